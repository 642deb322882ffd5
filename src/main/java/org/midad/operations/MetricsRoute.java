package org.midad.operations;

import org.midad.people.Role;
import org.midad.web.Needs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Figures for Prometheus, for a bearer token of the role operator alone. */
@RestController
class MetricsRoute {
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    /** Asked for at the first scrape: until then nothing of it is made. */
    private final ObjectProvider<Metrics> metrics;

    MetricsRoute(ObjectProvider<Metrics> metrics) {
        this.metrics = metrics;
    }

    @Needs(Role.OPERATOR)
    @GetMapping("/metrics")
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .header("Content-Type", TEXT)
                .header("Cache-Control", "no-store")
                .body(metrics.getObject().scrape());
    }
}
