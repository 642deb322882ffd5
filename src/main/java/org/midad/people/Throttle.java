package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts failures to prove who one is, in the database, so that guessing is slow on every node. */
class Throttle {
    /** How long a failure counts. */
    static final Duration COUNTED = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether there were so many failures of late that the next try has to wait. */
    boolean closed(String key, int allowed) {
        return jdbc.sql("select count(*) from sign_in_failure where key = ? and at > ?")
                        .params(key, Times.at(clock.instant().minus(COUNTED)))
                        .query(Long.class)
                        .single()
                >= allowed;
    }

    void fail(String key) {
        jdbc.sql("insert into sign_in_failure (key, at) values (?, ?)")
                .params(key, Times.at(clock.instant()))
                .update();
        jdbc.sql("delete from sign_in_failure where at < ?")
                .param(Times.at(clock.instant().minus(COUNTED)))
                .update();
    }

    void forget(String key) {
        jdbc.sql("delete from sign_in_failure where key = ?").param(key).update();
    }
}
