package org.midad.newsroom.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.discussion.CommentState;
import org.midad.edition.Edition;
import org.midad.edition.PolicyRule;
import org.midad.platform.Times;
import org.midad.web.AfterKey;
import org.midad.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the moderation desk lists and counts. */
@Component
class DeskRows {
    /** Rows that one page of the desk has; its script fetches more as the moderator gets there. */
    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    DeskRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Rows of one page; {@code next} is the word for the page after it, null on the last. */
    record Page(List<DeskView.Row> rows, @Nullable String next) {}

    private record Placed(DeskView.Row row, Instant at) {}

    Page page(
            Edition edition,
            Words words,
            CommentState tab,
            DeskView.Filter filter,
            @Nullable AfterKey after) {
        boolean waiting = tab == CommentState.PENDING;
        List<Placed> rows =
                jdbc.sql(sql(tab))
                        .param("article", filter.article(), Types.BIGINT)
                        .param("section", filter.section(), Types.VARCHAR)
                        .param("reason", filter.reason(), Types.VARCHAR)
                        .param("at", Times.at(after == null ? start(waiting) : after.at()))
                        .param("id", after == null ? startId(waiting) : after.id())
                        .param("most", PAGE + 1)
                        .query((rs, i) -> placed(rs, edition, words, waiting))
                        .list();
        boolean more = rows.size() > PAGE;
        List<Placed> shown = more ? rows.subList(0, PAGE) : rows;
        return new Page(
                shown.stream().map(Placed::row).toList(),
                more
                        ? new AfterKey(shown.getLast().at(), shown.getLast().row().id()).word()
                        : null);
    }

    /** One comment as the desk shows it, in whatever state. */
    Optional<DeskView.Row> one(Edition edition, Words words, long comment) {
        return jdbc.sql(COLUMNS + " where c.id = ?")
                .param(comment)
                .query((rs, i) -> placed(rs, edition, words, false).row())
                .optional();
    }

    private static Instant start(boolean waiting) {
        return waiting ? Instant.EPOCH : Instant.parse("9999-01-01T00:00:00Z");
    }

    private static long startId(boolean waiting) {
        return waiting ? 0 : Long.MAX_VALUE;
    }

    /** The writer's other comments; of somebody who wrote more than a thousand, as many. */
    private static final String COLUMNS =
            """
            select c.id, c.article_id, a.headline, a.slug, s.slug as section_slug,
                s.name as section_name, c.name, c.title, c.text, c.language, c.direction, c.state,
                c.held_for, c.created_at, c.decided_by, c.decided_at, c.rule, c.reason,
                w.published, w.rejected, w.waiting
            from comment c
            join article a on a.id = c.article_id
            join section s on s.id = a.section_id
            left join lateral (
                select count(*) filter (where x.state = 'published') as published,
                    count(*) filter (where x.state = 'rejected') as rejected,
                    count(*) filter (where x.state = 'pending') as waiting
                from (select y.state from comment y
                    where y.writer_hash = c.writer_hash and y.id <> c.id limit 1000) x) w on true
            """;

    private static final String FILTER =
            """
              and (cast(:article as bigint) is null or c.article_id = :article)
              and (cast(:section as text) is null or c.article_id in (
                  select a.id from article a join section s on s.id = a.section_id
                  where s.slug = :section))
              and (cast(:reason as text) is null or c.held_for = :reason)
            """;

    /**
     * The rows of the page are chosen from an index before anything is joined to them. States are
     * constants, so that a prepared statement may use the partial indexes.
     */
    private static final String WAITING =
            """
            with page as materialized (
                select c.id from comment c
                where c.state = 'pending' and (c.created_at, c.id) > (:at, :id)
            """
                    + FILTER
                    + " order by c.created_at, c.id limit :most)\n"
                    + COLUMNS
                    + """
                    where c.id in (select id from page)
                    order by c.created_at, c.id
                    """;

    private static final String DECIDED =
            """
                  and (coalesce(c.decided_at, c.created_at), c.id) < (:at, :id)
            """
                    + FILTER
                    + """
                     order by coalesce(c.decided_at, c.created_at) desc, c.id desc
                    limit :most)
                    """
                    + COLUMNS
                    + """
                    where c.id in (select id from page)
                    order by coalesce(c.decided_at, c.created_at) desc, c.id desc
                    """;

    private static final String PUBLISHED =
            """
            with page as materialized (
                select c.id from comment c where c.state = 'published'
            """
                    + DECIDED;

    private static final String REJECTED =
            """
            with page as materialized (
                select c.id from comment c where c.state = 'rejected'
            """
                    + DECIDED;

    private static String sql(CommentState tab) {
        return switch (tab) {
            case PENDING -> WAITING;
            case PUBLISHED -> PUBLISHED;
            case REJECTED -> REJECTED;
            case WITHDRAWN -> throw new IllegalArgumentException("no tab shows what was withdrawn");
        };
    }

    private Placed placed(ResultSet rs, Edition edition, Words words, boolean waiting)
            throws SQLException {
        Instant written = Times.of(rs, "created_at");
        Instant decided = Times.maybe(rs, "decided_at");
        String rule = rs.getString("rule");
        String heldFor = rs.getString("held_for");
        DeskView.Row row =
                new DeskView.Row(
                        rs.getLong("id"),
                        rs.getLong("article_id"),
                        rs.getString("headline"),
                        Addresses.article(
                                rs.getString("section_slug"),
                                rs.getString("slug"),
                                rs.getLong("article_id")),
                        rs.getString("section_name"),
                        rs.getString("name"),
                        rs.getString("title"),
                        rs.getString("text"),
                        rs.getString("language"),
                        rs.getString("direction"),
                        CommentState.of(rs.getString("state")),
                        heldFor == null ? null : words.say("held." + heldFor),
                        written,
                        Duration.between(written, clock.instant()),
                        new DeskView.Record(
                                rs.getLong("published"),
                                rs.getLong("rejected"),
                                rs.getLong("waiting")),
                        rs.getString("decided_by"),
                        decided,
                        rule == null ? null : edition.rule(rule).map(PolicyRule::text).orElse(rule),
                        rs.getString("reason"));
        return new Placed(row, waiting || decided == null ? written : decided);
    }

    /**
     * How many comments stand in each state.
     *
     * @param newest id of the newest waiting one; 0 for none
     * @param arrived waiting ones under the filter that are newer than what the asker knows
     */
    record Counts(long waiting, long published, long rejected, long newest, long arrived) {}

    /**
     * Published ones are summed from the counts that pages show; counting rows would cost a scan of
     * everything ever published.
     */
    Counts counts() {
        return counts(new DeskView.Filter(null, null, null), Long.MAX_VALUE);
    }

    /** The same, and how many comments newer than {@code since} came under this filter. */
    Counts counts(DeskView.Filter filter, long since) {
        return jdbc.sql(
                        """
                        select q.waiting, q.newest,
                            (select coalesce(sum(published), 0) from comment_count) as published,
                            (select count(*) from comment where state = 'rejected') as rejected,
                            (select count(*) from comment c
                             where c.state = 'pending' and c.id > :since
                        """
                                + FILTER
                                + """
                                ) as arrived
                        from (select count(*) as waiting, coalesce(max(id), 0) as newest
                              from comment where state = 'pending') q
                        """)
                .param("since", since)
                .param("article", filter.article(), Types.BIGINT)
                .param("section", filter.section(), Types.VARCHAR)
                .param("reason", filter.reason(), Types.VARCHAR)
                .query(
                        (rs, i) ->
                                new Counts(
                                        rs.getLong("waiting"),
                                        rs.getLong("published"),
                                        rs.getLong("rejected"),
                                        rs.getLong("newest"),
                                        rs.getLong("arrived")))
                .single();
    }

    /** Why comments wait, most frequent first. */
    List<DeskView.Reason> reasons(Words words) {
        return jdbc.sql(
                        """
                        select held_for, count(*) as waiting from comment
                        where state = 'pending' and held_for is not null
                        group by held_for order by waiting desc, held_for
                        """)
                .query(
                        (rs, i) ->
                                new DeskView.Reason(
                                        rs.getString("held_for"),
                                        words.say("held." + rs.getString("held_for")),
                                        rs.getLong("waiting")))
                .list();
    }
}
