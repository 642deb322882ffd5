package org.midad.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.midad.operations.backup.NightlyBackups;
import org.midad.platform.OutboxTail;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database is asked for once a scrape. */
class Figures {
    private final JdbcClient jdbc;
    private final OutboxTail tail;
    private final NightlyBackups backups;
    private final Clock clock;

    Figures(JdbcClient jdbc, OutboxTail tail, NightlyBackups backups, Clock clock) {
        this.jdbc = jdbc;
        this.tail = tail;
        this.backups = backups;
        this.clock = clock;
    }

    /**
     * At one moment; times in seconds, NaN where there is nothing to tell.
     *
     * @param backupOk 1 where the last nightly backup was made, 0 where it failed
     */
    record Reading(
            long waiting,
            double oldestWaiting,
            double outboxLag,
            double backupAge,
            double backupOk,
            long databaseBytes) {
        static final Reading NONE =
                new Reading(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);
    }

    private record Queue(long waiting, Optional<Instant> oldest, long databaseBytes) {}

    Reading read() {
        Queue queue =
                jdbc.sql(
                                """
                                select count(*) as waiting, min(created_at) as oldest,
                                    pg_database_size(current_database()) as bytes
                                from comment where state = 'pending'
                                """)
                        .query(
                                (rs, i) ->
                                        new Queue(
                                                rs.getLong("waiting"),
                                                Optional.ofNullable(Times.maybe(rs, "oldest")),
                                                rs.getLong("bytes")))
                        .single();
        return new Reading(
                queue.waiting,
                queue.oldest.map(this::age).orElse(0.0),
                tail.behind().toMillis() / 1_000.0,
                backups.lastGood().map(good -> age(good.at())).orElse(Double.NaN),
                backups.last().map(last -> last.failure() == null ? 1.0 : 0.0).orElse(Double.NaN),
                queue.databaseBytes);
    }

    private double age(Instant at) {
        return Duration.between(at, clock.instant()).toMillis() / 1_000.0;
    }
}
