package org.midad.site;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of stories: a section, an author, a tag, a search, the newest. */
@Component
class Listings {
    /** Stories on one page of a list. */
    static final int PAGE = 24;

    private final JdbcClient jdbc;

    Listings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stories of one page and whether more follow. */
    record Stories(List<Story> stories, boolean more) {
        static Stories cut(List<Story> oneMore) {
            boolean more = oneMore.size() > PAGE;
            return new Stories(more ? oneMore.subList(0, PAGE) : oneMore, more);
        }
    }

    /** Somebody or something that stories are listed by. */
    record Named(long id, String name) {}

    Stories section(long section, int page) {
        return page(" where a.section_id = ? and a.state = 'published'", section, page);
    }

    Stories author(long author, int page) {
        return page(
                """
                 where a.state = 'published' and exists (
                    select from article_author x where x.author_id = ? and x.article_id = a.id)
                """,
                author,
                page);
    }

    Stories tag(long tag, int page) {
        return page(
                """
                 where a.state = 'published' and exists (
                    select from article_tag x where x.tag_id = ? and x.article_id = a.id)
                """,
                tag,
                page);
    }

    private Stories page(String where, long id, int page) {
        return Stories.cut(
                jdbc.sql(
                                StoryRows.SELECT
                                        + where
                                        + " order by a.sort_at desc, a.id desc limit ? offset ?")
                        .params(id, PAGE + 1, (page - 1) * PAGE)
                        .query(StoryRows.STORY)
                        .list());
    }

    Optional<Named> authorNamed(int edition, String slug) {
        return named(
                "select id, name from author where edition_id = ? and slug = ?", edition, slug);
    }

    Optional<Named> tagNamed(int edition, String slug) {
        return named("select id, name from tag where edition_id = ? and slug = ?", edition, slug);
    }

    private Optional<Named> named(String sql, int edition, String slug) {
        return jdbc.sql(sql)
                .params(edition, slug)
                .query((rs, i) -> new Named(rs.getLong("id"), rs.getString("name")))
                .optional();
    }

    /** The newest dated stories. */
    List<Story> newest(int edition, int most) {
        return jdbc.sql(
                        StoryRows.SELECT
                                + """
                                 where a.edition_id = ? and a.state = 'published'
                                order by a.sort_at desc, a.id desc limit ?
                                """)
                .params(edition, most)
                .query(StoryRows.STORY)
                .list();
    }

    /** Stories that have all these folded words, best match first. */
    Stories matching(int edition, String foldedQuery, int page) {
        return Stories.cut(
                jdbc.sql(
                                StoryRows.SELECT
                                        + """
                                         cross join plainto_tsquery('simple', :query) q
                                        where a.edition_id = :edition and a.state = 'published'
                                          and a.words @@ q
                                        order by ts_rank(a.words, q) desc, a.sort_at desc, a.id desc
                                        limit :most offset :skip
                                        """)
                        .param("query", foldedQuery)
                        .param("edition", edition)
                        .param("most", PAGE + 1)
                        .param("skip", (page - 1) * PAGE)
                        .query(StoryRows.STORY)
                        .list());
    }
}
