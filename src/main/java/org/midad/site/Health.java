package org.midad.site;

import org.midad.web.Open;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For supervisors and proxies: whether the program lives, and whether it can serve. */
@RestController
class Health {
    private final JdbcClient jdbc;

    Health(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Open("says nothing but that the program runs")
    @GetMapping("/healthz")
    ResponseEntity<String> alive() {
        return ResponseEntity.ok("alive\n");
    }

    @Open("says nothing but whether the database answers")
    @GetMapping("/readyz")
    ResponseEntity<String> ready() {
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            return ResponseEntity.ok("ready\n");
        } catch (DataAccessException e) {
            return ResponseEntity.status(503).body("the database does not answer\n");
        }
    }
}
