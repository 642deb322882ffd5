package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.midad.platform.Rounds;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes sessions, links and failed sign-ins when they have lapsed: nobody needs them then. */
public class Lapsing implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Rounds rounds = new Rounds("lapsing", PAUSE, this::sweep);

    public Lapsing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Starts to look, every few minutes. */
    public void start() {
        rounds.start();
    }

    /** Deletes what has lapsed by now. */
    void sweep() {
        Instant now = clock.instant();
        delete("delete from staff_session where expires_at < ?", now);
        delete("delete from one_time_link where expires_at < ?", now);
        delete("delete from sign_in_failure where at < ?", now.minus(Staff.FAILURES_COUNTED));
    }

    private void delete(String sql, Instant before) {
        jdbc.sql(sql).param(Times.at(before)).update();
    }

    @Override
    public void close() {
        rounds.close();
    }
}
