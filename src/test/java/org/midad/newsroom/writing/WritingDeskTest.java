package org.midad.newsroom.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.newsroom.Member;
import org.midad.people.Role;

/** An article from the blank form to the page, and off it again, as plain forms do it. */
@Tag("data")
class WritingDeskTest {
    private final Newsstand stand = Newsstand.open();
    private final Articles articles = stand.room(Articles.class);
    private final Member hiba = Member.signedIn(headline("هبة"), Role.EDITOR);
    private final Member ziad = Member.signedIn(headline("زياد"), Role.REPORTER);

    private static List<String> typed(String headline, String body, String... more) {
        List<String> pairs =
                new ArrayList<>(
                        List.of(
                                "section",
                                "local",
                                "kind",
                                "report",
                                "language",
                                "ar",
                                "headline",
                                headline,
                                "lead",
                                "مقدمة",
                                "writer0",
                                "سلمى",
                                "role0",
                                "reporter",
                                "body",
                                body,
                                "tags",
                                "مطر، طرق"));
        pairs.addAll(List.of(more));
        return pairs;
    }

    private static String id(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String location = answer.headers().firstValue("location").orElseThrow();
        return location.replaceAll(".*/articles/(\\d+).*", "$1");
    }

    private Article article(String id) {
        return articles.find(Long.parseLong(id)).orElseThrow();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    @Test
    void fromABlankFormToThePage() {
        String headline = headline("من النموذج");
        HttpResponse<String> made =
                hiba.post(
                        "/newsroom/articles/new",
                        typed(headline, "فقرة\n\n## داخلي\n\n> قول", "do", "publish"));
        String id = id(made);

        assertThat(article(id)).isInstanceOf(Article.Published.class);
        String path = article(id).facts().path();
        eventually(() -> stand.get(path).statusCode() == 200);
        Document page = page(stand.get(path));
        assertThat(page.select("h1").text()).isEqualTo(headline);
        assertThat(page.select("h2.cross").text()).isEqualTo("داخلي");
        assertThat(page.select("blockquote").text()).isEqualTo("قول");
        assertThat(page.select(".tags a").eachText()).containsExactly("مطر", "طرق");
        assertThat(page.select(".writers").text()).contains("سلمى");
        eventually(() -> stand.get("/").body().contains(headline));
    }

    @Test
    void aReporterWritesAndDoesNotPublish() {
        String headline = headline("مسودة");
        String id = id(ziad.post("/newsroom/articles/new", typed(headline, "نص")));
        HttpResponse<String> refused =
                ziad.post(
                        "/newsroom/articles/" + id,
                        typed(headline, "نص جديد", "revision", "1", "do", "publish"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(page(refused).select("#body").text()).isEqualTo("نص جديد");
        assertThat(article(id)).isInstanceOf(Article.Draft.class);
        assertThat(page(ziad.get("/newsroom/articles/" + id)).select("[value=publish]")).isEmpty();

        id(
                hiba.post(
                        "/newsroom/articles/" + id,
                        typed(headline, "نص", "revision", "2", "do", "publish")));
        assertThat(
                        ziad.post(
                                        "/newsroom/articles/" + id,
                                        typed(headline, "تغيير", "revision", "3"))
                                .statusCode())
                .isEqualTo(403);
        for (String way : List.of("/withdraw", "/correct")) {
            assertThat(
                            ziad.post("/newsroom/articles/" + id + way, List.of("text", "س"))
                                    .statusCode())
                    .isEqualTo(403);
        }
        Member moderator = Member.signedIn(headline("مشرف"), Role.MODERATOR);
        assertThat(moderator.get("/newsroom/articles").statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsWrongIsNamedAndNothingTypedIsLost() {
        HttpResponse<String> answer =
                hiba.post(
                        "/newsroom/articles/new",
                        List.of("headline", " ", "section", "moon", "body", "نص طويل <b>&amp;"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = page(answer);
        assertThat(page.select("#body").first().wholeText()).isEqualTo("نص طويل <b>&amp;");
        assertThat(page.select("#headline").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#section").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void theChecklistAsksBeforeTheFirstPublication() {
        String headline = headline("قبل النشر");
        HttpResponse<String> asked =
                hiba.post(
                        "/newsroom/articles/new",
                        typed(headline, "أولًا, ثانيًا & شيء", "do", "publish"));

        assertThat(asked.statusCode()).isEqualTo(200);
        Document page = page(asked);
        assertThat(page.select(".checklist li")).hasSize(2);
        String action = page.select("form.fields").attr("action");
        String id = action.replaceAll("\\D", "");
        assertThat(article(id)).isInstanceOf(Article.Draft.class);
        id(
                hiba.post(
                        action,
                        typed(
                                headline,
                                "أولًا, ثانيًا & شيء",
                                "revision",
                                "1",
                                "do",
                                "publish-anyway")));
        assertThat(article(id)).isInstanceOf(Article.Published.class);
    }

    @Test
    void twoWhoSaveOneArticleBothKeepTheirText() {
        String headline = headline("اثنان");
        String id = id(hiba.post("/newsroom/articles/new", typed(headline, "الأصل")));
        id(ziad.post("/newsroom/articles/" + id, typed(headline, "نص زياد", "revision", "1")));
        HttpResponse<String> late =
                hiba.post("/newsroom/articles/" + id, typed(headline, "نص هبة", "revision", "1"));

        assertThat(late.statusCode()).isEqualTo(409);
        Document page = page(late);
        assertThat(page.select("#body").text()).isEqualTo("نص هبة");
        assertThat(page.select("#their-body").text()).isEqualTo("نص زياد");
        assertThat(page.select("#theirs").text()).contains(ziad.person().name());
        id(
                hiba.post(
                        "/newsroom/articles/" + id,
                        typed(
                                headline,
                                "نص هبة",
                                "revision",
                                page.select("[name=revision]").val())));
        assertThat(articles.revisions(Long.parseLong(id))).hasSize(3);
    }

    @Test
    void aPreviewIsForThoseWhoHaveTheLink() {
        String headline = headline("معاينة");
        String id = id(ziad.post("/newsroom/articles/new", typed(headline, "نص")));
        String link =
                page(ziad.get("/newsroom/articles/" + id)).select("a[href*=preview]").attr("href");
        HttpResponse<String> seen = stand.get(link);

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(page(seen).select("h1").text()).isEqualTo(headline);
        assertThat(page(seen).select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page(seen).select("#comments, form[action*=comments]")).isEmpty();
        assertThat(seen.headers().firstValue("cache-control")).contains("no-store");
        String forged = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        assertThat(stand.get(forged).statusCode()).isEqualTo(404);
        assertThat(stand.get(article(id).facts().path()).statusCode()).isEqualTo(404);
    }

    @Test
    void itIsScheduledInTheEditionsOwnTime() {
        String headline = headline("لاحقًا");
        String at = LocalDateTime.now().plusDays(2).withNano(0).withSecond(0).toString();
        String id =
                id(
                        hiba.post(
                                "/newsroom/articles/new",
                                typed(headline, "نص", "do", "schedule", "at", at)));

        assertThat(article(id)).isInstanceOf(Article.Scheduled.class);
        Document page = page(hiba.get("/newsroom/articles/" + id));
        assertThat(page.select(".state").text()).contains("مجدول");
        HttpResponse<String> never =
                hiba.post(
                        "/newsroom/articles/" + id,
                        typed(headline, "نص", "revision", "1", "do", "schedule", "at", "غدًا"));
        assertThat(never.statusCode()).isEqualTo(422);
        assertThat(page(never).select("#at").attr("value")).isEqualTo("غدًا");
    }

    @Test
    void aCorrectionIsToldInTheArticleAndInTheList() {
        Article article = stand.publish(headline("فيه خطأ"));
        String path = article.facts().path();
        String text = headline("الصواب كذا <b>");
        id(
                hiba.post(
                        "/newsroom/articles/" + article.facts().id() + "/correct",
                        List.of("kind", "clarification", "text", text)));

        eventually(() -> page(stand.get(path)).select(".corrected").text().contains(text));
        assertThat(page(stand.get(path)).select(".corrected b").text()).isEqualTo("تنويه");
        eventually(() -> page(stand.get("/corrections")).select(".told").text().contains(text));
        assertThat(page(stand.get(path)).select(".by").text()).contains("آخر تحديث");
        String nothing =
                hiba.post(
                                "/newsroom/articles/" + article.facts().id() + "/correct",
                                List.of("kind", "correction", "text", "  "))
                        .headers()
                        .firstValue("location")
                        .orElseThrow();
        assertThat(nothing).endsWith("said=not-corrected");
    }

    @Test
    void aWithdrawnArticleIsGoneAtOnceWithItsCorrections() {
        Article article = stand.publish(headline("يُسحب"));
        String text = headline("تصحيح يزول");
        String way = "/newsroom/articles/" + article.facts().id();
        id(hiba.post(way + "/correct", List.of("kind", "correction", "text", text)));
        eventually(() -> stand.get("/corrections").body().contains(text));
        id(hiba.post(way + "/withdraw", List.of("reason", "وصلنا ما ينفيه")));

        HttpResponse<String> gone = stand.get(article.facts().path());
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("وصلنا ما ينفيه");
        assertThat(stand.get("/corrections").body()).doesNotContain(text);
        id(hiba.post(way, typed("عاد", "نص", "revision", "1", "do", "publish")));
        assertThat(article(article.facts().id().toString())).isInstanceOf(Article.Published.class);
    }

    @Test
    void whatWasWrittenAsADraftDoesNotGoOutUnseen() {
        String headline = headline("نصف مكتوب");
        String id = id(ziad.post("/newsroom/articles/new", typed(headline, "نص")));
        id(
                hiba.post(
                        "/newsroom/articles/" + id,
                        typed(headline, "نص", "revision", "1", "state", "draft", "do", "publish")));
        HttpResponse<String> late =
                hiba.post(
                        "/newsroom/articles/" + id,
                        typed(headline, "نصف جملة", "revision", "1", "state", "draft"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).select("#body").text()).isEqualTo("نصف جملة");
        assertThat(page(late).select("[name=state]").val()).isEqualTo("published");
        assertThat(stand.get(article(id).facts().path()).body()).doesNotContain("نصف جملة");
    }

    @Test
    void twoPressesMakeOneArticleAndOneCorrection() {
        List<String> pairs = typed(headline("مرتين"), "نص", "do", "publish");
        String id = id(hiba.post("/newsroom/articles/new", pairs));
        assertThat(id(hiba.post("/newsroom/articles/new", pairs))).isEqualTo(id);
        List<String> told = List.of("kind", "omission", "text", "نسينا ذكر المصدر");
        id(hiba.post("/newsroom/articles/" + id + "/correct", told));
        id(hiba.post("/newsroom/articles/" + id + "/correct", told));
        eventually(
                () ->
                        page(stand.get(article(id).facts().path())).select(".corrected p").size()
                                == 1);
    }

    @Test
    void theClockTakesNothingThatIsPastOrUnasked() {
        String headline = headline("موعد");
        HttpResponse<String> past =
                hiba.post(
                        "/newsroom/articles/new",
                        typed(headline, "نص", "do", "schedule", "at", "2020-01-01T00:00"));
        assertThat(past.statusCode()).isEqualTo(422);
        HttpResponse<String> far =
                hiba.post(
                        "/newsroom/articles/new",
                        typed(headline, "نص", "do", "schedule", "at", "+999999999-12-31T23:59"));
        assertThat(far.statusCode()).isEqualTo(422);
        String at = LocalDateTime.now().plusDays(2).withNano(0).toString();
        HttpResponse<String> asked =
                hiba.post(
                        "/newsroom/articles/new",
                        typed(headline, "نص & شيء", "do", "schedule", "at", at));
        assertThat(page(asked).select(".checklist button").val()).isEqualTo("schedule-anyway");
        String id = page(asked).select("form.fields").attr("action").replaceAll("\\D", "");
        assertThat(article(id)).isInstanceOf(Article.Draft.class);
        id(
                hiba.post(
                        "/newsroom/articles/" + id,
                        typed(
                                headline,
                                "نص & شيء",
                                "revision",
                                "1",
                                "do",
                                "schedule-anyway",
                                "at",
                                at)));
        assertThat(article(id)).isInstanceOf(Article.Scheduled.class);
        id(
                hiba.post(
                        "/newsroom/articles/" + id,
                        typed(headline, "نص & شيء", "revision", "1", "do", "unschedule")));
        assertThat(article(id)).isInstanceOf(Article.Draft.class);
    }

    @Test
    void oddBytesAndEndlessTextsAreRefusedWithTheTextKept() {
        for (String body : List.of("نص\u0000", "كلمة ".repeat(100_000))) {
            HttpResponse<String> answer =
                    hiba.post("/newsroom/articles/new", typed(headline("غريب"), body));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(page(answer).select("#body").text()).hasSizeGreaterThan(1);
        }
        String blanks = "أ" + "\n".repeat(5_000) + "ب";
        String id = id(hiba.post("/newsroom/articles/new", typed(headline("أسطر"), blanks)));
        assertThat(article(id).facts().content().body()).hasSize(2);
        for (String way : List.of("/correct", "/withdraw")) {
            String said =
                    hiba.post(
                                    "/newsroom/articles/" + id + way,
                                    List.of(
                                            "kind",
                                            "correction",
                                            "text",
                                            "أ\u0000",
                                            "reason",
                                            "أ\u0000"))
                            .headers()
                            .firstValue("location")
                            .orElseThrow();
            assertThat(said).endsWith("said=unreadable");
        }
        assertThat(hiba.get("/newsroom/articles?section=%00&author=%00").statusCode())
                .isEqualTo(200);
        assertThat(
                        hiba.post("/newsroom/articles/" + id + "/withdraw", List.of())
                                .headers()
                                .firstValue("location")
                                .orElseThrow())
                .endsWith("said=not-withdrawn");
    }

    @Test
    void theListIsFilteredAndSearched() {
        String headline = headline("كلمةنادرة");
        String id = id(ziad.post("/newsroom/articles/new", typed(headline, "نص")));
        assertThat(listed("?state=draft&q=" + Member.encoded(headline))).contains(id);
        assertThat(listed("?state=published&q=" + Member.encoded(headline))).isEmpty();
        assertThat(listed("?section=local&q=" + Member.encoded(headline))).contains(id);
        assertThat(listed("?section=sport&q=" + Member.encoded(headline))).isEmpty();
        assertThat(hiba.get("/newsroom/articles?state=moon").statusCode()).isEqualTo(404);
        assertThat(stand.get("/newsroom/articles").statusCode()).isEqualTo(303);
    }

    private List<String> listed(String query) {
        HttpResponse<String> answer = hiba.get("/newsroom/articles" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return page(answer).select(".articles h2 a").stream()
                .map(link -> link.attr("href").replaceAll("\\D", ""))
                .toList();
    }

    @Test
    void whatWordLeavesIsTakenOutAndSaid() {
        String headline = headline("من Word");
        HttpResponse<String> answer =
                hiba.post(
                        "/newsroom/articles/new",
                        typed(
                                headline,
                                "قال\u00A0الوزير\u00AD:\u000B\n\uF0B7\tبند\n\uF0B7\tآخر",
                                "do",
                                "save"));
        String address = answer.headers().firstValue("location").orElseThrow();
        assertThat(address).endsWith("?said=saved-cleaned");
        String form = hiba.get(address).body();
        assertThat(Jsoup.parse(form).getElementById("body").val())
                .isEqualTo("قال الوزير:\n\n- بند\n- آخر");
        assertThat(Jsoup.parse(form).select("[role=status]").text()).contains("علامات خفية");
    }

    @Test
    void aDraftIsDeletedByItsWriterOrAnEditorAndNothingElseIs() {
        String own = saved(ziad, headline("مسودتي"));
        String hers = saved(hiba, headline("مسودتها"));

        assertThat(ziad.post(hers + "/delete", List.of()).statusCode()).isEqualTo(403);
        assertThat(hiba.get(hers).statusCode()).isEqualTo(200);
        assertThat(ziad.post(own + "/delete", List.of()).statusCode()).isEqualTo(303);
        assertThat(ziad.get(own).statusCode()).isEqualTo(404);
        assertThat(hiba.post(hers + "/delete", List.of()).statusCode()).isEqualTo(303);
        assertThat(hiba.post(hers + "/delete", List.of()).statusCode()).isEqualTo(404);
        String same = headline("مرة أخرى");
        String first = saved(hiba, same);
        hiba.post(first + "/delete", List.of());
        assertThat(saved(hiba, same)).as("written again").isNotEqualTo(first);

        Article out = stand.publish(headline("على الموقع"));
        HttpResponse<String> answer =
                hiba.post("/newsroom/articles/" + out.facts().id() + "/delete", List.of());
        assertThat(answer.headers().firstValue("location").orElseThrow())
                .endsWith("said=not-deleted");
        assertThat(stand.get(out.facts().path()).statusCode()).isEqualTo(200);
    }

    private static String saved(Member by, String headline) {
        return by.post("/newsroom/articles/new", typed(headline, "نص", "do", "save"))
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceAll("\\?.*", "");
    }

    @Test
    void theListShowsWhatOneAuthorWrote() {
        String writer = headline("كاتبة");
        String hers = headline("بقلمها");
        List<String> pairs = new ArrayList<>(typed(hers, "نص", "do", "save"));
        pairs.set(pairs.indexOf("سلمى"), writer);
        hiba.post("/newsroom/articles/new", pairs);
        Document list = Jsoup.parse(hiba.get("/newsroom/articles").body());
        String slug =
                list.select("#by-author option").stream()
                        .filter(option -> option.text().equals(writer))
                        .findFirst()
                        .orElseThrow()
                        .val();
        Document narrowed =
                Jsoup.parse(
                        hiba.get(
                                        "/newsroom/articles?author="
                                                + java.net.URLEncoder.encode(
                                                        slug,
                                                        java.nio.charset.StandardCharsets.UTF_8))
                                .body());
        assertThat(narrowed.select("ol.articles h2").eachText()).containsExactly(hers);
        assertThat(narrowed.select("#by-author option[selected]").text()).isEqualTo(writer);
    }
}
