package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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

    /**
     * A try that was let in. It counts as a failure until it is taken back.
     *
     * @param row where the database keeps it; rows here are never updated, so that they stay there
     */
    record Try(String row) {}

    /**
     * Lets a try in; empty where there were so many failures of late that it has to wait. It is
     * written down before it is counted: of many at once, those let in are at most as many as are
     * allowed, since the last of them to count saw all others.
     */
    Optional<Try> begin(String key, int allowed) {
        Try made =
                new Try(
                        jdbc.sql(
                                        """
                                        insert into sign_in_failure (key, at) values (?, ?)
                                        returning cast(ctid as text)
                                        """)
                                .params(key, Times.at(clock.instant()))
                                .query(String.class)
                                .single());
        long failures =
                jdbc.sql("select count(*) from sign_in_failure where key = ? and at > ?")
                        .params(key, Times.at(clock.instant().minus(COUNTED)))
                        .query(Long.class)
                        .single();
        if (failures > allowed) {
            takeBack(key, made);
            return Optional.empty();
        }
        jdbc.sql("delete from sign_in_failure where at < ?")
                .param(Times.at(clock.instant().minus(COUNTED)))
                .update();
        return Optional.of(made);
    }

    /** The try was no failure. */
    void takeBack(String key, Try made) {
        jdbc.sql("delete from sign_in_failure where ctid = cast(? as tid) and key = ?")
                .params(made.row(), key)
                .update();
    }

    void forget(String key) {
        jdbc.sql("delete from sign_in_failure where key = ?").param(key).update();
    }
}
