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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.Newsstand;
import org.midad.edition.Editions;
import org.midad.edition.Ground;
import org.midad.edition.Look;
import org.midad.edition.Looks;
import org.midad.language.Country;
import org.midad.media.Shots;
import org.midad.newsroom.Member;
import org.midad.people.Role;

@Tag("data")
class LookScreenTest {
    private static final String LOOK = "/newsroom/settings/look";
    private static final String PARTS = "part-of-a-form";

    private final Newsstand stand = Newsstand.open();
    private final Editions editions = stand.room(Editions.class);
    private final Member chief = Member.signedIn(headline("رئيسة"), Role.CHIEF);

    @AfterEach
    void plainAgain() {
        Looks looks = stand.room(Looks.class);
        looks.set(1, Look.PLAIN.colours(), Look.PLAIN.imprint());
        looks.setLogo(1, Ground.LIGHT, null);
        looks.setLogo(1, Ground.DARK, null);
    }

    private static HttpResponse<String> isSaved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    /** Sends the form as it stands, but for these fields. */
    private HttpResponse<String> save(String... pairs) {
        Map<String, String> fields = new TreeMap<>();
        for (Element field :
                Jsoup.parse(chief.get(LOOK).body()).select("form[action=" + LOOK + "] input")) {
            fields.put(field.attr("name"), field.attr("value"));
        }
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        return chief.post(LOOK, all);
    }

    @Test
    void aColourThatSomebodyElseChoseMeanwhileIsNotWipedOut() {
        String mark = chief.mark(LOOK);
        isSaved(save("house-light", "#7a1f3d"));
        List<String> late = new ArrayList<>(List.of("made-from", mark));
        late.addAll(List.of("house-light", "#0b5563", "house-dark", "", "editor", "ليلى"));
        HttpResponse<String> answer = chief.post(LOOK, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(editions.first().look().colours().light().hex()).isEqualTo("#7a1f3d");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#meanwhile dd").eachText()).contains("#7a1f3d");
        assertThat(page.select("#editor").val()).isEqualTo("ليلى");
        late.set(1, page.select("input[name=made-from]").val());
        isSaved(chief.post(LOOK, late));
        assertThat(editions.first().look().imprint().editor()).isEqualTo("ليلى");
    }

    private Document front() {
        return Jsoup.parse(stand.get("/").body());
    }

    private HttpResponse<String> upload(String ground, byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head =
                "--"
                        + PARTS
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n"
                        + "Content-Type: image/png\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(file);
        out.writeBytes(("\r\n--" + PARTS + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return chief.postBytes(
                LOOK + "/logo/" + ground,
                "multipart/form-data; boundary=" + PARTS,
                out.toByteArray());
    }

    @Test
    void theLookIsTheChiefsAlone() {
        for (Role role : List.of(Role.REPORTER, Role.EDITOR, Role.MODERATOR, Role.OPERATOR)) {
            Member other = Member.signedIn(headline("زميل"), role);
            assertThat(other.get(LOOK).statusCode()).isEqualTo(403);
            assertThat(other.post(LOOK, List.of("house-light", "#000000")).statusCode())
                    .isEqualTo(403);
            assertThat(other.post(LOOK + "/logo/light", List.of("take", "out")).statusCode())
                    .isEqualTo(403);
        }
        assertThat(chief.post(LOOK + "/logo/other", List.of("take", "out")).statusCode())
                .isEqualTo(404);
        assertThat(editions.first().look().colours()).isEqualTo(Look.PLAIN.colours());
    }

    @Test
    void aColourReachesEveryPageByAStyleThatNeverChanges() {
        assertThat(front().select("link[href*=house-]")).isEmpty();
        isSaved(save("house-light", "#7A1F3D", "house-dark", "#f0a0b8"));

        eventually(() -> front().select("link[rel=stylesheet]").size() == 2);
        String address = front().select("link[rel=stylesheet]").last().attr("href");
        assertThat(address).isEqualTo("/assets/house-7a1f3d-f0a0b8.css");
        HttpResponse<String> style = stand.get(address);
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
        assertThat(style.headers().firstValue("content-type").orElseThrow()).contains("text/css");
        assertThat(style.body()).contains("light-dark(#7a1f3d,#f0a0b8)");
        assertThat(chief.get("/newsroom").body()).contains(address);
        assertThat(stand.get("/assets/house-7a1f3d-f0a0bg.css").statusCode()).isEqualTo(404);

        isSaved(save("house-light", "", "house-dark", ""));
        eventually(() -> front().select("link[rel=stylesheet]").size() == 1);
        assertThat(stand.get(address).statusCode()).as("for pages on their way").isEqualTo(200);
    }

    @Test
    void withoutScriptsTheFieldThatWasChangedCounts() {
        isSaved(save("pick-light", "#7a1f3d"));
        assertThat(editions.first().look().colours().light().hex()).isEqualTo("#7a1f3d");
        isSaved(save("pick-light", "#7a1f3d", "house-light", "#1f3d7a"));
        assertThat(editions.first().look().colours().light().hex()).isEqualTo("#1f3d7a");
        isSaved(save());
        assertThat(editions.first().look().colours().light().hex()).isEqualTo("#1f3d7a");
    }

    @ParameterizedTest
    @CsvSource({
        "light, #ffcc00, ١٫٣",
        "light, #777777, ٣٫٩",
        "dark, #0a5b5f, ٢٫١",
    })
    void aColourThatCannotBeReadIsRefusedWithItsRatioAndANearOne(
            String ground, String colour, String ratio) {
        HttpResponse<String> answer = save("house-" + ground, colour, "publisher", "دار الضحى");
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.getElementById("house-" + ground).val()).isEqualTo(colour);
        assertThat(page.getElementById("publisher").val()).isEqualTo("دار الضحى");
        String offered = page.select("button[name=use-" + ground + "]").val();
        assertThat(page.getElementById("house-" + ground + "-problem").text())
                .contains(ratio, "٤٫٥٠", offered);
        assertThat(editions.first().look().colours()).isEqualTo(Look.PLAIN.colours());

        isSaved(save("house-" + ground, colour, "use-" + ground, offered));
        assertThat(
                        editions.first()
                                .look()
                                .colours()
                                .on(ground.equals("dark") ? Ground.DARK : Ground.LIGHT)
                                .hex())
                .isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource({
        "house-light, petrol",
        "house-dark, #12345",
        "phone, 12",
        "phone, call me",
        "mail, desk",
        "mail, desk@duha.example?cc=x",
        "editor, 'سطر\nآخر'",
    })
    void whatCannotBeMeantIsToldAtItsField(String field, String value) {
        HttpResponse<String> answer = save("address", "شارع السوق", field, value);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).contains(field);
        assertThat(page.select("#problems li a").eachAttr("href")).contains("#" + field);
        assertThat(page.getElementById("address").val()).isEqualTo("شارع السوق");
        assertThat(editions.first().look().imprint()).isEqualTo(Look.PLAIN.imprint());
    }

    @Test
    void theFootSaysWhoAnswersForThePaper() {
        String path = stand.publish(headline("خبر")).facts().path();
        assertThat(front().select(".imprint")).isEmpty();
        isSaved(
                save(
                        "editor",
                        "ليلى <المنصوري>",
                        "licence",
                        "ر.ت ١٢/٢٠٢٦",
                        "phone",
                        "+961 1 ٢٣٤ ٥٦٧",
                        "mail",
                        "desk@duha.example"));

        for (String page : List.of("/", path, "/comment-policy", "/search?q=x")) {
            eventually(
                    () -> !Jsoup.parse(stand.get(page).body()).select("footer .imprint").isEmpty());
            Element imprint = Jsoup.parse(stand.get(page).body()).selectFirst("footer .imprint");
            assertThat(imprint.text())
                    .contains("رئيس التحرير ليلى <المنصوري>", "رقم الترخيص ر.ت ١٢/٢٠٢٦")
                    .doesNotContain("الناشر");
            assertThat(imprint.select("a").eachAttr("href"))
                    .containsExactly("tel:+9611234567", "mailto:desk@duha.example");
        }
        assertThat(Look.editorKey(Country.of("MA"))).isEqualTo("editor.publication");
        assertThat(Look.editorKey(Country.of("DZ"))).isEqualTo("editor.publication");
        assertThat(Look.editorKey(Country.of("LB"))).isEqualTo("editor");
    }

    @Test
    void aLogoStandsInTheMastheadInDataAndInFeeds() {
        stand.publish(headline("خبر"));
        isSaved(upload("light", Shots.png(1_200, 300)));

        eventually(() -> !front().select(".mast .name img").isEmpty());
        Element logo = front().selectFirst(".mast .name img");
        assertThat(logo.attr("alt")).isEqualTo(editions.first().name());
        assertThat(logo.attr("width")).isEqualTo("256");
        assertThat(logo.attr("height")).isEqualTo("64");
        HttpResponse<byte[]> file = stand.bytes(logo.attr("src"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("content-type")).hasValue("image/png");
        String finest = editions.first().absolute(editions.first().look().logo().finest());
        assertThat(front().select("script[type=application/ld+json]").html())
                .contains("\"ImageObject\"", finest, "\"width\":768", "\"height\":192");
        eventually(() -> stand.get("/feed.xml").body().contains("<image><url>"));
        eventually(() -> stand.get("/atom.xml").body().contains("<logo>" + finest + "</logo>"));

        isSaved(upload("dark", Shots.png(640, 160)));
        eventually(() -> !front().select(".mast picture source").isEmpty());
        assertThat(front().select(".mast picture source").attr("media")).contains("dark");
        isSaved(chief.post(LOOK + "/logo/dark", List.of("take", "out")));
        isSaved(chief.post(LOOK + "/logo/light", List.of("take", "out")));
        eventually(() -> front().select(".mast .name").text().equals(editions.first().name()));
        assertThat(stand.bytes(logo.attr("src")).statusCode())
                .as("for pages on their way")
                .isEqualTo(200);
    }

    @Test
    void whatCannotBeALogoIsRefusedByName() {
        refused(upload("light", "<svg/>".getBytes(StandardCharsets.UTF_8)), "SVG");
        refused(upload("light", Shots.bomb(20_000, 20_000)), "ستين مليون");
        refused(upload("light", java.util.Arrays.copyOf(Shots.png(600, 300), 400)), "تالف");
        refused(upload("light", new byte[6 * 1024 * 1024]), "خمسة ميغابايت");
        refused(upload("light", new byte[0]), "لم يُختر ملف");
        assertThat(upload("light", new byte[27 * 1024 * 1024]).statusCode()).isEqualTo(413);
        assertThat(editions.first().look().logo()).isNull();
    }

    private static void refused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).getElementById("logo-light-problem").text())
                .contains(why);
    }
}
