package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;
import static org.midad.api.ApiClient.object;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.people.Role;
import tools.jackson.databind.JsonNode;

@Tag("data")
class ArticlesApiTest {
    private final Newsstand stand = Newsstand.open();
    private final ApiClient guest = ApiClient.guest();
    private final ApiClient reporter = ApiClient.as(Role.REPORTER);
    private final ApiClient editor = ApiClient.as(Role.EDITOR);

    private static String story(String headline) {
        return object("section", "economy", "headline", headline);
    }

    private String draft(String headline) {
        return reporter.post("/articles", story(headline))
                .expect(201)
                .json()
                .get("id")
                .stringValue();
    }

    private String published(String headline) {
        String id = draft(headline);
        editor.post("/articles/" + id + "/publish", "").expect(200);
        return id;
    }

    private static List<String> ids(List<JsonNode> articles) {
        return articles.stream().map(article -> article.get("id").stringValue()).toList();
    }

    @Test
    void aDraftIsThereOnlyForReporters() {
        String path = "/articles/" + draft(headline("مسودة"));

        guest.get(path).problem(404);
        ApiClient.as(Role.MODERATOR).get(path).problem(404);
        ApiClient.as(Role.OPERATOR).get(path).problem(404);
        guest.get(path + "/comments").problem(404);
        guest.get(path + "/revisions").problem(401);
        assertThat(reporter.get(path).expect(200).json().get("state").stringValue())
                .isEqualTo("draft");
        editor.get(path).expect(200);
        ApiClient.as(Role.CHIEF).get(path).expect(200);
    }

    @Test
    void otherStatesThanPublishedNeedTheRole() {
        String id = draft(headline("مسودة"));
        for (String state : List.of("draft", "scheduled", "withdrawn")) {
            assertThat(guest.get("/articles?state=" + state).problem(401)).isEmpty();
            ApiClient.as(Role.MODERATOR).get("/articles?state=" + state).problem(403);
            reporter.get("/articles?state=" + state).expect(200);
        }
        assertThat(ids(reporter.all("/articles?state=draft&limit=200", "articles"))).contains(id);
        assertThat(ids(guest.all("/articles?section=economy&limit=200", "articles")))
                .doesNotContain(id);
        assertThat(guest.get("/articles?state=deleted").expect(400).response().body())
                .contains("draft, scheduled, published, withdrawn");
    }

    @Test
    void whatWasSentIsAnswered() {
        String sent =
                """
                {"language": "ar", "section": "news", "kind": "interview", "kicker": "حوار",
                 "headline": "%s", "shortHeadline": "قصير", "lead": "مقدمة\\nفي سطرين",
                 "byline": [{"name": "نصر المجالي", "role": "reporter"},
                            {"name": "سلوى اللوباني", "role": "translator"},
                            {"name": "زياد العسلي", "role": "photographer"},
                            {"name": "وكالة المرسى", "role": "agency"}, "هدى الأسمر"],
                 "dateline": {"place": "بيروت", "date": "2015-09-05"},
                 "body": [{"type": "paragraph", "text": "قال 😀 إنه عاد",
                           "marks": [{"type": "strong", "from": 4, "to": 6},
                                     {"type": "link", "from": 0, "to": 3,
                                      "href": "https://example.org/?a=1&b=2"}]},
                          {"type": "crosshead", "text": "عنوان فرعي"},
                          {"type": "quotation", "text": "لم نصدق", "speaker": "أبو سليم"},
                          {"type": "list", "items": ["١- أول", "٢- ثان"]},
                          {"type": "picture", "caption": "السوق ليلًا", "credit": "رويترز"}],
                 "credits": ["وكالات"], "attributions": ["رويترز"], "tags": ["روسيا", "لبنان"],
                 "disclaimer": "الآراء لأصحابها", "slug": "ijtima"}
                """
                        .formatted(headline("لقاء"));
        ApiClient.Answer made = reporter.post("/articles", sent).expect(201);
        JsonNode wanted = ApiClient.tree(sent);
        JsonNode answer = made.json();
        for (String field : wanted.propertyNames()) {
            if (!field.equals("byline")) {
                assertThat(answer.get(field)).as(field).isEqualTo(wanted.get(field));
            }
        }
        assertThat(answer.get("byline").toString())
                .isEqualTo(
                        wanted.get("byline")
                                .toString()
                                .replace(
                                        "\"هدى الأسمر\"",
                                        "{\"name\":\"هدى الأسمر\",\"role\":\"reporter\"}"));
        String id = answer.get("id").stringValue();
        assertThat(answer.get("url").stringValue())
                .isEqualTo(stand.address() + "/news/ijtima-" + id);
        assertThat(made.header("location")).isEqualTo(stand.address() + "/api/v1/articles/" + id);
        assertThat(made.header("etag")).isEqualTo("\"1\"");
        assertThat(answer.get("revision").intValue()).isEqualTo(1);
        assertThat(answer.get("commentCount").intValue()).isZero();

        editor.post("/articles/" + id + "/publish", "{}").expect(200);
        JsonNode read = guest.get("/articles/" + id).expect(200).json();
        assertThat(read.get("body")).isEqualTo(wanted.get("body"));
        assertThat(read.get("byline")).isEqualTo(answer.get("byline"));
    }

    @Test
    void whatIsNotSaidIsTakenFromTheEditionOrLeftOut() {
        JsonNode answer = reporter.post("/articles", story(headline("قصير"))).expect(201).json();

        assertThat(answer.get("language").stringValue()).isEqualTo("ar");
        assertThat(answer.get("kind").stringValue()).isEqualTo("news");
        assertThat(answer.get("body")).isEmpty();
        assertThat(answer.has("kicker")).isFalse();
        assertThat(answer.has("publishedAt")).isFalse();
    }

    @Test
    void aChangeNeedsTheRevision() {
        String path = "/articles/" + draft(headline("قبل"));
        String changed = story(headline("بعد"));

        reporter.put(path, changed).problem(428);
        reporter.put(path, changed, "If-Match", "\"2\"").problem(412);
        reporter.put(path, changed, "If-Match", "*").problem(412);
        reporter.put(path, changed, "If-Match", "\"x\"").problem(412);
        reporter.put(path, changed, "If-Match", "W/\"1\"").problem(412);
        ApiClient.Answer done = reporter.put(path, changed, "If-Match", "\"1\"").expect(200);
        assertThat(done.header("etag")).isEqualTo("\"2\"");
        reporter.put(path, changed, "If-Match", "\"1\"").problem(412);
        reporter.put(path, changed, "If-Match", "2").expect(200);

        JsonNode revisions = reporter.get(path + "/revisions").expect(200).json().get("revisions");
        assertThat(revisions).hasSize(3);
        assertThat(revisions.get(0).get("revision").intValue()).isEqualTo(3);
        assertThat(revisions.get(2).get("headline").stringValue()).startsWith("قبل");
    }

    @Test
    void ofTwoChangesToOneRevisionOneWins() throws Exception {
        String path = "/articles/" + draft(headline("سباق"));
        List<Future<Integer>> racers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                String changed = story(headline("متسابق"));
                racers.add(
                        people.submit(
                                () -> reporter.put(path, changed, "If-Match", "\"1\"").status()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> racer : racers) {
            statuses.add(racer.get());
        }

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        assertThat(reporter.get(path).json().get("revision").intValue()).isEqualTo(2);
    }

    @Test
    void reportersChangeDraftsAndEditorsEverything() {
        String id = published(headline("منشور"));
        String changed = story(headline("مصحح"));

        reporter.put("/articles/" + id, changed, "If-Match", "\"1\"").problem(403);
        assertThat(reporter.get("/articles/" + id).json().get("revision").intValue()).isEqualTo(1);
        editor.put("/articles/" + id, changed, "If-Match", "\"1\"").expect(200);
        reporter.post("/articles/" + draft(headline("مسودة")) + "/publish", "").problem(403);
        guest.post("/articles", story(headline("غريب"))).problem(401);
        ApiClient.as(Role.MODERATOR).post("/articles", story(headline("غريب"))).problem(403);
    }

    @Test
    void onlyDraftsAreDeleted() {
        String draft = draft(headline("مسودة"));
        String published = published(headline("منشور"));

        reporter.delete("/articles/" + draft).problem(403);
        editor.delete("/articles/" + draft).expect(204);
        reporter.get("/articles/" + draft).problem(404);
        editor.delete("/articles/" + draft).problem(404);
        editor.delete("/articles/" + published).problem(409);
        editor.post("/articles/" + published + "/withdraw", "").expect(200);
        editor.delete("/articles/" + published).problem(409);
        guest.delete("/articles/" + published).problem(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2099-01-01T10:00:00",
                "2099-01-01",
                "tomorrow",
                "",
                "2015-09-05T10:00:00+03:00",
                "99999-01-01T10:00:00Z",
            })
    void aScheduleNeedsAnOffsetAndTheFuture(String at) {
        String id = draft(headline("موعد"));

        assertThat(editor.post("/articles/" + id + "/schedule", object("at", at)).problem(422))
                .hasSize(1)
                .allMatch(error -> error.startsWith("at: "));
        assertThat(reporter.get("/articles/" + id).json().get("state").stringValue())
                .isEqualTo("draft");
    }

    @Test
    void theClockPublishesWhatIsDue() {
        String id = draft(headline("موعد"));
        String at = Instant.now().plusMillis(700).atOffset(ZoneOffset.ofHours(3)).toString();
        JsonNode scheduled =
                editor.post("/articles/" + id + "/schedule", object("at", at)).expect(200).json();
        assertThat(scheduled.get("state").stringValue()).isEqualTo("scheduled");
        assertThat(Instant.parse(scheduled.get("scheduledFor").stringValue()))
                .isBetween(Instant.now().minusSeconds(1), Instant.now().plusSeconds(1));
        guest.get("/articles/" + id).problem(404);

        eventually(() -> guest.get("/articles/" + id).status() == 200);
        assertThat(
                        Instant.parse(
                                guest.get("/articles/" + id)
                                        .json()
                                        .get("publishedAt")
                                        .stringValue()))
                .isAfterOrEqualTo(Instant.parse(scheduled.get("scheduledFor").stringValue()));
        editor.post("/articles/" + id + "/schedule", object("at", "2099-01-01T10:00:00Z"))
                .problem(409);
    }

    @Test
    void publishingKeepsTheTimeThatWasSent() {
        String early = "2015-09-05T10:00:00+03:00";
        String withDraft =
                reporter.post(
                                "/articles",
                                object(
                                        "section",
                                        "economy",
                                        "headline",
                                        headline("قديم"),
                                        "publishedAt",
                                        early))
                        .expect(201)
                        .json()
                        .get("id")
                        .stringValue();
        String withPublishing = draft(headline("قديم"));

        for (JsonNode answer :
                List.of(
                        editor.post("/articles/" + withDraft + "/publish", "").expect(200).json(),
                        editor.post(
                                        "/articles/" + withPublishing + "/publish",
                                        object("publishedAt", early))
                                .expect(200)
                                .json())) {
            assertThat(answer.get("publishedAt").stringValue()).isEqualTo("2015-09-05T07:00:00Z");
        }
        editor.post("/articles/" + withDraft + "/publish", "").expect(200);
        editor.post(
                        "/articles/" + withDraft + "/publish",
                        object("publishedAt", "2016-09-05T10:00:00+03:00"))
                .problem(409);
        editor.post(
                        "/articles/" + draft(headline("مستقبل")) + "/publish",
                        object("publishedAt", "2099-09-05T10:00:00+03:00"))
                .problem(422);
    }

    @Test
    void aWithdrawnArticleIsGone() {
        String headline = headline("منسحب");
        String id = published(headline);
        String search =
                "/search?q=" + URLEncoder.encode(headline, StandardCharsets.UTF_8) + "&limit=200";
        assertThat(ids(guest.all(search, "articles"))).containsExactly(id);
        JsonNode answer =
                editor.post("/articles/" + id + "/withdraw", object("reason", "خطأ في الأسماء"))
                        .expect(200)
                        .json();

        assertThat(answer.get("state").stringValue()).isEqualTo("withdrawn");
        assertThat(answer.get("withdrawnReason").stringValue()).isEqualTo("خطأ في الأسماء");
        for (ApiClient asker : List.of(guest, editor)) {
            asker.get("/articles/" + id).problem(410);
            asker.get("/articles/" + id + "/comments").problem(410);
        }
        guest.post("/articles/" + id + "/comments", object("name", "سلمى", "text", "كلام"))
                .problem(410);
        assertThat(ids(guest.all(search, "articles"))).isEmpty();
        assertThat(ids(reporter.all("/articles?state=withdrawn&limit=200", "articles")))
                .contains(id);
    }

    @Test
    void everyArticleIsListedOnceWhateverTheLimit() {
        for (int i = 0; i < 5; i++) {
            published(headline("قائمة"));
            stand.publish(ofEconomy(headline("بلا تاريخ")), null);
            undated(headline("بلا تاريخ"));
        }
        List<String> all = ids(guest.all("/articles?section=economy&limit=200", "articles"));

        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        assertThat(ids(guest.all("/articles?section=economy&limit=3", "articles"))).isEqualTo(all);
        boolean undated = false;
        Instant before = Instant.MAX;
        for (JsonNode article : guest.all("/articles?section=economy&limit=7", "articles")) {
            if (article.has("publishedAt") && !article.get("publishedAt").isNull()) {
                Instant at = Instant.parse(article.get("publishedAt").stringValue());
                assertThat(undated).isFalse();
                assertThat(at).isBeforeOrEqualTo(before);
                before = at;
            } else {
                undated = true;
            }
        }
        assertThat(undated).isTrue();
    }

    private static org.midad.article.Content ofEconomy(String headline) {
        org.midad.article.Content local = Newsstand.content(headline);
        return new org.midad.article.Content(
                "ar",
                "economy",
                local.kind(),
                null,
                headline,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** As an import of a capture makes it. */
    private void undated(String headline) {
        long section =
                stand.room(org.midad.edition.Editions.class)
                        .first()
                        .section("economy")
                        .orElseThrow()
                        .id();
        stand.room(org.midad.article.Articles.class)
                .bringIn(1, section, ofEconomy(headline), null, "test:" + headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%20",
                "AAAA",
                "________________________",
                "f_________8AAAAAAAAAAQ",
                "AAAAAAAAAAAAAAAAAAAAAA",
                "0;drop%20table",
                "%D8%B3",
            })
    void aForgedAfterIsRefused(String after) {
        guest.get("/articles?after=" + after).problem(400);
        guest.get("/search?q=x&after=" + after).problem(400);
        ApiClient.as(Role.MODERATOR).get("/moderation/queue?after=" + after).problem(400);
        ApiClient.as(Role.MODERATOR).get("/moderation/log?after=" + after).problem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "x", "1.5", "999999999999999999999", ""})
    void aLimitThatCannotBeIsRefused(String limit) {
        guest.get("/articles?limit=" + limit).problem(400);
    }

    @Test
    void anUnknownSectionIsNamed() {
        assertThat(
                        reporter.post("/articles", object("section", "moon", "headline", "عنوان"))
                                .problem(422))
                .singleElement()
                .asString()
                .startsWith("section: ")
                .contains("moon", "local", "economy");
        assertThat(guest.get("/articles?section=moon").expect(400).response().body())
                .contains("moon", "local");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(
                        reporter.post(
                                        "/articles",
                                        object(
                                                "section", "moon",
                                                "headline", " ",
                                                "kind", "gossip",
                                                "language", "arabic",
                                                "publishedAt", "yesterday",
                                                "body", List.of(java.util.Map.of("type", "html"))))
                                .problem(422))
                .extracting(error -> error.substring(0, error.indexOf(':')))
                .containsExactlyInAnyOrder(
                        "section", "headline", "kind", "language", "publishedAt", "body[0].type");
    }

    @Test
    void bodiesAboveFourMegabytesAreRefused() {
        String headline = headline("كبير");
        String paragraph = "س".repeat(20_000);
        List<Object> body = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            body.add(java.util.Map.of("type", "paragraph", "text", paragraph));
        }
        String fits = object("section", "economy", "headline", headline, "body", body);
        assertThat(fits.getBytes(StandardCharsets.UTF_8).length).isBetween(3_000_000, 4_000_000);
        reporter.post("/articles", fits).expect(201);
        body.addAll(List.copyOf(body));

        reporter.post("/articles", object("section", "economy", "headline", headline, "body", body))
                .problem(413);
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /articles, GET|POST",
        "DELETE, /articles, GET|POST",
        "POST, /articles/7, GET|PUT|DELETE",
        "GET, /articles/7/publish, POST",
        "PUT, /articles/7/comments, GET|POST",
        "GET, /comments/7/decision, POST",
        "POST, /search, GET",
    })
    void aWrongMethodIsAProblemDocument(String method, String path, String allowed) {
        ApiClient.Answer answer =
                new ApiClient.Answer(stand.send(method, ApiClient.V1 + path, "{}"));

        answer.problem(405);
        assertThat(answer.header("allow").split(", ?")).contains(allowed.split("\\|"));
    }

    @Test
    void whatIsNotThereIsAProblemDocumentToo() {
        for (String path :
                List.of(
                        "/nothing",
                        "/articles/x",
                        "/articles/0",
                        "/articles/1/2/3",
                        "/articles/-1")) {
            guest.get(path).problem(404);
        }
        guest.get("/articles/999999999999999999").problem(404);
        guest.get("/articles/9999999999999999999999").problem(404);
        editor.post("/articles/999999999999/publish", "").problem(404);
        editor.post("/articles/999999999999/withdraw", "").problem(404);
        editor.delete("/articles/999999999999").problem(404);
    }

    @ParameterizedTest
    @CsvSource({
        "إفتتاح المكتبة الوطنيّة, افتتاح المكتبه الوطنية",
        "لقاء الأُدباء في الرّباط, لقاء الادباء",
        "ارتفاع الصـــادرات ٢٥, ارتفاع الصادرات 25",
        "مستشفى القُدس, مستشفي القدس",
        "L’économie française, economie francaise",
    })
    void searchFindsAWordHoweverItIsSpelled(String printed, String asked) {
        String headline = headline(printed);
        String number = headline.substring(headline.lastIndexOf(' '));
        String id = published(headline);

        assertThat(
                        ids(
                                guest.all(
                                        "/search?q="
                                                + URLEncoder.encode(
                                                        asked + number, StandardCharsets.UTF_8),
                                        "articles")))
                .containsExactly(id);
    }

    @Test
    void aSearchWithoutWordsIsRefused() {
        guest.get("/search").problem(400);
        guest.get("/search?q=").problem(400);
        guest.get("/search?q=%20").problem(400);
        guest.get("/search?q=" + "x".repeat(301)).problem(400);
        guest.get("/search?q=a%00b").problem(400);
        for (String odd : List.of("%27", "%26%21%7C", "%3A%2A", "%28%28", "%5C", "%22")) {
            guest.get("/search?q=" + odd).expect(200);
        }
    }

    @Test
    void aChangeAfterAQuarterOfAnHourIsToldToReaders() {
        Article article =
                stand.publish(
                        Newsstand.content(headline("قديم")),
                        Instant.now().minus(Duration.ofHours(2)));
        Article fresh = stand.publish(headline("حديث"));
        for (Article one : List.of(article, fresh)) {
            editor.put(
                            "/articles/" + one.facts().id(),
                            story(headline("مصحح")),
                            "If-Match",
                            "\"1\"")
                    .expect(200);
        }

        assertThat(guest.get("/articles/" + article.facts().id()).json().has("updatedAt")).isTrue();
        assertThat(guest.get("/articles/" + fresh.facts().id()).json().has("updatedAt")).isFalse();
    }

    @Test
    void aTokenThatIsUnknownIsToldSoEverywhere() {
        ApiClient forged = guest.with("Authorization", "Bearer " + "x".repeat(43));
        for (String path :
                List.of("/articles", "/search?q=x", "/articles/7", "/moderation/queue")) {
            ApiClient.Answer answer = forged.get(path);

            answer.problem(401);
            assertThat(answer.header("www-authenticate")).isEqualTo("Bearer");
        }
        guest.with("Authorization", "Basic abc").get("/articles").expect(200);
    }
}
