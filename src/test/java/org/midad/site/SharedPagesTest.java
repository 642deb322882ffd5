package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Content;
import org.midad.article.LeadPicture;
import org.midad.article.PreviewLinks;
import org.midad.edition.Editions;
import org.midad.edition.Sharings;
import org.midad.media.Darkroom;
import org.midad.media.Development;
import org.midad.media.Pictures;
import org.midad.media.Shots;
import org.midad.syndication.Card;

/** What crawlers of other sites get when somebody shares a page. */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedPagesTest {
    private static final List<String> CRAWLERS =
            List.of(
                    "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                    "WhatsApp/2.23.20.0",
                    "TelegramBot (like TwitterBot)",
                    "Twitterbot/1.0");

    /** WhatsApp reads no further. */
    private static final int READ_BYTES = 300 * 1024;

    /** WhatsApp shows no larger picture. */
    private static final int PICTURE_BYTES = 600 * 1024;

    private final Newsstand stand = Newsstand.open();
    private final Article drawn = stand.publish(headline("الديك باقٍ على سطح المخبز"));
    private final Article illustrated = illustrated();

    @AfterEach
    void asItWas() {
        stand.room(Sharings.class).show(1, null);
    }

    private String picture(int width, int height) {
        Development developed =
                stand.room(Darkroom.class).develop(Shots.fromAPhone(width, height, 1));
        return stand.room(Pictures.class).keep((Development.Picture) developed, "test");
    }

    private Article illustrated() {
        Content plain = Newsstand.content(headline("بصورة"));
        return stand.publish(
                new Content(
                        plain.language(),
                        plain.section(),
                        plain.kind(),
                        plain.kicker(),
                        plain.headline(),
                        plain.shortHeadline(),
                        plain.lead(),
                        plain.byline(),
                        plain.dateline(),
                        new LeadPicture(picture(2000, 1333), null, null, "السوق صباحًا"),
                        plain.body(),
                        plain.credits(),
                        plain.attributions(),
                        plain.tags(),
                        plain.disclaimer(),
                        plain.slug()),
                Instant.now());
    }

    private String meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]").attr("content");
    }

    private Document page(String path) {
        return Jsoup.parse(stand.get(path).body());
    }

    Stream<String> pages() {
        return Stream.of(
                "/",
                "/local",
                "/corrections",
                "/comment-policy",
                drawn.facts().path(),
                illustrated.facts().path());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCrawlerFindsItsTagsAndAPictureOfTheSizeThatTheySay(String path) throws IOException {
        for (String crawler : CRAWLERS) {
            HttpResponse<byte[]> answer =
                    stand.bytes(
                            path,
                            "User-Agent",
                            crawler,
                            "Range",
                            "bytes=0-524287",
                            "Accept-Encoding",
                            "identity");
            assertThat(answer.statusCode()).isIn(200, 206);
            byte[] body = answer.body();
            Document page =
                    Jsoup.parse(
                            new ByteArrayInputStream(body, 0, Math.min(body.length, READ_BYTES)),
                            "UTF-8",
                            stand.address());
            for (String tag :
                    List.of("og:title", "og:type", "og:url", "og:site_name", "og:image:alt")) {
                assertThat(meta(page, tag)).as(tag).isNotBlank();
            }
            assertThat(meta(page, "og:locale")).matches("ar_[A-Z]{2}");
            assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
            assertThat(meta(page, "twitter:image")).isEqualTo(meta(page, "og:image"));
            assertThat(meta(page, "og:url")).isEqualTo(page.select("[rel=canonical]").attr("href"));
            pictureIsAsSaid(page, crawler);
        }
    }

    private void pictureIsAsSaid(Document page, String crawler) throws IOException {
        String address = meta(page, "og:image");
        assertThat(address).startsWith(stand.room(Editions.class).first().address() + "/media/");
        String path = address.substring(address.indexOf("/media/"));
        HttpResponse<byte[]> picture = stand.bytes(path, "User-Agent", crawler);
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("content-type"))
                .hasValue(meta(page, "og:image:type"));
        assertThat(picture.headers().allValues("cache-control"))
                .containsExactly("public, max-age=31536000, immutable");
        assertThat(picture.headers().firstValue("set-cookie")).isEmpty();
        assertThat(picture.body().length).isLessThan(PICTURE_BYTES);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertThat(meta(page, "og:image:width")).isEqualTo(String.valueOf(image.getWidth()));
        assertThat(meta(page, "og:image:height")).isEqualTo(String.valueOf(image.getHeight()));
        assertThat(image.getWidth()).isGreaterThanOrEqualTo(1200);
        HttpResponse<String> head = stand.send("HEAD", path, "", "User-Agent", crawler);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("content-type")).hasValue(meta(page, "og:image:type"));
        assertThat(head.headers().firstValue("content-length"))
                .hasValue(String.valueOf(picture.body().length));
    }

    @Test
    void anArticleSaysWhenAndWhere() {
        Document page = page(illustrated.facts().path());
        assertThat(meta(page, "og:type")).isEqualTo("article");
        assertThat(meta(page, "article:section")).isEqualTo("محليات");
        assertThat(meta(page, "article:published_time")).matches("20\\d\\d-.*T.*[+Z].*");
        assertThat(meta(page, "og:image:alt")).isEqualTo("السوق صباحًا");
        assertThat(meta(page("/"), "og:type")).isEqualTo("website");
        assertThat(meta(page("/"), "article:section")).isEmpty();
    }

    private String card(Article article) {
        // a changed headline changes the path, too
        String path =
                stand.room(Articles.class)
                        .find(article.facts().id().value())
                        .orElseThrow()
                        .facts()
                        .path();
        String address = meta(page(path), "og:image");
        return address.substring(address.indexOf("/media/"));
    }

    @Test
    void onlyTheCardThatAPageNamesIsDrawn() {
        String named = card(drawn);
        String id = drawn.facts().id().toString();
        assertThat(named).matches("/media/cards/" + id + "-[0-9a-f]{16}\\.png");
        List<String> others =
                List.of(
                        "/media/cards/" + id + "-0123456789abcdef.png",
                        "/media/cards/" + id + ".png",
                        named.replace(".png", ".jpg"),
                        "/media/cards/999999999" + named.substring(named.lastIndexOf('-')),
                        "/media/cards/" + illustrated.facts().id() + "-0123456789abcdef.png",
                        "/media/cards/paper-0123456789abcdef.png",
                        "/media/cards/..%2F..%2Fmidad.yaml");
        for (String other : others) {
            assertThat(stand.get(other).statusCode()).as(other).isIn(400, 404);
        }
    }

    @Test
    void anotherHeadlineIsAnotherAddressAndTheOldOneIsGone() {
        Article article = stand.publish(headline("قبل التعديل"));
        String before = card(article);
        assertThat(stand.get(before).statusCode()).isEqualTo(200);
        Article.Facts facts = article.facts();
        stand.room(Articles.class)
                .replace(
                        facts.id().value(),
                        facts.revision(),
                        facts.sectionId(),
                        Newsstand.content(headline("بعد التعديل")),
                        "نور");
        eventually(() -> !card(article).equals(before));
        assertThat(stand.get(before).statusCode()).isEqualTo(404);
        assertThat(stand.get(card(article)).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotPublishedHasNoCard() {
        Article article = stand.publish(headline("يُسحب"));
        String named = card(article);
        assertThat(stand.get(named).statusCode()).isEqualTo(200);
        stand.room(Articles.class).withdraw(article.facts().id().value(), "خطأ");
        assertThat(stand.get(named).statusCode()).isEqualTo(404);

        Article draft =
                stand.room(Articles.class)
                        .create(
                                1,
                                article.facts().sectionId(),
                                Newsstand.content(headline("مسودة")),
                                null,
                                "نور");
        Card would =
                Card.of(
                        stand.room(Editions.class).first(),
                        draft.facts().id().value(),
                        "محليات",
                        draft.facts().content().headline(),
                        "rtl");
        assertThat(stand.get(would.path()).statusCode()).isEqualTo(404);
        Document preview = page(stand.room(PreviewLinks.class).path(draft.facts().id()));
        assertThat(preview.select("meta[property^=og:]")).isEmpty();
    }

    @Test
    void whoeverAsksForManyAtOnceIsToldToComeAgain() throws Exception {
        List<String> cards = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            cards.add(card(stand.publish(headline("خبر كثير الكلام رقم " + i))));
        }
        List<Integer> answers = new ArrayList<>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> asked =
                    cards.stream()
                            .map(path -> crowd.submit(() -> stand.get(path).statusCode()))
                            .toList();
            for (Future<Integer> one : asked) {
                answers.add(one.get());
            }
        }
        assertThat(answers).containsOnly(200, 503);
        for (String path : cards) {
            eventually(() -> stand.get(path).statusCode() == 200);
        }
    }

    @Test
    void theEditionsPictureStandsForPagesThatHaveNone() throws IOException {
        stand.room(Sharings.class).show(1, picture(1600, 900));
        eventually(() -> meta(page("/"), "og:image").endsWith("-1600.jpg"));
        pictureIsAsSaid(page("/local"), CRAWLERS.getFirst());
        assertThat(meta(page("/local"), "og:image")).endsWith(".jpg");
        assertThat(card(drawn)).endsWith(".png");
    }

    @Test
    void sharingLinksCarryHeadlineAndShortAddress() {
        Document page = page(drawn.facts().path());
        String address = "http%3A%2F%2Flocalhost";
        for (var link : page.select(".share a[target]")) {
            assertThat(link.attr("href")).startsWith("https://").contains(address);
            assertThat(link.attr("href")).matches("[\\x21-\\x7e]+").doesNotContain("+");
            assertThat(link.attr("rel")).contains("noopener");
        }
        assertThat(page.select(".share a[target]")).hasSize(4);
        assertThat(page.select(".share a[data-copy]").attr("href"))
                .endsWith("/" + drawn.facts().id());
        assertThat(stand.get("/" + drawn.facts().id()).statusCode()).isEqualTo(301);
    }
}
