package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import org.midad.platform.Rounds;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Deletes, once in a while, what is no longer good for anything: ended sessions, used links,
 * failures that count no more, old entries.
 */
public class Expiry implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;
    private final Rounds rounds = new Rounds("expiry of sessions", PAUSE, this::round);

    public Expiry(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts, now and then. */
    public void start() {
        rounds.start();
    }

    void round() {
        for (String table : new String[] {"staff_session", "one_time_link", "passkey_challenge"}) {
            jdbc.sql("delete from " + table + " where expires_at < ?")
                    .param(Times.at(clock.instant()))
                    .update();
        }
        jdbc.sql("delete from sign_in_failure where at < ?")
                .param(Times.at(clock.instant().minus(Throttle.COUNTED)))
                .update();
        audit.forget();
    }

    @Override
    public void close() {
        rounds.close();
    }
}
