package org.midad.newsroom.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.edition.CallOut;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.PolicyRule;
import org.midad.edition.PolicyRules;
import org.midad.edition.Section;
import org.midad.edition.Sections;
import org.midad.language.Numerals;
import org.midad.language.Tanween;
import org.midad.newsroom.Member;
import org.midad.people.Role;

@Tag("data")
class SettingsTest {
    private static final String PAPER = "/newsroom/settings";
    private static final String SECTIONS = PAPER + "/sections";
    private static final String COMMENTS = PAPER + "/comments";

    private final Newsstand stand = Newsstand.open();
    private final Editions editions = stand.room(Editions.class);
    private final Member chief = Member.signedIn(headline("رئيسة"), Role.CHIEF);
    private final Edition before = editions.first();

    @AfterEach
    void asItWas() {
        editions.set(
                new Editions.Profile(
                        before.language(),
                        before.name(),
                        before.motto(),
                        before.country(),
                        before.zone(),
                        before.numerals(),
                        before.tanween(),
                        before.callOuts()));
        editions.receiveComments(before.comments(), before.disclaimer());
        stand.room(PolicyRules.class).replace(1, before.policy());
        stand.room(Sections.class)
                .arrange(
                        1,
                        before.sections().stream()
                                .map(s -> new Sections.Wish(s.id(), s.slug(), s.name()))
                                .toList());
    }

    private Map<String, String> fields(String page) {
        Map<String, String> fields = new TreeMap<>();
        for (Element field :
                Jsoup.parse(chief.get(page).body()).select("main form input, main form select")) {
            Element chosen = field.selectFirst("option[selected]");
            if (!field.attr("type").equals("radio") || field.hasAttr("checked")) {
                fields.put(
                        field.attr("name"),
                        chosen == null ? field.attr("value") : chosen.attr("value"));
            }
        }
        return fields;
    }

    /** Sends the page as it stands, but for these fields. */
    private HttpResponse<String> save(String page, String... pairs) {
        Map<String, String> fields = fields(page);
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(fields).containsKey(pairs[i]);
            fields.put(pairs[i], pairs[i + 1]);
        }
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        return chief.post(page, all);
    }

    @ParameterizedTest
    @CsvSource({PAPER + ",motto", COMMENTS + ",disclaimer"})
    void whatSomebodyElseSavedMeanwhileIsNotWipedOut(String page, String field) {
        Map<String, String> opened = fields(page);
        isSaved(save(page, field, "ما حفظته <i>الزميلة</i>"));
        opened.put(field, "ما كتبته أنا");
        HttpResponse<String> answer = chief.post(page, pairs(opened));

        assertThat(answer.statusCode()).isEqualTo(409);
        Document shown = Jsoup.parse(answer.body());
        assertThat(shown.select("#meanwhile dd").eachText())
                .containsExactly("ما حفظته <i>الزميلة</i>");
        assertThat(shown.select("#" + field).val()).isEqualTo("ما كتبته أنا");
        assertThat(fields(page)).containsEntry(field, "ما حفظته <i>الزميلة</i>");

        opened.put("made-from", shown.select("input[name=made-from]").val());
        isSaved(chief.post(page, pairs(opened)));
        assertThat(fields(page)).containsEntry(field, "ما كتبته أنا");
    }

    @Test
    void ofTwoWhoSaveAtOnceOneIsTold() throws Exception {
        Map<String, String> one = fields(PAPER);
        Map<String, String> two = fields(PAPER);
        one.put("motto", "شعار أول");
        two.put("motto", "شعار ثانٍ");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<HttpResponse<String>> first = both.submit(() -> chief.post(PAPER, pairs(one)));
            Future<HttpResponse<String>> second = both.submit(() -> chief.post(PAPER, pairs(two)));
            assertThat(List.of(first.get().statusCode(), second.get().statusCode()))
                    .containsExactlyInAnyOrder(303, 409);
        }
    }

    private static List<String> pairs(Map<String, String> fields) {
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        return all;
    }

    private static void isSaved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, SECTIONS, COMMENTS})
    void theSettingsAreTheChiefsAlone(String page) {
        for (Role role : List.of(Role.REPORTER, Role.EDITOR, Role.MODERATOR, Role.OPERATOR)) {
            Member other = Member.signedIn(headline("زميل"), role);
            assertThat(other.get(page).statusCode()).isEqualTo(403);
            assertThat(other.post(page, List.of("name", "x")).statusCode()).isEqualTo(403);
            assertThat(other.get("/newsroom").body()).doesNotContain("href=\"" + page + "\"");
        }
        assertThat(stand.get(page).statusCode()).isEqualTo(303);
        assertThat(stand.postForm(page, List.of("name", "x")).statusCode()).isEqualTo(401);
        assertThat(chief.get("/newsroom").body()).contains(PAPER);
        assertThat(chief.get("/newsroom/comments").body()).contains(PAPER);
        assertThat(chief.get(page).statusCode()).isEqualTo(200);
        assertThat(editions.first()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, SECTIONS, COMMENTS})
    void savingWithoutAChangeChangesNothing(String page) {
        isSaved(save(page));
        Edition now = editions.first();

        assertThat(now.name()).isEqualTo(before.name());
        assertThat(now.policy()).isEqualTo(before.policy());
        assertThat(now.comments()).isEqualTo(before.comments());
        assertThat(now.callOuts()).isEqualTo(before.callOuts());
        assertThat(now.sections().stream().map(Section::slug).toList())
                .isEqualTo(before.sections().stream().map(Section::slug).toList());
    }

    @Test
    void whatIsSetStandsOnThePages() {
        Article article = stand.publish(headline("خبر"));
        stand.get("/");
        isSaved(
                save(
                        PAPER,
                        "name",
                        "الضحى & «الأصيل»",
                        "motto",
                        "",
                        "country",
                        "EG",
                        "zone",
                        "Europe/London",
                        "digits",
                        "LATIN",
                        "tanween",
                        "ON_ALEF",
                        "callout-1-text",
                        "تابعونا على تلغرام",
                        "callout-1-address",
                        "https://t.me/example"));

        eventually(
                () ->
                        Jsoup.parse(stand.get("/").body())
                                .select(".mast .name")
                                .text()
                                .equals("الضحى & «الأصيل»"));
        assertThat(Jsoup.parse(stand.get("/").body()).select(".mast .motto")).isEmpty();
        eventually(
                () ->
                        Jsoup.parse(stand.get(article.facts().path()).body())
                                .select(".callout a")
                                .eachAttr("href")
                                .equals(List.of("https://t.me/example")));
        Edition now = editions.first();
        assertThat(now.country().iso()).isEqualTo("EG");
        assertThat(now.zone().getId()).isEqualTo("Europe/London");
        assertThat(now.numerals()).isEqualTo(Numerals.LATIN);
        assertThat(now.tanween()).isEqualTo(Tanween.ON_ALEF);
        assertThat(now.callOuts())
                .containsExactly(new CallOut("تابعونا على تلغرام", "https://t.me/example"));
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "country, XX",
        "zone, Mars",
        "digits, ROMAN",
        "tanween, ''",
        "callout-1-address, javascript:alert(1)",
        "callout-1-address, //evil.example",
        "callout-1-address, t.me/example",
    })
    void aSettingThatCannotBeMeantIsToldAtItsField(String field, String value) {
        HttpResponse<String> answer =
                save(PAPER, "motto", "شعار كُتب للتو", "callout-1-text", "تابعونا", field, value);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).contains(field);
        assertThat(page.getElementById("motto").val()).isEqualTo("شعار كُتب للتو");
        assertThat(editions.first()).isEqualTo(before);
    }

    @Test
    void theWayWithCommentsIsSetWithItsRules() {
        isSaved(
                save(
                        COMMENTS,
                        "mode",
                        "HOLD_FIRST",
                        "limit",
                        "٣٬٠٠٠",
                        "disclaimer",
                        "رأي القارئ له وحده",
                        "rule-sacred-text",
                        "",
                        "rule-spam-text",
                        "الدعاية",
                        "rule-spam-order",
                        "0"));
        Edition now = editions.first();

        assertThat(now.comments())
                .isEqualTo(new CommentPolicy(CommentPolicy.Mode.HOLD_FIRST, 3_000));
        assertThat(now.policy().stream().map(PolicyRule::code).toList())
                .startsWith("spam", "insult")
                .doesNotContain("sacred")
                .hasSize(before.policy().size() - 1);
        eventually(
                () -> {
                    String policy = stand.get("/comment-policy").body();
                    return policy.contains("الدعاية") && policy.contains("رأي القارئ له وحده");
                });
        assertThat(chief.get(COMMENTS).body()).contains("rule-sacred-text");
        isSaved(save(COMMENTS, "rule-sacred-text", "الإساءة إلى المقدسات"));
        assertThat(editions.first().policy().getLast().code()).isEqualTo("sacred");
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 20001", "limit, كثير", "mode, ''", "disclaimer, ' '"})
    void aWayWithCommentsThatCannotBeMeantIsRefused(String field, String value) {
        HttpResponse<String> answer = save(COMMENTS, field, value);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).getElementById(field + "-problem")).isNotNull();
        assertThat(editions.first()).isEqualTo(before);
    }

    @Test
    void aPolicyWithoutRulesIsRefused() {
        List<String> emptied = new ArrayList<>();
        before.policy()
                .forEach(rule -> emptied.addAll(List.of("rule-" + rule.code() + "-text", "")));
        assertThat(save(COMMENTS, emptied.toArray(String[]::new)).statusCode()).isEqualTo(422);
        assertThat(editions.first().policy()).isEqualTo(before.policy());
    }

    @Test
    void sectionsAreAddedRenamedOrderedAndRemoved() {
        int spare = before.sections().size() + 1;
        String name = headline("علوم");
        isSaved(
                save(
                        SECTIONS,
                        "section-" + spare + "-name",
                        name,
                        "section-" + spare + "-slug",
                        "fresh-section",
                        "section-" + spare + "-order",
                        "1",
                        "section-1-name",
                        "الأخبار"));
        Edition now = editions.first();
        Section made = now.section("fresh-section").orElseThrow();

        assertThat(made.name()).isEqualTo(name);
        assertThat(now.sections().get(1)).isEqualTo(made);
        assertThat(now.sections().getFirst().name()).isEqualTo("الأخبار");
        eventually(() -> stand.get("/").body().contains(name));
        isSaved(save(SECTIONS, "section-2-name", ""));
        assertThat(editions.first().section("fresh-section")).isEmpty();
        eventually(() -> stand.get("/fresh-section").statusCode() == 404);
    }

    @Test
    void aSectionWithArticlesIsNotRemoved() {
        stand.publish(headline("خبر محلي"));
        int local = 0;
        while (!before.sections().get(local).slug().equals("local")) {
            local++;
        }
        String field = "section-" + (local + 1) + "-name";
        HttpResponse<String> answer = save(SECTIONS, field, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).getElementById(field + "-problem").text())
                .contains(before.section("local").orElseThrow().name());
        assertThat(editions.first().section("local")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"newsroom", "feed.xml", "2026", "local", "Ab", "-x", "أخبار"})
    void aSectionTakesNoAddressOfOursOrOfAnother(String slug) {
        int spare = before.sections().size() + 1;
        HttpResponse<String> answer =
                save(
                        SECTIONS,
                        "section-" + spare + "-name",
                        "قسم",
                        "section-" + spare + "-slug",
                        slug);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(editions.first().sections()).isEqualTo(before.sections());
    }

    @Test
    void aSectionThatCameMeanwhileStays() {
        Map<String, String> form = fields(SECTIONS);
        String name = headline("قسم استورد");
        Section imported = editions.sectionNamed(name).section();
        List<String> all = new ArrayList<>();
        form.forEach((field, value) -> all.addAll(List.of(field, value)));
        HttpResponse<String> told = chief.post(SECTIONS, all);
        assertThat(told.statusCode()).isEqualTo(409);
        Document shown = Jsoup.parse(told.body());
        assertThat(shown.select("#meanwhile dd").eachText()).contains(name);
        all.addAll(0, List.of("made-from", shown.select("input[name=made-from]").val()));
        isSaved(chief.post(SECTIONS, all));

        assertThat(editions.first().sections().getLast().name()).isEqualTo(name);
        stand.room(Sections.class)
                .arrange(1, List.of(new Sections.Wish(imported.id(), imported.slug(), "")));
    }

    @Test
    void aPaperCanSpeakAnotherLanguage() {
        assertThat(save(PAPER, "language", "fr").statusCode()).isEqualTo(303);
        eventually(() -> stand.get("/").body().contains("<html lang=\"fr\" dir=\"ltr\""));
        assertThat(chief.get(PAPER).body()).contains("Langue du journal");
        assertThat(save(PAPER, "language", "tlh").statusCode()).isEqualTo(422);
    }
}
