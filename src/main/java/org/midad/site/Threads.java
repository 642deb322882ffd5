package org.midad.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Times;
import org.midad.web.AfterKey;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of published comments, however long the thread. */
@Component
class Threads {
    /** Comments on one page, replies aside. */
    static final int PAGE = 100;

    /** Replies shown below their comment. */
    static final int REPLIES = 3;

    /** Replies on one page where somebody asked for all of one comment's. */
    static final int BRANCH = 200;

    private static final String COLUMNS =
            """
            c.id, c.number, c.name, c.title, c.text, c.language, c.direction, c.created_at,
            c.time_known, c.root_id, c.parent_id
            """;

    /** The earliest place, before every comment. */
    private static final AfterKey FIRST = new AfterKey(Instant.EPOCH, 0);

    private static final AfterKey LAST =
            new AfterKey(Instant.parse("9999-12-31T23:59:59Z"), Long.MAX_VALUE);

    private final JdbcClient jdbc;

    Threads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One page of a thread.
     *
     * @param next the word for the page after it; null on the last
     * @param shown ids of all that stand on it
     * @param named ids of the published comments that its texts name, by number
     */
    record Page(
            List<ThreadView.CommentView> comments,
            @Nullable String next,
            Set<Long> shown,
            Map<Integer, Long> named) {}

    /**
     * Where a comment stands.
     *
     * @param root of its branch; itself where it begins one
     * @param after the place in the branch after which the page with it begins; null for its first
     */
    record Place(long root, @Nullable String after) {
        /** The page that it stands on, of the article at this path. */
        String path(String article) {
            return article
                    + "/comments?"
                    + (after == null ? "" : "after=" + after + "&")
                    + "branch="
                    + root;
        }
    }

    private record Row(ThreadView.CommentView comment, Instant at, long root, long siblings) {
        AfterKey place() {
            return new AfterKey(at, comment.id());
        }
    }

    private static final RowMapper<Row> ROOT = (rs, i) -> row(rs, 0, null);

    private static final RowMapper<Row> REPLY =
            (rs, i) -> {
                String name = rs.getString("answered");
                return row(
                        rs,
                        rs.getLong("siblings"),
                        name == null
                                ? null
                                : new ThreadView.Answered(rs.getLong("parent_id"), name));
            };

    private static Row row(ResultSet rs, long siblings, ThreadView.@Nullable Answered answered)
            throws SQLException {
        Instant at = Times.of(rs, "created_at");
        return new Row(
                new ThreadView.CommentView(
                        rs.getLong("id"),
                        rs.getObject("number", Integer.class),
                        rs.getString("name"),
                        rs.getString("title"),
                        Said.of(rs.getString("text")),
                        rs.getString("language"),
                        rs.getString("direction"),
                        rs.getBoolean("time_known") ? at : null,
                        answered,
                        List.of(),
                        0),
                at,
                rs.getLong("root_id"),
                siblings);
    }

    /** The comments after this place in this order; null begins with the first. */
    Page page(long article, ThreadOrder order, @Nullable AfterKey after) {
        List<Row> roots =
                switch (order) {
                    case OLDEST -> roots(article, ">", "", after == null ? FIRST : after);
                    case NEWEST -> roots(article, "<", " desc", after == null ? LAST : after);
                };
        boolean more = roots.size() > PAGE;
        List<Row> shown = more ? roots.subList(0, PAGE) : roots;
        Map<Long, List<Row>> replies = replies(shown, REPLIES, FIRST);
        return made(article, shown, replies, more ? shown.getLast().place().word() : null);
    }

    private List<Row> roots(long article, String side, String direction, AfterKey after) {
        return jdbc.sql(
                        "select "
                                + COLUMNS
                                + """
                                 from comment c
                                where c.article_id = :article and c.state = 'published'
                                  and c.root_id is null
                                  and (c.created_at, c.id) %1$s (:at, :id)
                                order by c.created_at%2$s, c.id%2$s limit :most
                                """
                                        .formatted(side, direction))
                .param("article", article)
                .param("at", Times.at(after.at()))
                .param("id", after.id())
                .param("most", PAGE + 1)
                .query(ROOT)
                .list();
    }

    /** One root with its replies after this place; empty where it is not published here. */
    Page branch(long article, long root, @Nullable AfterKey after) {
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
        Map<Long, List<Row>> replies = replies(roots, BRANCH, after == null ? FIRST : after);
        List<Row> shown = replies.getOrDefault(root, List.of());
        boolean more = !shown.isEmpty() && shown.getFirst().siblings() > shown.size();
        return made(article, roots, replies, more ? shown.getLast().place().word() : null);
    }

    /** Where a published comment of this thread stands; empty for any other. */
    Optional<Place> place(long article, long comment) {
        return jdbc.sql(
                        """
                        select c.root_id, before.created_at, before.id from comment c
                        left join comment root on root.id = c.root_id
                        left join lateral (
                            select b.created_at, b.id from comment b
                            where b.root_id = c.root_id and b.state = 'published'
                              and (b.created_at, b.id) < (c.created_at, c.id)
                              and (select count(*) from (
                                  select 1 from comment f
                                  where f.root_id = c.root_id and f.state = 'published'
                                    and (f.created_at, f.id) < (c.created_at, c.id)
                                  limit ?) first) = ?
                            order by b.created_at desc, b.id desc limit 1) before on true
                        where c.article_id = ? and c.id = ? and c.state = 'published'
                          and (c.root_id is null or root.state = 'published')
                        """)
                .params(BRANCH, BRANCH, article, comment)
                .query((rs, i) -> place(rs, comment))
                .optional();
    }

    private static Place place(ResultSet rs, long comment) throws SQLException {
        Long root = rs.getObject("root_id", Long.class);
        Instant at = Times.maybe(rs, "created_at");
        return new Place(
                root == null ? comment : root,
                at == null ? null : new AfterKey(at, rs.getLong("id")).word());
    }

    private Map<Long, List<Row>> replies(List<Row> roots, int most, AfterKey after) {
        Map<Long, List<Row>> replies = new HashMap<>();
        if (roots.isEmpty()) {
            return replies;
        }
        Long[] ids = roots.stream().map(root -> root.comment().id()).toArray(Long[]::new);
        jdbc.sql(
                        "select r.*, p.name as answered"
                                + " from unnest(:roots) with ordinality as root(id, place)"
                                + " cross join lateral (select "
                                + COLUMNS
                                + """
                                , count(*) over () as siblings from comment c
                                where c.root_id = root.id and c.state = 'published'
                                  and (c.created_at, c.id) > (:at, :id)
                                order by c.created_at, c.id limit :most) r
                                left join comment p on p.id = r.parent_id
                                  and p.id <> root.id and p.state = 'published'
                                order by root.place, r.created_at, r.id
                                """)
                .param("roots", ids)
                .param("at", Times.at(after.at()))
                .param("id", after.id())
                .param("most", most)
                .query(REPLY)
                .list()
                .forEach(
                        row ->
                                replies.computeIfAbsent(row.root(), root -> new ArrayList<>())
                                        .add(row));
        return replies;
    }

    private Page made(
            long article, List<Row> roots, Map<Long, List<Row>> replies, @Nullable String next) {
        List<ThreadView.CommentView> comments =
                roots.stream()
                        .map(
                                root ->
                                        with(
                                                root,
                                                replies.getOrDefault(
                                                        root.comment().id(), List.of())))
                        .toList();
        List<ThreadView.CommentView> all =
                comments.stream()
                        .flatMap(root -> Stream.concat(Stream.of(root), root.replies().stream()))
                        .toList();
        return new Page(
                comments,
                next,
                all.stream().map(ThreadView.CommentView::id).collect(Collectors.toSet()),
                named(article, all));
    }

    /** By the numbers that they name; those of comments that are not published are left out. */
    private Map<Integer, Long> named(long article, List<ThreadView.CommentView> comments) {
        Integer[] numbers =
                comments.stream()
                        .flatMap(comment -> comment.said().numbers().stream())
                        .distinct()
                        .toArray(Integer[]::new);
        if (numbers.length == 0) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select number, id from comment
                        where article_id = ? and number = any(?) and state = 'published'
                        """)
                .params(article, numbers)
                .query((rs, i) -> Map.entry(rs.getInt("number"), rs.getLong("id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
                comment.said(),
                comment.language(),
                comment.dir(),
                comment.createdAt(),
                null,
                replies.stream().map(Row::comment).toList(),
                replies.getFirst().siblings() - replies.size());
    }
}
