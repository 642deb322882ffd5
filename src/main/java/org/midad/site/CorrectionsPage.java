package org.midad.site;

import java.util.List;
import org.midad.article.Addresses;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that readers were told was wrong, newest first, with the articles in which it stood. */
@Component
public class CorrectionsPage {
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    CorrectionsPage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A correction and its article. */
    public record Line(ArticleView.Told told, String headline, String path) {}

    /** The newest hundred, of articles that are on the site. */
    List<Line> newest(int edition) {
        return jdbc.sql(
                        """
                        select k.kind, k.text, k.at, a.headline, a.slug, a.id,
                            s.slug as section_slug
                        from correction k
                        join article a on a.id = k.article_id
                        join section s on s.id = a.section_id
                        where a.edition_id = ? and a.state = 'published'
                        order by k.at desc, k.id desc limit ?
                        """)
                .params(edition, MOST)
                .query(
                        (rs, i) ->
                                new Line(
                                        new ArticleView.Told(
                                                rs.getString("kind"),
                                                rs.getString("text"),
                                                Times.of(rs, "at")),
                                        rs.getString("headline"),
                                        Addresses.article(
                                                rs.getString("section_slug"),
                                                rs.getString("slug"),
                                                rs.getLong("id"))))
                .list();
    }
}
