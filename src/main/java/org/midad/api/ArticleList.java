package org.midad.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.article.Content;
import org.midad.edition.Edition;
import org.midad.edition.Section;
import org.midad.platform.Times;
import org.midad.web.AfterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lists of articles, newest first; those without a time come last. */
@Component
class ArticleList {
    private static final String SELECT =
            """
            select a.id, s.slug as section_slug, a.slug, a.revision, a.content, a.created_at,
                a.state, a.published_at, a.updated_at, a.scheduled_for, a.withdrawn_at,
                a.withdrawn_reason,
                (select r.saved_at from article_revision r
                 where r.article_id = a.id and r.revision = a.revision) as saved_at,
                (select coalesce(sum(n.published), 0) from comment_count n
                 where n.article_id = a.id) as comment_count
            from article a join section s on s.id = a.section_id
            where a.edition_id = :edition
              and (a.sort_at, a.id) < (cast(:at as timestamptz), :id)
            """;

    private static final String NEWEST_FIRST = " order by a.sort_at desc, a.id desc limit :oneMore";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ArticleList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Articles in one state; of one section where it is not null. */
    ListedArticles inState(
            Edition edition, ArticleState state, @Nullable Section section, Paging paging) {
        // The state stands in the text: only so is the partial index of published articles used.
        String sql = SELECT + " and a.state = '" + state.code() + "'";
        return section == null
                ? list(edition, jdbc.sql(sql + NEWEST_FIRST), paging)
                : list(
                        edition,
                        jdbc.sql(sql + " and a.section_id = :section" + NEWEST_FIRST)
                                .param("section", section.id()),
                        paging);
    }

    /** Published articles that have all these folded words. */
    ListedArticles matching(Edition edition, String foldedQuery, Paging paging) {
        return list(
                edition,
                jdbc.sql(
                                SELECT
                                        + " and a.state = 'published'"
                                        + " and a.words @@ plainto_tsquery('simple', :query)"
                                        + NEWEST_FIRST)
                        .param("query", foldedQuery),
                paging);
    }

    private record Row(ArticleAnswer article, AfterKey key) {}

    private ListedArticles list(
            Edition edition, JdbcClient.StatementSpec statement, Paging paging) {
        List<Row> rows =
                statement
                        .param("edition", edition.id())
                        .param("at", sortAt(paging.after()))
                        .param("id", paging.after() == null ? Long.MAX_VALUE : paging.after().id())
                        .param("oneMore", paging.oneMore())
                        .query((rs, i) -> row(rs, edition))
                        .list();
        List<Row> shown = paging.cut(rows);
        return new ListedArticles(
                shown.stream().map(Row::article).toList(),
                paging.more(rows) ? shown.getLast().key().word() : null);
    }

    /** The place in {@code sort_at}, where articles without a time stand at minus infinity. */
    private static String sortAt(@Nullable AfterKey after) {
        if (after == null) {
            return "infinity";
        }
        return after.at().equals(Paging.UNDATED) ? "-infinity" : after.at().toString();
    }

    private Row row(ResultSet rs, Edition edition) throws SQLException {
        long id = rs.getLong("id");
        String state = rs.getString("state");
        Instant publishedAt = Times.maybe(rs, "published_at");
        boolean shown = state.equals(ArticleState.PUBLISHED.code());
        ArticleAnswer article =
                new ArticleAnswer(
                        Long.toString(id),
                        edition.absolute(
                                Addresses.article(
                                        rs.getString("section_slug"), rs.getString("slug"), id)),
                        state,
                        rs.getInt("revision"),
                        rs.getLong("comment_count"),
                        Times.of(rs, "created_at"),
                        Times.of(rs, "saved_at"),
                        new StateTimes(
                                shown ? publishedAt : null,
                                shown ? Times.maybe(rs, "updated_at") : null,
                                Times.maybe(rs, "scheduled_for"),
                                Times.maybe(rs, "withdrawn_at"),
                                rs.getString("withdrawn_reason")),
                        json.readValue(rs.getString("content"), Content.class));
        return new Row(
                article, new AfterKey(publishedAt == null ? Paging.UNDATED : publishedAt, id));
    }
}
