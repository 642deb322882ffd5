package org.midad.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Content;
import org.midad.edition.Editions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("data")
class FeedsTest {
    private final Newsstand stand = Newsstand.open();

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("content-type").orElse("");
    }

    private Document xml(String path) throws Exception {
        return XmlTest.parsed(stand.bytes(path).body());
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<String> texts(Document document, String name) {
        return all(document, name).stream().map(Element::getTextContent).toList();
    }

    private String undated() {
        Content content = Newsstand.content(headline("بلا تاريخ"));
        long section = stand.room(Editions.class).first().section("local").orElseThrow().id();
        stand.room(Articles.class).bringIn(1, section, content, null, "test:" + content.headline());
        return content.headline();
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.xml, application/rss+xml;charset=utf-8",
        "/atom.xml, application/atom+xml;charset=utf-8",
        "/feed.json, application/feed+json",
        "/local/feed.xml, application/rss+xml;charset=utf-8",
        "/local/atom.xml, application/atom+xml;charset=utf-8",
        "/local/feed.json, application/feed+json",
        "/sitemap.xml, application/xml;charset=utf-8",
        "/news-sitemap.xml, application/xml;charset=utf-8",
        "/robots.txt, text/plain;charset=utf-8",
    })
    void eachSaysWhatItIs(String path, String type) {
        HttpResponse<String> answer = stand.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer).replace(" ", "")).isEqualTo(type);
        assertThat(answer.headers().firstValue("etag")).isPresent();
    }

    @Test
    void theNewestIsInEveryFeedWithItsTime() throws Exception {
        Article article = stand.publish(headline("في الخلاصات <b>&</b>"));
        String headline = article.facts().content().headline();
        String address = stand.address() + article.facts().path();
        eventually(() -> stand.get("/feed.xml").body().contains(article.facts().path()));

        Document rss = xml("/feed.xml");
        assertThat(rss.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        Element item =
                all(rss, "item").stream()
                        .filter(one -> one.getTextContent().contains(headline))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(item, "link")).isEqualTo(address);
        assertThat(text(item, "guid")).isEqualTo(address);
        assertThat(text(item, "creator")).isEqualTo("هدى الأسمر");
        Instant published =
                Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text(item, "pubDate")));
        assertThat(published).isBetween(Instant.now().minusSeconds(60), Instant.now());

        for (String feed : List.of("/atom.xml", "/local/atom.xml")) {
            eventually(() -> stand.get(feed).body().contains(article.facts().path()));
            Document atom = xml(feed);
            assertThat(texts(atom, "title")).contains(headline);
            assertThat(texts(atom, "id")).contains(address);
            assertThat(Instant.parse(texts(atom, "updated").getFirst()))
                    .isAfterOrEqualTo(published.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }

    @Test
    void theJsonFeedIsOne() {
        Article article = stand.publish(headline("خلاصة"));
        eventually(() -> stand.get("/feed.json").body().contains(article.facts().path()));
        JsonNode feed = JsonMapper.builder().build().readTree(stand.get("/feed.json").body());

        assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").stringValue()).isEqualTo(stand.address() + "/feed.json");
        assertThat(feed.get("language").stringValue()).isEqualTo("ar");
        JsonNode item = feed.get("items").get(0);
        for (String field : List.of("id", "url", "title", "content_text", "date_published")) {
            assertThat(item.get(field).stringValue()).as(field).isNotBlank();
        }
        assertThat(feed.get("items").size()).isLessThanOrEqualTo(40);
    }

    @Test
    void whatHasNoDayIsInNoFeedButInTheSitemap() throws Exception {
        String headline = undated();
        Article dated = stand.publish(headline("مؤرخ"));
        eventually(() -> stand.get("/feed.xml").body().contains(dated.facts().path()));
        eventually(() -> stand.get("/news-sitemap.xml").body().contains(dated.facts().path()));

        for (String path :
                List.of(
                        "/feed.xml",
                        "/atom.xml",
                        "/feed.json",
                        "/local/feed.xml",
                        "/news-sitemap.xml")) {
            assertThat(stand.get(path).body()).as(path).doesNotContain(headline);
        }
        eventually(() -> stand.get("/sitemap.xml").body().contains(dated.facts().path()));
        Document sitemap = xml("/sitemap.xml");
        List<Element> entries = all(sitemap, "url");
        assertThat(entries)
                .anyMatch(
                        url ->
                                url.getElementsByTagNameNS("*", "lastmod").getLength() == 0
                                        && text(url, "loc").matches(".*-\\d+"));
    }

    @Test
    void theNewsSitemapEndsAfterTwoDays() {
        Article old =
                stand.publish(
                        Newsstand.content(headline("قديم")),
                        Instant.now().minus(3, ChronoUnit.DAYS));
        Article fresh = stand.publish(headline("حديث"));
        eventually(() -> stand.get("/news-sitemap.xml").body().contains(fresh.facts().path()));

        assertThat(stand.get("/news-sitemap.xml").body()).doesNotContain(old.facts().path());
        eventually(() -> stand.get("/sitemap.xml").body().contains(old.facts().path()));
    }

    @Test
    void theSitemapListsFrontSectionsAndArticlesAtTheSitesOwnAddress() throws Exception {
        Article article = stand.publish(headline("في الخريطة"));
        eventually(() -> stand.get("/sitemap.xml").body().contains(article.facts().path()));
        List<String> addresses = texts(xml("/sitemap.xml"), "loc");

        assertThat(addresses)
                .contains(
                        stand.address() + "/",
                        stand.address() + "/local",
                        stand.address() + article.facts().path())
                .allMatch(address -> address.startsWith(stand.address() + "/"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aHeadlineThatXmlForbidsDamagesNoFeed() throws Exception {
        Article article = stand.publish(headline("تالف \uFFFE \u0001 ]]> & <x>"));
        List<String> broken = new ArrayList<>();
        for (String path : List.of("/feed.xml", "/atom.xml", "/sitemap.xml", "/news-sitemap.xml")) {
            eventually(() -> stand.get(path).body().contains("-" + article.facts().id()));
            try {
                xml(path);
            } catch (org.xml.sax.SAXException e) {
                broken.add(path + ": " + e.getMessage());
            }
        }
        stand.room(Articles.class).withdraw(article.facts().id().value(), null);

        assertThat(broken).isEmpty();
    }

    @Test
    void robotsLeaveAloneWhatIsPrivateOrEndless() {
        assertThat(stand.get("/robots.txt").body())
                .contains(
                        "User-agent: *",
                        "Disallow: /newsroom",
                        "Disallow: /c/",
                        "Disallow: /search",
                        "Disallow: /api/",
                        "Sitemap: " + stand.address() + "/sitemap.xml",
                        "Sitemap: " + stand.address() + "/news-sitemap.xml");
    }

    @Test
    void aSectionThatIsNotThereHasNoFeed() {
        assertThat(stand.get("/moon/feed.xml").statusCode()).isEqualTo(404);
        assertThat(stand.get("/local/rss").statusCode()).isEqualTo(404);
    }
}
