package org.midad.discussion;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.midad.platform.Times;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Keeps comments that come in at the same time with one statement and one commit: while one runs,
 * the next ones gather. Nobody waits for company: a comment that comes alone is kept alone.
 *
 * <p>Each is acknowledged after the commit that holds it. Where a statement fails for one comment,
 * all of it is undone and every comment of it is kept by a statement of its own, so that no comment
 * fails for its neighbour.
 */
final class GroupCommit {
    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);
    private static final int MOST_AT_ONCE = 64;
    private static final int MOST_WAITING = 10_000;

    /** A second statement runs beside the first when so many wait: a disk is slower than a core. */
    private static final int ENOUGH_FOR_SECOND = 4;

    private static final int STATEMENTS = 2;

    /** Longer than the database is waited for; then the writer is told to try again. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    /** Of the parallel arrays, one row a comment; closed threads give none. */
    private static final String SENT =
            """
            with sent as (
                select * from unnest(
                    ?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::text[],
                    ?::bigint[], ?::timestamptz[], ?::bytea[], ?::bytea[])
                    as s(id, article_id, root_id, parent_id, name, title, text, language,
                        direction, state, held_for, writer_hash, network, text_hash, created_at,
                        key, body_hash)
                where exists (select from article a
                    where a.id = s.article_id and a.state = 'published' and a.comments_open)),
            """;

    private static final String ONCE =
            """
            fresh as (
                insert into submission (article_id, key, body_hash, writer_hash, comment_id,
                    created_at)
                select distinct on (article_id, key) article_id, key, body_hash, writer_hash, id,
                    created_at
                from sent order by article_id, key, id
                on conflict (article_id, key) do update
                    set body_hash = excluded.body_hash, writer_hash = excluded.writer_hash,
                        comment_id = excluded.comment_id, created_at = excluded.created_at
                    where submission.created_at
                        < excluded.created_at - make_interval(secs => ?)
                returning comment_id as id),
            """;

    private static final String EVERY = "fresh as (select id from sent),\n";

    /**
     * Comments, counts and outbox rows. The row of the count is chosen by the id, so that several
     * servers do not queue for one.
     */
    private static final String KEEP =
            """
            said as (
                insert into comment (id, article_id, root_id, parent_id, name, title, text,
                    language, direction, state, held_for, writer_hash, network, text_hash,
                    created_at)
                select id, article_id, root_id, parent_id, name, title, text, language, direction,
                    state, held_for, writer_hash, network, text_hash, created_at
                from sent join fresh using (id)
                returning id, article_id, state),
            counted as (
                insert into comment_count (article_id, slot, published)
                select article_id, min(id) % 32, count(*) from said
                where state = 'published' group by article_id order by article_id
                on conflict (article_id, slot) do update
                    set published = comment_count.published + excluded.published),
            told as (
                insert into outbox (kind, subject)
                select distinct case state when 'published' then ? else ? end, article_id from said
                returning id, kind, subject)
            select id, null as kind, null as subject from said
            union all select id, kind, subject from told
            """;

    private final JdbcOperations jdbc;
    private final Outbox outbox;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicInteger running = new AtomicInteger();

    GroupCommit(JdbcOperations jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** A comment that is to be kept. */
    record Row(CommentId id, NewComment comment, @Nullable SubmissionKey key) {
        private @Nullable Duration keyLasts() {
            return key == null ? null : key.lasts();
        }
    }

    private record Waiting(Row row, CompletableFuture<Boolean> kept) {}

    /**
     * Keeps a comment; when this returns true it is on the disk. False where its thread is closed
     * or its key was used before.
     *
     * @throws DataAccessException if that cannot be said: sent again with its key it is kept once
     */
    boolean keep(Row row) {
        Waiting waiting = new Waiting(row, new CompletableFuture<>());
        if (!queue.offer(waiting)) {
            throw new TransientDataAccessResourceException("too many comments wait to be kept");
        }
        wake();
        try {
            return waiting.kept.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DataAccessException failed
                    ? failed
                    : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new QueryTimeoutException("the comment was not kept in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientDataAccessResourceException("the comment was not waited for", e);
        }
    }

    /** A thread serves the queue while there is something in it. */
    private void wake() {
        int now = running.get();
        while (queue.size() >= (now == 0 ? 1 : ENOUGH_FOR_SECOND) && now < STATEMENTS) {
            if (running.compareAndSet(now, now + 1)) {
                Thread.startVirtualThread(this::run);
                return;
            }
            now = running.get();
        }
    }

    private void run() {
        try {
            List<Waiting> group = new ArrayList<>();
            while (queue.drainTo(group, MOST_AT_ONCE) > 0) {
                byKeys(group).forEach(this::keepTogether);
                group.clear();
            }
        } finally {
            running.decrementAndGet();
            wake();
        }
    }

    /** Keys of one statement stand for the same time. */
    private static List<List<Waiting>> byKeys(List<Waiting> group) {
        List<List<Waiting>> parts = new ArrayList<>();
        for (Waiting one : group) {
            List<Waiting> part = null;
            for (List<Waiting> other : parts) {
                if (Objects.equals(other.getFirst().row.keyLasts(), one.row.keyLasts())) {
                    part = other;
                }
            }
            if (part == null) {
                part = new ArrayList<>();
                parts.add(part);
            }
            part.add(one);
        }
        return parts;
    }

    private void keepTogether(List<Waiting> group) {
        try {
            Set<Long> kept = insert(group.stream().map(Waiting::row).toList());
            group.forEach(one -> one.kept.complete(kept.contains(one.row.id().value())));
        } catch (DataAccessResourceFailureException e) {
            group.forEach(one -> one.kept.completeExceptionally(e));
        } catch (RuntimeException e) {
            if (group.size() == 1) {
                group.getFirst().kept.completeExceptionally(e);
            } else {
                group.forEach(one -> keepTogether(List.of(one)));
            }
        } catch (Error e) {
            group.forEach(one -> one.kept.completeExceptionally(e));
            throw e;
        }
    }

    /** The ids of those that were kept; pages and desk hear of them before their writers do. */
    private Set<Long> insert(List<Row> rows) {
        Duration lasts = rows.getFirst().keyLasts();
        String sql = SENT + (lasts == null ? EVERY : ONCE) + KEEP;
        Set<Long> kept = new HashSet<>();
        List<Told> told = new ArrayList<>();
        jdbc.execute(
                (Connection connection) -> {
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        bind(statement, rows, lasts);
                        try (ResultSet found = statement.executeQuery()) {
                            while (found.next()) {
                                String kind = found.getString("kind");
                                if (kind == null) {
                                    kept.add(found.getLong("id"));
                                } else {
                                    told.add(
                                            new Told(
                                                    found.getLong("id"),
                                                    new Change(kind, found.getLong("subject"))));
                                }
                            }
                        }
                        return true;
                    }
                });
        told.forEach(this::tell);
        return kept;
    }

    private record Told(long row, Change change) {}

    /** What is committed is acknowledged, whatever those who hear of it make of it. */
    private void tell(Told told) {
        try {
            outbox.tell(told.row, told.change);
        } catch (RuntimeException e) {
            log.error("a listener failed on {}", told.change.kind(), e);
        }
    }

    private static void bind(PreparedStatement statement, List<Row> rows, @Nullable Duration lasts)
            throws SQLException {
        Columns columns = new Columns(statement, rows);
        columns.add("bigint", row -> row.id().value());
        columns.ofComment("bigint", NewComment::article);
        columns.ofComment("bigint", NewComment::root);
        columns.ofComment("bigint", NewComment::parent);
        columns.ofComment("text", NewComment::name);
        columns.ofComment("text", NewComment::title);
        columns.ofComment("text", NewComment::text);
        columns.ofComment("text", NewComment::language);
        columns.ofComment("text", NewComment::direction);
        columns.ofComment("text", comment -> comment.state().code());
        columns.ofComment("text", NewComment::heldFor);
        columns.bytes(row -> row.comment().writerHash());
        columns.ofComment("text", NewComment::network);
        columns.ofComment("bigint", NewComment::textHash);
        columns.ofComment("timestamptz", comment -> Times.at(comment.createdAt()));
        columns.bytes(row -> row.key() == null ? null : row.key().key());
        columns.bytes(row -> row.key() == null ? null : row.key().bodyHash());
        int next = columns.next;
        if (lasts != null) {
            statement.setDouble(next++, lasts.toMillis() / 1000.0);
        }
        statement.setString(next++, DiscussionChange.SHOWN);
        statement.setString(next, DiscussionChange.WAITING);
    }

    /** The arrays of a statement, one a column. */
    private static final class Columns {
        private final PreparedStatement statement;
        private final List<Row> rows;
        private int next = 1;

        Columns(PreparedStatement statement, List<Row> rows) {
            this.statement = statement;
            this.rows = rows;
        }

        void ofComment(String type, Function<NewComment, @Nullable Object> value)
                throws SQLException {
            add(type, row -> value.apply(row.comment()));
        }

        void add(String type, Function<Row, @Nullable Object> value) throws SQLException {
            set(type, rows.stream().map(value).toArray());
        }

        void bytes(Function<Row, byte @Nullable []> value) throws SQLException {
            set("bytea", rows.stream().map(value).toArray(byte[][]::new));
        }

        private void set(String type, Object[] values) throws SQLException {
            statement.setArray(next++, statement.getConnection().createArrayOf(type, values));
        }
    }
}
