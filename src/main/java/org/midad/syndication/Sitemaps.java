package org.midad.syndication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.edition.Edition;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What search engines are told to fetch (sitemaps.org 0.9, Google News sitemaps). */
@Component
public class Sitemaps {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The protocol's bound for one file. */
    private static final int MOST = 50_000;

    /** News sitemaps list the last two days and no more than a thousand. */
    private static final Duration NEWS = Duration.ofDays(2);

    private static final int MOST_NEWS = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Sitemaps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Item(
            String address,
            String headline,
            String language,
            @Nullable Instant published,
            @Nullable Instant changed) {}

    /** Front page, sections, standing pages and the newest articles. */
    public byte[] all(Edition edition) {
        Xml xml = new Xml().open("urlset", Map.of("xmlns", NAMESPACE));
        xml.open("url").text("loc", edition.absolute("/")).close();
        edition.sections()
                .forEach(
                        section ->
                                xml.open("url")
                                        .text("loc", edition.absolute("/" + section.slug()))
                                        .close());
        edition.look()
                .pages()
                .forEach(
                        page -> xml.open("url").text("loc", edition.absolute(page.path())).close());
        for (Item item : items(edition, Instant.EPOCH, true, MOST)) {
            xml.open("url").text("loc", item.address());
            if (item.changed() != null) {
                xml.text("lastmod", item.changed().toString());
            }
            xml.close();
        }
        return xml.close().done();
    }

    /** The dated articles of the last two days. */
    public byte[] news(Edition edition) {
        Xml xml =
                new Xml()
                        .open(
                                "urlset",
                                Map.of(
                                        "xmlns",
                                        NAMESPACE,
                                        "xmlns:news",
                                        "http://www.google.com/schemas/sitemap-news/0.9"));
        for (Item item : items(edition, clock.instant().minus(NEWS), false, MOST_NEWS)) {
            xml.open("url").text("loc", item.address()).open("news:news");
            xml.open("news:publication")
                    .text("news:name", edition.name())
                    .text("news:language", item.language())
                    .close();
            xml.text("news:publication_date", Objects.requireNonNull(item.published()).toString());
            xml.text("news:title", item.headline()).close().close();
        }
        return xml.close().done();
    }

    private List<Item> items(Edition edition, Instant since, boolean undated, int most) {
        return jdbc.sql(
                        """
                        select a.id, a.slug, s.slug as section_slug, a.headline, a.language,
                            a.published_at, coalesce(a.updated_at, a.published_at) as changed
                        from article a join section s on s.id = a.section_id
                        where a.edition_id = :edition and a.state = 'published'
                          and (a.published_at > :since or (:undated and a.published_at is null))
                        order by a.sort_at desc, a.id desc limit :most
                        """)
                .param("edition", edition.id())
                .param("since", Times.at(since))
                .param("undated", undated)
                .param("most", most)
                .query(
                        (rs, i) ->
                                new Item(
                                        edition.absolute(
                                                Addresses.article(
                                                        rs.getString("section_slug"),
                                                        rs.getString("slug"),
                                                        rs.getLong("id"))),
                                        rs.getString("headline"),
                                        rs.getString("language"),
                                        Times.maybe(rs, "published_at"),
                                        Times.maybe(rs, "changed")))
                .list();
    }
}
