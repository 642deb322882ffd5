package org.midad.operations.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.midad.platform.Refusal;

/** The most that this PostgreSQL can commit: a row of a comment's size a commit, nothing else. */
final class RawCommits implements AutoCloseable {
    private static final String TABLE =
            """
            create table if not exists bench_row (
                id bigint generated always as identity primary key, article bigint not null,
                name text not null, text text not null, state text not null,
                created_at timestamptz not null, text_hash bigint not null)
            """;
    private static final String ROW =
            """
            insert into bench_row (article, name, text, state, created_at, text_hash)
            values (?, ?, ?, 'pending', ?, ?)
            """;

    private final List<Connection> connections = new ArrayList<>();

    private RawCommits() {}

    static RawCommits over(Stock stock, int clients) throws SQLException {
        RawCommits raw = new RawCommits();
        try {
            for (int i = 0; i < clients; i++) {
                raw.connections.add(stock.connect());
            }
            try (Statement statement = raw.connections.getFirst().createStatement()) {
                statement.execute(TABLE);
            }
        } catch (SQLException e) {
            raw.close();
            throw e;
        }
        return raw;
    }

    Measured run(Duration time) throws InterruptedException {
        Latencies all = new Latencies();
        long began = System.nanoTime();
        long deadline = began + time.toNanos();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<Latencies>> clients = new ArrayList<>();
            for (Connection connection : connections) {
                clients.add(threads.submit(() -> client(connection, deadline)));
            }
            for (Future<Latencies> client : clients) {
                all.addAll(client.get());
            }
        } catch (ExecutionException e) {
            throw new Refusal("Raw commits could not be measured: " + e.getCause() + ".", e);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Measured(all.count() / seconds, all, 0);
    }

    private static Latencies client(Connection connection, long deadline) throws SQLException {
        Latencies mine = new Latencies();
        try (PreparedStatement insert = connection.prepareStatement(ROW)) {
            insert.setLong(1, 1);
            insert.setString(2, Sayings.name(3));
            insert.setString(3, Posts.text() + " 000000000000");
            insert.setObject(4, OffsetDateTime.now(ZoneOffset.UTC));
            long before = System.nanoTime();
            while (before < deadline) {
                insert.setLong(5, before);
                insert.executeUpdate();
                long after = System.nanoTime();
                mine.add(after - before);
                before = after;
            }
        }
        return mine;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
