package org.midad.newsroom.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.edition.AdPosition;
import org.midad.edition.Editions;
import org.midad.edition.Sharing;
import org.midad.edition.Sharings;
import org.midad.edition.Verifier;
import org.midad.media.Shots;
import org.midad.newsroom.Meanwhile;
import org.midad.newsroom.Member;
import org.midad.people.Role;

@Tag("data")
class SharingSettingsTest {
    private static final String SHARING = "/newsroom/settings/sharing";
    private static final String ADS = "/newsroom/settings/ads";
    private static final String GOOGLE = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private static final String POLICY = "content-security-policy";
    private static final String HOST = "ads.example.com";

    private final Newsstand stand = Newsstand.open();
    private final Member chief = Member.signedIn(headline("رئيسة"), Role.CHIEF);
    private final Sharings sharings = stand.room(Sharings.class);

    @AfterEach
    void asItWas() {
        sharings.set(1, Sharing.NONE.discovery());
        sharings.show(1, null);
        for (AdPosition.Place place : AdPosition.Place.values()) {
            sharings.set(1, AdPosition.empty(place));
        }
    }

    private HttpResponse<String> save(String... pairs) {
        Map<String, String> fields = new TreeMap<>(Map.of("training", "ALLOWED"));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return post(SHARING, fields);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        List<String> all = new ArrayList<>(List.of(Meanwhile.FIELD, chief.mark(path)));
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        return chief.post(path, all);
    }

    private Sharing sharing() {
        return stand.room(Editions.class).first().sharing();
    }

    @Test
    void theyAreTheChiefsAlone() {
        Member editor = Member.signedIn(headline("زميل"), Role.EDITOR);
        for (String page : List.of(SHARING, ADS, ADS + "/top")) {
            assertThat(editor.get(page).statusCode()).isEqualTo(403);
            assertThat(stand.get(page).statusCode()).isEqualTo(303);
            assertThat(chief.get(page).statusCode()).isEqualTo(200);
        }
        for (String form :
                List.of(SHARING, SHARING + "/picture", ADS + "/top", ADS + "/top/picture")) {
            assertThat(editor.post(form, List.of("take", "out")).statusCode()).isEqualTo(403);
        }
        assertThat(chief.get(ADS + "/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void aTokenOrItsWholeTagGivesTheLineOnTheFrontPageAlone() {
        HttpResponse<String> answer =
                save(
                        "google",
                        "<meta name=\"google-site-verification\" content=\"" + GOOGLE + "\" />",
                        "bing",
                        "0123456789ABCDEF0123456789ABCDEF");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(sharing().discovery().verified())
                .containsEntry(Verifier.GOOGLE, GOOGLE)
                .hasSize(2);
        eventually(() -> meta("/").equals(GOOGLE));
        assertThat(meta("/local")).isEmpty();
        assertThat(Jsoup.parse(chief.get(SHARING).body()).select("#google").val())
                .isEqualTo(GOOGLE);
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownAndReplacedKnowingly() {
        String mark = chief.mark(SHARING);
        Member other = Member.signedIn(headline("<b>زميلة</b>"), Role.CHIEF);
        List<String> theirs =
                List.of("training", "KEPT_OUT", "robots", "User-agent: *\nDisallow: /a<i>\n");
        assertThat(other.post(SHARING, with(mark, theirs)).statusCode()).isEqualTo(303);
        List<String> ours = List.of("training", "ALLOWED", "google", GOOGLE);
        HttpResponse<String> answer = chief.post(SHARING, with(mark, ours));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(sharing().discovery().verified()).isEmpty();
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#meanwhile h2 bdi").text()).isEqualTo(other.person().name());
        assertThat(page.select("#meanwhile").html()).doesNotContain("<b>");
        assertThat(page.select("#google").val()).isEqualTo(GOOGLE);
        assertThat(page.select("#meanwhile dd").eachText())
                .anyMatch(text -> text.startsWith("ممنوع"));

        String fresh = page.select("form[action=" + SHARING + "] input[name=made-from]").val();
        assertThat(chief.post(SHARING, with(fresh, ours)).statusCode()).isEqualTo(303);
        assertThat(sharing().discovery().verified()).containsKey(Verifier.GOOGLE);
        assertThat(chief.post(SHARING, ours).statusCode()).as("without a mark").isEqualTo(409);
    }

    private static List<String> with(String mark, List<String> pairs) {
        List<String> all = new ArrayList<>(List.of(Meanwhile.FIELD, mark));
        all.addAll(pairs);
        return all;
    }

    @Test
    void aNearlyFullDiskIsSaid() {
        String page = chief.get(SHARING + "?said=picture-no-room").body();
        assertThat(Jsoup.parse(page).select("p.saved").text()).contains("القرص");
    }

    private String meta(String path) {
        return Jsoup.parse(stand.get(path).body())
                .select("meta[name=google-site-verification]")
                .attr("content");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "google|<meta name=\"msvalidate.01\" content=\"0123456789ABCDEF0123456789ABCDEF\">",
                "google|short",
                "google|abcdefghijklmnopqrstuvwxyz\"><script>alert(1)</script>",
                "bing|0123",
                "facebook|<script>alert(1)</script>",
                "pinterest|<meta name=\"p:domain_verify\" content=\"no\"/>"
            })
    void whatIsNoTokenIsNotKeptAndStandsInTheFormAgain(String service, String typed) {
        HttpResponse<String> answer = save(service, typed, "robots", "Disallow: /tags/");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#" + service).val()).isEqualTo(typed);
        assertThat(page.select("#" + service + "-problem").text()).isNotBlank();
        assertThat(page.select("#robots").val()).isEqualTo("Disallow: /tags/");
        assertThat(page.select("#problems a[href=#" + service + "]")).hasSize(1);
        assertThat(sharing().discovery().verified()).isEmpty();
    }

    @Test
    void linesOfOnesOwnComeIntoRobotsAndNothingClosedIsOpened() {
        save(
                "robots",
                "Disallow: /tags/\nUser-agent: Googlebot\nAllow: /tags/",
                "training",
                "KEPT_OUT");
        eventually(() -> stand.get("/robots.txt").body().contains("Googlebot"));
        String robots = stand.get("/robots.txt").body();
        String closed = "Disallow: /api/\nDisallow: /c/\nDisallow: /newsroom\nDisallow: /search\n";
        assertThat(robots)
                .contains("User-agent: *\n" + closed + "Disallow: /tags/\n")
                .contains("User-agent: Googlebot\n" + closed + "Allow: /tags/\n")
                .contains("User-agent: GPTBot\n")
                .contains("/sitemap.xml")
                .contains("/news-sitemap.xml");
        assertThat(robots.indexOf("Disallow: /\n")).isGreaterThan(robots.indexOf("GPTBot"));
    }

    @Test
    void aWrongLineIsNamedByItsNumber() {
        HttpResponse<String> answer =
                save(
                        "robots",
                        "Disallow: /tags/\nDisallow: tags",
                        "adstxt",
                        "# x\n\ngoogle.com, 1");
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#robots-problem").text()).containsAnyOf("السطر 2", "السطر ٢");
        assertThat(page.select("#adstxt-problem").text()).containsAnyOf("السطر 3", "السطر ٣");
        assertThat(page.select("#adstxt").val()).contains("google.com, 1");
    }

    @Test
    void whoClosesTheWholeSiteIsWarned() {
        assertThat(Jsoup.parse(chief.get(SHARING).body()).select("[role=alert]")).isEmpty();
        assertThat(save("robots", "Disallow: /").statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(chief.get(SHARING).body()).select("[role=alert]").text())
                .contains("*");
    }

    @Test
    void adsTxtIsThereWhenSomethingIsInIt() {
        assertThat(stand.get("/ads.txt").statusCode()).isEqualTo(404);
        save("adstxt", "example.com, pub-1, DIRECT");
        eventually(() -> stand.get("/ads.txt").statusCode() == 200);
        assertThat(stand.get("/ads.txt").body()).isEqualTo("example.com, pub-1, DIRECT\n");
        assertThat(stand.get("/ads.txt").headers().firstValue("content-type"))
                .hasValue("text/plain; charset=utf-8");
    }

    private HttpResponse<String> upload(String path, byte[] file) {
        String parts = "part-of-a-form";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head =
                "--"
                        + parts
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.jpg\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(file);
        out.writeBytes(("\r\n--" + parts + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return chief.postBytes(
                path + "/picture", "multipart/form-data; boundary=" + parts, out.toByteArray());
    }

    @Test
    void thePictureIsPutInAndTakenOut() {
        HttpResponse<String> answer = upload(SHARING, Shots.fromAPhone(1600, 900, 1));
        assertThat(answer.headers().firstValue("location")).hasValue(SHARING + "?said=picture-in");
        assertThat(sharing().picture()).isNotNull();
        String id = sharing().picture().id();
        assertThat(chief.get(SHARING + "?said=picture-in").body()).contains(id);
        assertThat(
                        upload(SHARING, "<svg/>".getBytes(StandardCharsets.UTF_8))
                                .headers()
                                .firstValue("location"))
                .hasValue(SHARING + "?said=picture-svg");
        assertThat(sharing().picture().id()).isEqualTo(id);
        chief.post(SHARING + "/picture", List.of("take", "out"));
        assertThat(sharing().picture()).isNull();
        assertThat(chief.get(SHARING + "?said=%3Cb%3Eq").body()).doesNotContain("<b>q");
    }

    private static Map<String, String> frame() {
        return new TreeMap<>(
                Map.of(
                        "shows", "FRAME",
                        "source", "https://" + HOST + "/frame?id=1",
                        "hosts", HOST + "\nCDN.example.net",
                        "small", "300x250",
                        "desktop", "300x250",
                        "paragraph", "٢"));
    }

    private String policy(String path) {
        return stand.get(path).headers().firstValue(POLICY).orElseThrow();
    }

    @Test
    void aFrameStandsAfterItsParagraphInASealedBox() {
        Article article = stand.publish(headline("بإعلان"));
        String path = article.facts().path();
        String usual = policy(path);
        Map<String, String> fields = frame();
        fields.put("paragraph", "1");
        HttpResponse<String> answer = post(ADS + "/paragraph", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        eventually(() -> stand.get(path).body().contains("<iframe"));
        Document page = Jsoup.parse(stand.get(path).body());
        var box = page.select("article iframe");
        assertThat(box).hasSize(1);
        assertThat(box.attr("sandbox")).contains("allow-scripts").doesNotContain("same-origin");
        assertThat(box.attr("loading")).isEqualTo("lazy");
        assertThat(box.attr("src")).isEqualTo("https://" + HOST + "/frame?id=1");
        assertThat(box.parents().first().previousElementSibling().normalName()).isEqualTo("p");
        assertThat(page.select(".ad > p").text()).isEqualTo("إعلان");
        assertThat(policy(path))
                .isEqualTo(usual + "; frame-src https://ads.example.com https://cdn.example.net");
        for (String other : List.of("/", "/local", path + "/comments?after=x", "/corrections")) {
            assertThat(policy(other)).as(other).isEqualTo(usual);
        }
        // other hosts under the same words are another page, also for who has the old one
        String etag = stand.get(path).headers().firstValue("etag").orElseThrow();
        fields.put("hosts", HOST);
        post(ADS + "/paragraph", fields);
        eventually(() -> !policy(path).contains("cdn"));
        assertThat(stand.get(path, "If-None-Match", etag).statusCode()).isEqualTo(200);
        fields.put("shows", "NOTHING");
        post(ADS + "/paragraph", fields);
        eventually(() -> policy(path).equals(usual));
        assertThat(stand.get(path).body()).doesNotContain("<iframe");
        assertThat(sharing().at(AdPosition.Place.PARAGRAPH).frame().hosts()).contains(HOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source|http://ads.example.com/x",
                "source|https://other.example.com/x",
                "source|https://user@ads.example.com/x",
                "source|https://ads.example.com:8443/x",
                "source|javascript:alert(1)",
                "source|<iframe src=\"https://ads.example.com\"></iframe>",
                "source|''",
                "hosts|*.example.com",
                "hosts|ads.example.com; script-src *",
                "hosts|https://ads.example.com",
                "hosts|''",
                "desktop|728x90",
                "small|999x1",
                "paragraph|0",
                "shows|HTML"
            })
    void whatIsNoFrameOfANamedHostIsRefused(String field, String typed) {
        Map<String, String> fields = frame();
        fields.put(field, typed);
        HttpResponse<String> answer = post(ADS + "/paragraph", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#problems a")).isNotEmpty();
        if (page.select("#" + field).is("input, textarea")) {
            assertThat(page.select("#" + field).val()).isEqualTo(typed);
        }
        assertThat(sharing().at(AdPosition.Place.PARAGRAPH).shows())
                .isEqualTo(AdPosition.Shows.NOTHING);
    }

    @Test
    void aPictureAdIsOursWithALinkThatIsSaidToBePaid() {
        Map<String, String> fields = new TreeMap<>(frame());
        fields.putAll(
                Map.of(
                        "shows",
                        "PICTURE",
                        "link",
                        "https://shop.example/",
                        "alt",
                        "متجر",
                        "desktop",
                        "728x90"));
        assertThat(post(ADS + "/top", fields).statusCode()).as("no picture yet").isEqualTo(422);
        assertThat(upload(ADS + "/top", Shots.jpeg(1456, 180)).headers().firstValue("location"))
                .hasValue(ADS + "/top?said=picture-in");
        HttpResponse<String> answer = post(ADS + "/top", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String path = stand.publish(headline("بصورة إعلان")).facts().path();
        for (String page : List.of("/", "/local", path)) {
            eventually(() -> stand.get(page).body().contains("at-top"));
            var link = Jsoup.parse(stand.get(page).body()).select(".at-top a");
            assertThat(link.attr("rel")).contains("sponsored");
            assertThat(link.select("img").attr("alt")).isEqualTo("متجر");
            assertThat(link.select("img").attr("src")).startsWith("/media/p-");
            assertThat(link.select("img").attr("width")).isEqualTo("1456");
            assertThat(policy(page)).doesNotContain("http");
        }
        chief.post(ADS + "/top/picture", List.of("take", "out"));
        eventually(() -> !stand.get(path).body().contains("at-top"));
    }

    @Test
    void anAdOfOneSectionStandsInNoOther() {
        Article article = stand.publish(headline("في محليات"));
        Map<String, String> fields = frame();
        long other = stand.room(Editions.class).first().section("culture").orElseThrow().id();
        fields.put("in-" + other, "1");
        fields.put("desktop", "728x90");
        assertThat(post(ADS + "/top", fields).statusCode()).isEqualTo(303);
        eventually(() -> stand.get("/culture").body().contains("<iframe"));
        for (String page : List.of("/", "/local", article.facts().path())) {
            assertThat(stand.get(page).body()).as(page).doesNotContain("<iframe");
        }
    }
}
