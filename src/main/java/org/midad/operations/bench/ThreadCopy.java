package org.midad.operations.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.midad.web.AfterKey;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Long threads of published comments, brought in by COPY since posting 100,000 takes minutes. */
final class ThreadCopy {
    private static final Duration BETWEEN = Duration.ofSeconds(7);
    private static final int BATCH = 5_000;
    private static final String COLUMNS =
            "comment (id, article_id, number, name, text, language, direction, state, created_at,"
                    + " text_hash)";

    private final Connection connection;
    private final CopyManager copy;

    private ThreadCopy(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Fills the empty threads of these articles, each with so many comments. */
    static void fill(Stock stock, int comments, List<Long> articles)
            throws SQLException, IOException {
        try (Connection connection = stock.connect()) {
            ThreadCopy threads = new ThreadCopy(connection);
            for (long article : articles) {
                threads.fill(article, comments);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze comment");
                statement.execute("analyze");
            }
        }
    }

    private void fill(long article, int comments) throws SQLException, IOException {
        long id = reserve(comments);
        Instant at = Instant.now().minus(BETWEEN.multipliedBy(comments));
        StringBuilder rows = new StringBuilder();
        for (int number = 1; number <= comments; number++) {
            rows.append(id).append('\t').append(article).append('\t').append(number).append('\t');
            rows.append(Sayings.name(id)).append('\t').append(Sayings.text(id));
            rows.append("\tar\trtl\tpublished\t").append(at).append('\t').append(id).append('\n');
            id++;
            at = at.plus(BETWEEN);
            if (number % BATCH == 0 || number == comments) {
                copy.copyIn("copy " + COLUMNS + " from stdin", new StringReader(rows.toString()));
                rows.setLength(0);
            }
        }
        copy.copyIn(
                "copy comment_count (article_id, slot, published) from stdin",
                new StringReader(article + "\t0\t" + comments + "\n"));
    }

    /** The first of so many ids that nobody else gets. */
    private long reserve(int ids) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last =
                        statement.executeQuery(
                                "select setval('comment_id', nextval('comment_id') + "
                                        + ids
                                        + ")")) {
            last.next();
            return last.getLong(1) - ids + 1;
        }
    }

    /** So many places spread evenly over a thread, as the addresses of its pages have them. */
    static List<AfterKey> places(Stock stock, long article, int comments, int places)
            throws SQLException {
        List<AfterKey> found = new ArrayList<>();
        stock.jdbc()
                .sql(
                        """
                        select created_at, id from (
                            select created_at, id, row_number() over (order by created_at, id) as n
                            from comment where article_id = ?) numbered
                        where n % ? = 0 order by n limit ?
                        """)
                .params(article, Math.max(1, comments / (places + 2)), places)
                .query(
                        (rs, i) ->
                                found.add(
                                        new AfterKey(
                                                rs.getTimestamp("created_at").toInstant(),
                                                rs.getLong("id"))))
                .list();
        return found;
    }
}
