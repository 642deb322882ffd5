package org.midad.newsroom.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.newsroom.Member;
import org.midad.people.Role;
import org.midad.standing.Preset;
import org.midad.standing.StandingPage;
import org.midad.standing.StandingPages;

@Tag("data")
class PagesScreenTest {
    private static final String PAGES = "/newsroom/settings/pages";

    private final Newsstand stand = Newsstand.open();
    private final StandingPages pages = stand.room(StandingPages.class);
    private final Member chief = Member.signedIn(headline("رئيسة"), Role.CHIEF);

    @AfterEach
    void hideAll() {
        for (StandingPage page : pages.all(1)) {
            pages.save(
                    1,
                    page.revision(),
                    new StandingPages.Wish(
                            page.slug(), page.title(), page.text(), false, page.position()),
                    "نور");
        }
    }

    private int revision(String slug) {
        return pages.find(1, slug).map(StandingPage::revision).orElse(0);
    }

    private HttpResponse<String> save(String slug, int revision, String title, String text) {
        return chief.post(
                PAGES + "/" + slug,
                List.of(
                        "revision",
                        String.valueOf(revision),
                        "title",
                        title,
                        "text",
                        text,
                        "shown",
                        "1",
                        "order",
                        "٣"));
    }

    private HttpResponse<String> hide(String slug, String text) {
        return chief.post(
                PAGES + "/" + slug,
                List.of(
                        "revision",
                        String.valueOf(revision(slug)),
                        "title",
                        "عنوان",
                        "text",
                        text,
                        "order",
                        "3"));
    }

    private static void isSaved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private Document page(String path) {
        return Jsoup.parse(stand.get(path).body());
    }

    /** A slug that no other test has. */
    private static String slug() {
        return headline("page").replace(' ', '-');
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void aPresetIsOfferedInThreeLanguagesAndHidden(Preset preset) {
        for (String language : List.of("ar", "fr", "en")) {
            assertThat(preset.text(language)).hasSizeGreaterThan(200);
        }
        assertThat(stand.get("/pages/" + preset.slug()).statusCode()).isEqualTo(404);
        Document form = Jsoup.parse(chief.get(PAGES + "/" + preset.slug()).body());
        assertThat(form.getElementById("text").text()).isNotBlank();
        assertThat(form.select("[name=shown]").hasAttr("checked")).isFalse();
        assertThat(chief.get(PAGES).body()).contains("/pages/" + preset.slug());
    }

    @Test
    void thePagesAreTheChiefsAlone() {
        Member editor = Member.signedIn(headline("محرر"), Role.EDITOR);
        assertThat(editor.get(PAGES).statusCode()).isEqualTo(403);
        assertThat(editor.get(PAGES + "/about").statusCode()).isEqualTo(403);
        assertThat(editor.post(PAGES + "/about", List.of("title", "x")).statusCode())
                .isEqualTo(403);
        assertThat(chief.get(PAGES + "/nothing-here").statusCode()).isEqualTo(404);
        assertThat(save("nothing-here", 0, "x", "y").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageIsShownWithItsBlocksAndLinksAndFoundFromEveryPage() {
        isSaved(
                save(
                        "contact",
                        revision("contact"),
                        "اتصل بنا",
                        "راسلونا: desk@duha.example أو https://duha.example/x?a=1&b=2\nسطر ثانٍ"
                                + "\n\n## العنوان\n\n> نقرأ كل رسالة\n\n- <b>أ</b>\n- news@duha.example"));

        eventually(() -> stand.get("/pages/contact").statusCode() == 200);
        Document page = page("/pages/contact");
        assertThat(page.select("main h1").text()).isEqualTo("اتصل بنا");
        assertThat(page.select("main h2").text()).isEqualTo("العنوان");
        assertThat(page.select("main blockquote").text()).isEqualTo("نقرأ كل رسالة");
        assertThat(page.select("main li").first().text()).isEqualTo("<b>أ</b>");
        assertThat(page.select("main .standing a").eachAttr("href"))
                .containsExactly(
                        "mailto:desk@duha.example",
                        "https://duha.example/x?a=1&b=2",
                        "mailto:news@duha.example");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/pages/contact");
        eventually(() -> !page("/").select(".foot a[href=/pages/contact]").isEmpty());
        eventually(() -> stand.get("/sitemap.xml").body().contains("/pages/contact</loc>"));
    }

    @Test
    void anEditIsSeenAndAHiddenPageIsGoneAtOnce() {
        isSaved(save("staff", revision("staff"), "هيئة التحرير", "الأولى"));
        eventually(() -> stand.get("/pages/staff").body().contains("الأولى"));
        isSaved(save("staff", revision("staff"), "أسرة التحرير", "الثانية"));
        eventually(() -> stand.get("/pages/staff").body().contains("الثانية"));
        eventually(() -> page("/").select(".foot a").eachText().contains("أسرة التحرير"));

        isSaved(hide("staff", "الثانية"));
        assertThat(stand.get("/pages/staff").statusCode()).isEqualTo(404);
        eventually(() -> page("/").select(".foot a[href=/pages/staff]").isEmpty());
        eventually(() -> !stand.get("/sitemap.xml").body().contains("/pages/staff"));
        isSaved(save("staff", revision("staff"), "هيئة التحرير", "الثالثة"));
        eventually(() -> stand.get("/pages/staff").body().contains("الثالثة"));
    }

    @Test
    void linksStandInTheirOrder() {
        String second = slug();
        String first = slug();
        for (String slug : List.of(second, first)) {
            isSaved(
                    chief.post(
                            PAGES + "/new",
                            List.of(
                                    "title",
                                    slug,
                                    "slug",
                                    slug,
                                    "text",
                                    "نص",
                                    "shown",
                                    "1",
                                    "order",
                                    slug.equals(first) ? "1" : "2")));
        }
        eventually(
                () -> {
                    List<String> links = page("/").select(".foot a").eachText();
                    return links.contains(first) && links.indexOf(first) < links.indexOf(second);
                });
    }

    @Test
    void whoSavesSecondIsToldAndLosesNothing() {
        int before = revision("terms");
        isSaved(save("terms", before, "شروط النشر", "نص الأولى"));
        HttpResponse<String> late = save("terms", before, "الشروط", "نص الثانية");
        Document form = Jsoup.parse(late.body());

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(form.getElementById("their-text").text()).isEqualTo("نص الأولى");
        assertThat(form.getElementById("text").text()).isEqualTo("نص الثانية");
        assertThat(form.getElementById("title").val()).isEqualTo("الشروط");
        assertThat(pages.find(1, "terms").orElseThrow().text()).isEqualTo("نص الأولى");

        int theirs = Integer.parseInt(form.select("[name=revision]").val());
        isSaved(save("terms", theirs, "الشروط", "نص الثانية"));
        assertThat(pages.find(1, "terms").orElseThrow().text()).isEqualTo("نص الثانية");
        isSaved(save("terms", theirs, "الشروط", "نص الثانية"));
        assertThat(revision("terms")).as("pressed twice").isEqualTo(theirs + 1);
    }

    @ParameterizedTest
    @CsvSource({"title, ''", "text, ''", "order, 0", "order, كثير", "text, 'من [✎ الاسم هنا] نحن'"})
    void whatCannotBeShownIsToldAndKept(String field, String value) {
        String text = field.equals("text") ? value : "نص كُتب للتو";
        HttpResponse<String> answer =
                chief.post(
                        PAGES + "/about",
                        List.of(
                                "title",
                                field.equals("title") ? value : "من نحن",
                                "text",
                                text,
                                "shown",
                                "1",
                                "order",
                                field.equals("order") ? value : "1"));
        Document form = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(form.select("[aria-invalid=true]").eachAttr("name")).containsExactly(field);
        assertThat(form.getElementById("text").text()).isEqualTo(text);
        assertThat(form.select("[name=shown]").hasAttr("checked")).isTrue();
        assertThat(stand.get("/pages/about").statusCode()).isEqualTo(404);
    }

    @Test
    void aStartingTextMayBeKeptHidden() {
        String text = Preset.ADVERTISE.text("ar");
        isSaved(hide("advertise", text));
        assertThat(pages.find(1, "advertise").orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "new", "Page", "-x", "a/b", "من-نحن"})
    void anOwnPageTakesNoAddressOfAnother(String slug) {
        HttpResponse<String> answer =
                chief.post(
                        PAGES + "/new",
                        List.of("title", "صفحة", "slug", slug, "text", "نص", "order", "9"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).getElementById("slug-problem")).isNotNull();
        assertThat(Jsoup.parse(answer.body()).getElementById("slug").val()).isEqualTo(slug);
    }

    @Test
    void anAddressIsMadeOfTheTitle() {
        String title = headline("ميثاق الشرف");
        isSaved(
                chief.post(
                        PAGES + "/new",
                        List.of("title", title, "text", "نص", "order", "9", "shown", "1")));
        String slug =
                pages.all(1).stream()
                        .filter(page -> page.title().equals(title))
                        .findFirst()
                        .orElseThrow()
                        .slug();
        assertThat(slug).matches("[a-z0-9-]{1,40}");
        eventually(() -> stand.get("/pages/" + slug).statusCode() == 200);
    }
}
