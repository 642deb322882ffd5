package org.midad.syndication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.edition.Edition;
import org.midad.edition.Section;
import org.midad.media.Logo;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The newest dated articles as RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1. */
@Component
public class Feeds {
    private static final int MOST = 40;
    private static final DateTimeFormatter RFC_1123 = DateTimeFormatter.RFC_1123_DATE_TIME;

    /** The forms of a feed. */
    public enum Format {
        RSS("application/rss+xml; charset=utf-8", "feed.xml"),
        ATOM("application/atom+xml; charset=utf-8", "atom.xml"),
        JSON("application/feed+json", "feed.json");

        private final String contentType;
        private final String file;

        Format(String contentType, String file) {
            this.contentType = contentType;
            this.file = file;
        }

        /** What it is served as. */
        public String contentType() {
            return contentType;
        }
    }

    private record Item(
            String address,
            String headline,
            @Nullable String lead,
            @Nullable String writer,
            String section,
            Instant published,
            Instant updated) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Feeds(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A feed of the whole edition, or of one section. */
    public byte[] write(Edition edition, @Nullable Section section, Format format) {
        List<Item> items = items(edition, section);
        String home = edition.absolute(section == null ? "/" : "/" + section.slug());
        String self =
                edition.absolute((section == null ? "" : "/" + section.slug()) + "/" + format.file);
        String title = edition.name() + (section == null ? "" : " – " + section.name());
        return switch (format) {
            case RSS -> rss(edition, title, home, self, items);
            case ATOM -> atom(edition, title, home, self, items);
            case JSON -> json(edition, title, home, self, items);
        };
    }

    private List<Item> items(Edition edition, @Nullable Section section) {
        return jdbc.sql(
                        """
                        select a.id, a.slug, s.slug as section_slug, s.name as section_name,
                            a.headline, a.lead, a.writer, a.published_at, a.updated_at
                        from article a join section s on s.id = a.section_id
                        where a.edition_id = :edition and a.state = 'published'
                          and a.published_at is not null
                          and (cast(:section as bigint) is null or a.section_id = :section)
                        order by a.sort_at desc, a.id desc limit :most
                        """)
                .param("edition", edition.id())
                .param("section", section == null ? null : section.id(), java.sql.Types.BIGINT)
                .param("most", MOST)
                .query(
                        (rs, i) -> {
                            Instant published = Times.of(rs, "published_at");
                            return new Item(
                                    edition.absolute(
                                            Addresses.article(
                                                    rs.getString("section_slug"),
                                                    rs.getString("slug"),
                                                    rs.getLong("id"))),
                                    rs.getString("headline"),
                                    rs.getString("lead"),
                                    rs.getString("writer"),
                                    rs.getString("section_name"),
                                    published,
                                    Objects.requireNonNullElse(
                                            Times.maybe(rs, "updated_at"), published));
                        })
                .list();
    }

    private static byte[] rss(
            Edition edition, String title, String home, String self, List<Item> items) {
        Xml xml = new Xml();
        Map<String, String> rss = new LinkedHashMap<>();
        rss.put("version", "2.0");
        rss.put("xmlns:atom", "http://www.w3.org/2005/Atom");
        rss.put("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("rss", rss).open("channel");
        xml.text("title", title).text("link", home);
        xml.text("description", edition.motto().isBlank() ? edition.name() : edition.motto());
        xml.text("language", edition.language());
        xml.empty("atom:link", link(self, "self", "application/rss+xml"));
        Logo logo = edition.look().logo();
        if (logo != null) {
            xml.open("image").text("url", edition.absolute(logo.address()));
            xml.text("title", title).text("link", home).close();
        }
        for (Item item : items) {
            xml.open("item").text("title", item.headline()).text("link", item.address());
            xml.text("guid", item.address());
            if (item.lead() != null) {
                xml.text("description", item.lead());
            }
            if (item.writer() != null) {
                xml.text("dc:creator", item.writer());
            }
            xml.text("category", item.section());
            xml.text("pubDate", RFC_1123.format(item.published().atOffset(ZoneOffset.UTC)));
            xml.close();
        }
        return xml.close().close().done();
    }

    private static byte[] atom(
            Edition edition, String title, String home, String self, List<Item> items) {
        Xml xml = new Xml();
        Map<String, String> feed = new LinkedHashMap<>();
        feed.put("xmlns", "http://www.w3.org/2005/Atom");
        feed.put("xml:lang", edition.language());
        xml.open("feed", feed).text("id", home).text("title", title);
        xml.text("updated", updated(items).toString());
        xml.empty("link", link(self, "self", "application/atom+xml"));
        xml.empty("link", link(home, "alternate", "text/html"));
        Logo logo = edition.look().logo();
        if (logo != null) {
            xml.text("logo", edition.absolute(logo.finest()));
        }
        for (Item item : items) {
            xml.open("entry").text("id", item.address()).text("title", item.headline());
            xml.empty("link", link(item.address(), "alternate", "text/html"));
            xml.text("published", item.published().toString());
            xml.text("updated", item.updated().toString());
            xml.open("author")
                    .text("name", Objects.requireNonNullElse(item.writer(), edition.name()))
                    .close();
            if (item.lead() != null) {
                xml.text("summary", item.lead());
            }
            xml.close();
        }
        return xml.close().done();
    }

    private static Instant updated(List<Item> items) {
        return items.stream().map(Item::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static Map<String, String> link(String address, String relation, String type) {
        Map<String, String> link = new LinkedHashMap<>();
        link.put("href", address);
        link.put("rel", relation);
        link.put("type", type);
        return link;
    }

    private byte[] json(Edition edition, String title, String home, String self, List<Item> items) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title);
        feed.put("home_page_url", home);
        feed.put("feed_url", self);
        feed.put("language", edition.language());
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Item item : items) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", item.address());
            entry.put("url", item.address());
            entry.put("title", item.headline());
            entry.put("content_text", Objects.requireNonNullElse(item.lead(), item.headline()));
            entry.put("date_published", item.published().toString());
            entry.put("date_modified", item.updated().toString());
            if (item.writer() != null) {
                entry.put("authors", List.of(Map.of("name", item.writer())));
            }
            entry.put("tags", List.of(item.section()));
            entries.add(entry);
        }
        feed.put("items", entries);
        return json.writeValueAsString(feed).getBytes(StandardCharsets.UTF_8);
    }
}
