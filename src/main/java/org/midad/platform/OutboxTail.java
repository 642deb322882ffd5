package org.midad.platform;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what other processes wrote into the outbox, in commit order, at most 200 ms behind.
 *
 * <p>Rows of transactions that began before an open one may still come, so only those below the
 * snapshot's xmin are read: none is overtaken.
 */
@Component
public class OutboxTail implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final int BATCH = 1_000;
    private static final int PRUNE_EVERY_ROUNDS = 4_000;

    private static final RowMapper<Row> ROW =
            (rs, i) ->
                    new Row(
                            rs.getLong("tx"),
                            rs.getLong("id"),
                            new Change(rs.getString("kind"), rs.getLong("subject")));

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private volatile long tx;
    private volatile long id;
    private final Rounds rounds = new Rounds("outbox tail", PAUSE, this::follow);
    private long round;

    public OutboxTail(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    private record Row(long tx, long id, Change change) {}

    /** Begins after everything that is visible now; what is cached later is made later. */
    public void start() {
        tx =
                jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                        .query(Long.class)
                        .single();
        id = 0;
        rounds.start();
    }

    @Override
    public void close() {
        rounds.close();
    }

    /** How long the oldest change waits that was not yet read; zero where none does. */
    public Duration behind() {
        return jdbc.sql(
                        """
                        select coalesce(greatest(0, extract(epoch from clock_timestamp() - min(at))), 0)
                        from outbox
                        where (tx, id) > (cast(cast(? as text) as xid8), ?)
                        """)
                .params(String.valueOf(tx), id)
                .query((rs, i) -> Duration.ofMillis((long) (rs.getDouble(1) * 1_000)))
                .single();
    }

    private void follow() {
        drain();
        if (++round % PRUNE_EVERY_ROUNDS == 0) {
            prune();
        }
    }

    private void drain() {
        List<Row> rows;
        do {
            rows =
                    jdbc.sql(
                                    """
                                    select tx::text::bigint as tx, id, kind, subject
                                    from outbox
                                    where (tx, id) > (cast(cast(? as text) as xid8), ?)
                                      and tx < pg_snapshot_xmin(pg_current_snapshot())
                                    order by tx, id
                                    limit ?
                                    """)
                            .params(String.valueOf(tx), id, BATCH)
                            .query(ROW)
                            .list();
            for (Row row : rows) {
                outbox.tellOnce(row.id(), row.change());
                tx = row.tx();
                id = row.id();
            }
        } while (rows.size() == BATCH);
    }

    /** A day is longer than any server is away without starting anew, with empty caches. */
    private void prune() {
        jdbc.sql("delete from outbox where at < now() - interval '1 day'").update();
    }
}
