package org.midad.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.midad.platform.SealedIds;
import org.midad.platform.SiteSecrets;
import org.midad.platform.Times;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All comments, exactly as typed, with their states and the counts that readers see. */
public class Comments {
    private static final String COLUMNS =
            """
            c.id, c.article_id, c.number, c.parent_id, c.name, c.title, c.text, c.language,
            c.direction, c.state, c.created_at, c.time_known, c.held_for, c.decided_by,
            c.decided_at, c.rule, c.reason
            """;

    /** A row with {@link #COLUMNS}. */
    private static final RowMapper<Comment> COMMENT =
            (rs, i) ->
                    new Comment(
                            new CommentId(rs.getLong("id")),
                            rs.getLong("article_id"),
                            rs.getObject("number", Integer.class),
                            rs.getObject("parent_id", Long.class),
                            rs.getString("name"),
                            rs.getString("title"),
                            rs.getString("text"),
                            rs.getString("language"),
                            rs.getString("direction"),
                            CommentState.of(rs.getString("state")),
                            Times.of(rs, "created_at"),
                            rs.getBoolean("time_known"),
                            rs.getString("held_for"),
                            rs.getString("decided_by"),
                            Times.maybe(rs, "decided_at"),
                            rs.getString("rule"),
                            rs.getString("reason"));

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final SealedIds secrets;
    private final CommentIds ids;
    private final GroupCommit commits;
    private final Clock clock;

    public Comments(JdbcOperations jdbc, Outbox outbox, SiteSecrets secrets, Clock clock) {
        this.jdbc = JdbcClient.create(jdbc);
        this.commits = new GroupCommit(jdbc, outbox);
        this.outbox = outbox;
        this.secrets = new SealedIds(secrets, "status");
        this.ids = new CommentIds(this.jdbc);
        this.clock = clock;
    }

    /** Keeps a comment, once; when this returns it is on the disk. */
    public Kept keep(NewComment comment, @Nullable SubmissionKey key) {
        CommentId id = ids.next();
        if (commits.keep(new GroupCommit.Row(id, comment, key))) {
            return new Kept.New(comment.as(id));
        }
        return Optional.ofNullable(key)
                .flatMap(used -> before(comment.article(), comment.writerHash(), used))
                .orElseGet(Kept.Closed::new);
    }

    private record Before(long comment, byte[] bodyHash, byte @Nullable [] writerHash) {}

    /** What this key was used for before; empty where it was not, or no longer stands. */
    public Optional<Kept> before(long article, byte @Nullable [] writerHash, SubmissionKey key) {
        return jdbc.sql(
                        """
                        select comment_id, body_hash, writer_hash from submission
                        where article_id = ? and key = ? and created_at >= ?
                        """)
                .params(article, key.key(), Times.at(clock.instant().minus(key.lasts())))
                .query(
                        (rs, i) ->
                                new Before(
                                        rs.getLong("comment_id"),
                                        rs.getBytes("body_hash"),
                                        rs.getBytes("writer_hash")))
                .optional()
                .flatMap(found -> again(found, writerHash, key));
    }

    private Optional<Kept> again(Before before, byte @Nullable [] writerHash, SubmissionKey key) {
        if (!Arrays.equals(before.bodyHash(), key.bodyHash())) {
            return Optional.of(new Kept.OtherBody());
        }
        boolean sameWriter = writerHash != null && Arrays.equals(before.writerHash(), writerHash);
        return find(before.comment()).map(comment -> new Kept.Again(comment, sameWriter));
    }

    /** The comment with this id, in whatever state. */
    public Optional<Comment> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from comment c where c.id = ?")
                .param(id)
                .query(COMMENT)
                .optional();
    }

    /** The comment that begins the branch of this one; itself where it begins one. */
    public long rootOf(CommentId id) {
        return jdbc.sql("select coalesce(root_id, id) from comment where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** The comment behind a private status address. */
    public Optional<Comment> behind(String secret) {
        OptionalLong id = secrets.read(secret);
        return id.isPresent() ? find(id.getAsLong()) : Optional.empty();
    }

    /** The newest comments of one writer below one article, at most 20, oldest first. */
    public List<Comment> of(byte[] writerHash, long article) {
        return jdbc.sql(
                        "select * from (select "
                                + COLUMNS
                                + " from comment c where c.writer_hash = ? and c.article_id = ?"
                                + " order by c.created_at desc, c.id desc limit 20) mine"
                                + " order by created_at, id")
                .params(writerHash, article)
                .query(COMMENT)
                .list();
    }

    /** Published comments of a thread for programs: all of them, replies in their place in time. */
    public List<Comment> published(long article, @Nullable Place after, int limit) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from comment c
                                where c.article_id = :article and c.state = 'published'
                                  and (c.created_at, c.id) > (:at, :id)
                                order by c.created_at, c.id limit :limit
                                """)
                .param("article", article)
                .param("at", Times.at(after == null ? Instant.EPOCH : after.at()))
                .param("id", after == null ? 0 : after.id())
                .param("limit", limit)
                .query(COMMENT)
                .list();
    }

    /** Where a page of comments ended. */
    public record Place(Instant at, long id) {}

    /** Published comments of a thread. */
    public long count(long article) {
        return jdbc.sql(
                        """
                        select coalesce(sum(published), 0) from comment_count
                        where article_id = ?
                        """)
                .param(article)
                .query(Long.class)
                .single();
    }

    /** Whether this writer has a published comment under this name. */
    public boolean known(String name, byte @Nullable [] writerHash) {
        return jdbc.sql(
                        """
                        select exists (select from comment
                            where state = 'published' and writer_hash = :writer and name = :name)
                        """)
                .param("writer", writerHash, java.sql.Types.BINARY)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /**
     * Brings in a comment that another system published; keeps its order among its siblings.
     *
     * @param at null where the source did not say; {@code order} then places it
     */
    public void bringIn(NewComment comment, String source, boolean timeKnown) {
        Long id =
                jdbc.sql(
                                """
                                insert into comment (article_id, root_id, parent_id, name, title,
                                    text, language, direction, state, held_for, rule, decided_by,
                                    decided_at, text_hash, source, created_at, time_known)
                                values (:article, :root, :parent, :name, :title, :text, :language,
                                    :direction, :state, :heldFor, :rule, :decidedBy, :decidedAt,
                                    :textHash, :source, :at, :timeKnown)
                                on conflict (source) do nothing
                                returning id
                                """)
                        .param("article", comment.article())
                        .param("root", comment.root())
                        .param("parent", comment.parent())
                        .param("name", comment.name())
                        .param("title", comment.title())
                        .param("text", comment.text())
                        .param("language", comment.language())
                        .param("direction", comment.direction())
                        .param("state", comment.state().code())
                        .param("heldFor", heldFor(comment))
                        .param("rule", rule(comment))
                        .param("decidedBy", decided(comment) ? "import" : null)
                        .param(
                                "decidedAt",
                                Times.orNull(decided(comment) ? comment.createdAt() : null))
                        .param("textHash", comment.textHash())
                        .param("source", source)
                        .param("at", Times.at(comment.createdAt()))
                        .param("timeKnown", timeKnown)
                        .query(Long.class)
                        .optional()
                        .orElse(null);
        if (id != null && comment.state() == CommentState.PUBLISHED) {
            count(comment.article(), id, 1);
        }
    }

    private static boolean decided(NewComment comment) {
        return comment.state() != CommentState.PENDING;
    }

    private static @Nullable String heldFor(NewComment comment) {
        return comment.state() == CommentState.PENDING ? comment.heldFor() : null;
    }

    private static @Nullable String rule(NewComment comment) {
        return comment.state() == CommentState.REJECTED ? comment.heldFor() : null;
    }

    /** The id of what an import brought in from this source. */
    public Optional<Long> fromSource(String source) {
        return jdbc.sql("select id from comment where source = ?")
                .param(source)
                .query(Long.class)
                .optional();
    }

    /** What moved, or why not. */
    public sealed interface Moved {
        /** It stands in the new state. */
        record Done(Comment before, Comment now) implements Moved {}

        /** It stood there already. */
        record Already(Comment comment) implements Moved {}

        /** It stands in another state than the one it was to be moved from. */
        record Elsewhere(Comment comment) implements Moved {}

        /** There is no such comment. */
        record Missing() implements Moved {}
    }

    /** How a comment is moved: from where (null: only while it waits), to where, by whom, why. */
    public record Move(
            @Nullable CommentState from,
            CommentState to,
            String by,
            @Nullable String rule,
            @Nullable String reason) {}

    /** Moves a comment to another state within the running transaction, counts and number too. */
    public Moved move(long id, Move move) {
        Optional<Comment> found =
                jdbc.sql("select " + COLUMNS + " from comment c where c.id = ? for update")
                        .param(id)
                        .query(COMMENT)
                        .optional();
        if (found.isEmpty()) {
            return new Moved.Missing();
        }
        Comment before = found.get();
        if (before.state() == move.to()) {
            return new Moved.Already(before);
        }
        CommentState from = move.from() == null ? CommentState.PENDING : move.from();
        if (before.state() != from) {
            return new Moved.Elsewhere(before);
        }
        change(id, move);
        if (move.to() == CommentState.PUBLISHED) {
            count(before.article(), id, 1);
            number(before.article());
            outbox.write(new Change(DiscussionChange.SHOWN, before.article()));
        } else if (before.state() == CommentState.PUBLISHED) {
            count(before.article(), id, -1);
            outbox.write(new Change(DiscussionChange.REMOVED, before.article()));
        }
        return new Moved.Done(before, find(id).orElseThrow());
    }

    private void change(long id, Move move) {
        boolean rejected = move.to() == CommentState.REJECTED;
        jdbc.sql(
                        """
                        update comment
                        set state = :state, decided_at = :now, decided_by = :by, rule = :rule,
                            reason = :reason
                        where id = :id
                        """)
                .param("state", move.to().code())
                .param("now", Times.at(clock.instant()))
                .param("by", move.by())
                .param("rule", rejected ? move.rule() : null)
                .param("reason", rejected ? move.reason() : null)
                .param("id", id)
                .update();
    }

    private void count(long article, long comment, int by) {
        jdbc.sql(
                        """
                        insert into comment_count (article_id, slot, published) values (?, ?, ?)
                        on conflict (article_id, slot) do update
                            set published = comment_count.published + excluded.published
                        """)
                .params(article, comment % 32, by)
                .update();
    }

    /**
     * Gives the published comments of a thread that have no number yet theirs, in the order in
     * which they were written. Needs a transaction: one thread is numbered by one at a time.
     *
     * @return how many were given
     */
    public int number(long article) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(article).query((rs, i) -> true).single();
        return jdbc.sql(
                        """
                        with last as (
                            select coalesce(max(number), 0) as number from comment
                            where article_id = :article),
                        fresh as (
                            select id, row_number() over (order by created_at, id) as place
                            from comment
                            where article_id = :article and state = 'published'
                              and number is null)
                        update comment set number = last.number + fresh.place
                        from last, fresh where comment.id = fresh.id
                        """)
                .param("article", article)
                .update();
    }

    /** Threads with published comments that have no number yet. */
    public List<Long> unnumbered() {
        return jdbc.sql(
                        """
                        select distinct article_id from comment
                        where state = 'published' and number is null
                        """)
                .query((rs, i) -> rs.getLong(1))
                .list();
    }

    /** Forgets keys that no longer stand. */
    public void forgetKeys(Instant before) {
        jdbc.sql("delete from submission where created_at < ?").param(Times.at(before)).update();
    }

    /** The private status address of a comment, from its id. */
    public String statusSecret(CommentId id) {
        return secrets.of(id.value());
    }

    /** A hash of anything that two submissions are compared by. */
    public static byte[] digest(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(part.length()).append(':').append(part);
        }
        return SiteSecrets.hash(all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
