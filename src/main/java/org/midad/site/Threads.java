package org.midad.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Times;
import org.midad.web.AfterKey;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of published comments, oldest first, however long the thread. */
@Component
class Threads {
    /** Comments on one page, replies aside. */
    static final int PAGE = 100;

    /** Replies shown below their comment. */
    static final int REPLIES = 3;

    /** Replies shown where somebody asked for all of one comment's. */
    static final int BRANCH = 1_000;

    private static final String COLUMNS =
            """
            c.id, c.number, c.name, c.title, c.text, c.language, c.direction, c.created_at,
            c.time_known, c.root_id
            """;

    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of a thread; {@code next} is the word for the page after it. */
    record Page(List<ThreadView.CommentView> comments, @Nullable String next) {}

    private record Row(ThreadView.CommentView comment, Instant at, long root, long siblings) {}

    private static final RowMapper<Row> ROOT = (rs, i) -> row(rs, 0);
    private static final RowMapper<Row> REPLY = (rs, i) -> row(rs, rs.getLong("siblings"));

    private static Row row(ResultSet rs, long siblings) throws SQLException {
        Instant at = Times.of(rs, "created_at");
        return new Row(
                new ThreadView.CommentView(
                        rs.getLong("id"),
                        rs.getObject("number", Integer.class),
                        rs.getString("name"),
                        rs.getString("title"),
                        rs.getString("text"),
                        rs.getString("language"),
                        rs.getString("direction"),
                        rs.getBoolean("time_known") ? at : null,
                        List.of(),
                        0),
                at,
                rs.getLong("root_id"),
                siblings);
    }

    /** The comments after this place; null begins with the oldest. */
    Page page(long article, @Nullable AfterKey after) {
        List<Row> roots =
                jdbc.sql(
                                "select "
                                        + COLUMNS
                                        + """
                                         from comment c
                                        where c.article_id = :article and c.state = 'published'
                                          and c.root_id is null
                                          and (c.created_at, c.id) > (:at, :id)
                                        order by c.created_at, c.id limit :most
                                        """)
                        .param("article", article)
                        .param("at", Times.at(after == null ? Instant.EPOCH : after.at()))
                        .param("id", after == null ? 0 : after.id())
                        .param("most", PAGE + 1)
                        .query(ROOT)
                        .list();
        boolean more = roots.size() > PAGE;
        List<Row> shown = more ? roots.subList(0, PAGE) : roots;
        Map<Long, List<Row>> replies = replies(shown, REPLIES);
        List<ThreadView.CommentView> comments = new ArrayList<>(shown.size());
        for (Row root : shown) {
            comments.add(with(root, replies.getOrDefault(root.comment().id(), List.of())));
        }
        return new Page(
                comments,
                more
                        ? new AfterKey(shown.getLast().at(), shown.getLast().comment().id()).word()
                        : null);
    }

    /** One root with all its replies; empty where it is not published in this thread. */
    Page branch(long article, long root) {
        List<Row> roots =
                jdbc.sql(
                                "select "
                                        + COLUMNS
                                        + """
                                         from comment c
                                        where c.article_id = ? and c.id = ? and c.root_id is null
                                          and c.state = 'published'
                                        """)
                        .params(article, root)
                        .query(ROOT)
                        .list();
        Map<Long, List<Row>> replies = replies(roots, BRANCH);
        return new Page(
                roots.stream()
                        .map(row -> with(row, replies.getOrDefault(root, List.of())))
                        .toList(),
                null);
    }

    private Map<Long, List<Row>> replies(List<Row> roots, int most) {
        Map<Long, List<Row>> replies = new HashMap<>();
        if (roots.isEmpty()) {
            return replies;
        }
        Long[] ids = roots.stream().map(root -> root.comment().id()).toArray(Long[]::new);
        jdbc.sql(
                        "select r.* from unnest(?) with ordinality as root(id, place)"
                                + " cross join lateral (select "
                                + COLUMNS
                                + """
                                , count(*) over () as siblings from comment c
                                where c.root_id = root.id and c.state = 'published'
                                order by c.created_at, c.id limit ?) r
                                order by root.place, r.created_at, r.id
                                """)
                .params(ids, most)
                .query(REPLY)
                .list()
                .forEach(
                        row ->
                                replies.computeIfAbsent(row.root(), root -> new ArrayList<>())
                                        .add(row));
        return replies;
    }

    private static ThreadView.CommentView with(Row root, List<Row> replies) {
        ThreadView.CommentView comment = root.comment();
        if (replies.isEmpty()) {
            return comment;
        }
        return new ThreadView.CommentView(
                comment.id(),
                comment.number(),
                comment.name(),
                comment.title(),
                comment.text(),
                comment.language(),
                comment.dir(),
                comment.createdAt(),
                replies.stream().map(Row::comment).toList(),
                replies.getFirst().siblings() - replies.size());
    }
}
