package org.midad.newsroom.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.language.Folding;
import org.midad.platform.Times;
import org.midad.web.AfterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of articles, newest change first. */
@Component
class ArticleRows {
    private static final int PAGE = 40;

    /** A list to choose from is not longer; the search finds the others. */
    private static final int MOST_AUTHORS = 200;

    private final JdbcClient jdbc;

    ArticleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part of the list.
     *
     * @param next asks for the next part; null in the last
     */
    record Page(List<ArticlesView.Row> rows, @Nullable String next) {}

    Page page(int edition, ArticlesView.Asked asked, @Nullable AfterKey after) {
        List<ArticlesView.Row> found =
                jdbc.sql(
                                """
                                select a.id, a.headline, s.name as section_name,
                                    s.slug as section_slug, a.slug, a.state, a.published_at,
                                    a.scheduled_for, r.saved_at, r.saved_by
                                from article a
                                join section s on s.id = a.section_id
                                join article_revision r
                                    on r.article_id = a.id and r.revision = a.revision
                                where a.edition_id = :edition
                                  and (:state = '' or a.state = :state)
                                  and (:section = '' or s.slug = :section)
                                  and (:author = '' or exists (
                                      select from article_author x
                                      join author w on w.id = x.author_id
                                      where x.article_id = a.id and w.slug = :author))
                                  and (:words = ''
                                      or a.words @@ plainto_tsquery('simple', :words))
                                  and (cast(:at as timestamptz) is null
                                      or (r.saved_at, a.id) < (cast(:at as timestamptz), :id))
                                order by r.saved_at desc, a.id desc limit :most
                                """)
                        .param("edition", edition)
                        .param("state", asked.state())
                        .param("section", asked.section())
                        .param("author", asked.author())
                        .param("words", Folding.fold(asked.words().replace("\0", "")).strip())
                        .param("at", after == null ? null : Times.at(after.at()))
                        .param("id", after == null ? 0 : after.id())
                        .param("most", PAGE + 1)
                        .query(
                                (rs, i) ->
                                        new ArticlesView.Row(
                                                rs.getLong("id"),
                                                rs.getString("headline"),
                                                rs.getString("section_name"),
                                                rs.getString("state"),
                                                Addresses.article(
                                                        rs.getString("section_slug"),
                                                        rs.getString("slug"),
                                                        rs.getLong("id")),
                                                Times.of(rs, "saved_at"),
                                                rs.getString("saved_by"),
                                                Times.maybe(rs, "published_at"),
                                                Times.maybe(rs, "scheduled_for")))
                        .list();
        List<ArticlesView.Row> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return new Page(
                shown,
                found.size() > PAGE
                        ? new AfterKey(shown.getLast().savedAt(), shown.getLast().id()).word()
                        : null);
    }

    /**
     * Who signed articles of the edition, the most productive first, then in the order of lists.
     */
    List<ArticlesView.Author> authors(int edition) {
        return jdbc.sql(
                        """
                        select w.slug, w.name from author w
                        join article_author x on x.author_id = w.id
                        where w.edition_id = ?
                        group by w.id, w.slug, w.name
                        order by count(*) desc, w.id limit ?
                        """)
                .params(edition, MOST_AUTHORS)
                .query(
                        (rs, i) ->
                                new ArticlesView.Author(rs.getString("slug"), rs.getString("name")))
                .list();
    }

    /** How many articles stand in each state. */
    Map<String, Long> counts(int edition) {
        return jdbc
                .sql("select state, count(*) as n from article where edition_id = ? group by state")
                .param(edition)
                .query((rs, i) -> Map.entry(rs.getString("state"), rs.getLong("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
