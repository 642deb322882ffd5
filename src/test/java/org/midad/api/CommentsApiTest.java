package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;
import static org.midad.api.ApiClient.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.discussion.Comments;
import org.midad.edition.CommentPolicy;
import org.midad.people.Role;
import org.midad.people.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@Tag("data")
class CommentsApiTest {
    private final Newsstand stand = Newsstand.open();
    private final ApiClient guest = ApiClient.guest();
    private final ApiClient moderator = ApiClient.as(Role.MODERATOR);
    private final Article article = stand.publish(headline("سوق"));
    private final String thread = "/articles/" + article.facts().id() + "/comments";

    @AfterEach
    void holdAllAgain() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
    }

    private static String comment(String text) {
        return object("name", "سلمى", "text", text);
    }

    private static String key() {
        return headline("key-of-a-test").replace(' ', '-');
    }

    private void approve(String id) {
        moderator.post("/comments/" + id + "/decision", object("decision", "approve")).expect(200);
    }

    private static String id(ApiClient.Answer answer) {
        return answer.json().get("id").stringValue();
    }

    private List<JsonNode> shown() {
        return guest.all(thread, "comments");
    }

    private long kept() {
        return stand.room(JdbcClient.class)
                .sql("select count(*) from comment where article_id = ?")
                .param(article.facts().id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void aCommentIsKeptAndItsStatusTold() {
        ApiClient.Answer answer =
                guest.post(
                                thread,
                                object(
                                        "name", "سلمى",
                                        "title", "رأيي",
                                        "text", "السطر الأول\nوالثاني"))
                        .expect(201);
        JsonNode said = answer.json();

        assertThat(said.get("state").stringValue()).isEqualTo("pending");
        assertThat(said.get("article").stringValue()).isEqualTo(article.facts().id().toString());
        assertThat(said.get("name").stringValue()).isEqualTo("سلمى");
        assertThat(said.get("title").stringValue()).isEqualTo("رأيي");
        assertThat(said.get("text").stringValue()).isEqualTo("السطر الأول\nوالثاني");
        assertThat(said.get("language").stringValue()).isEqualTo("ar");
        assertThat(said.get("direction").stringValue()).isEqualTo("rtl");
        assertThat(said.get("timeKnown").booleanValue()).isTrue();
        assertThat(said.has("number")).isFalse();
        assertThat(Instant.parse(said.get("createdAt").stringValue()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        String status = said.get("status").stringValue();
        assertThat(status).startsWith(stand.address() + "/c/").hasSizeGreaterThan(60);
        assertThat(stand.get(status.substring(stand.address().length())).body())
                .contains("السطر الأول", "سيظهر تعليقك بعد مراجعته");
        assertThat(answer.header("cache-control")).contains("no-store");
    }

    @Test
    void nobodySeesItBeforeApproval() {
        String id = id(guest.post(thread, comment("ينتظر")).expect(201));

        for (Role role : Role.values()) {
            assertThat(ApiClient.as(role).get(thread).expect(200).json().get("comments")).isEmpty();
        }
        approve(id);
        JsonNode only = shown().getFirst();
        assertThat(only.get("id").stringValue()).isEqualTo(id);
        assertThat(only.get("state").stringValue()).isEqualTo("published");
        assertThat(only.get("number").intValue()).isEqualTo(1);
        assertThat(only.has("status")).isFalse();
        assertThat(
                        guest.get("/articles/" + article.facts().id())
                                .json()
                                .get("commentCount")
                                .intValue())
                .isEqualTo(1);
    }

    @Test
    void theSameKeyIsTheSameComment() {
        String key = key();
        ApiClient.Answer first =
                guest.post(thread, comment("مرة واحدة"), "Idempotency-Key", key).expect(201);
        ApiClient.Answer second =
                guest.post(thread, comment("مرة واحدة"), "Idempotency-Key", key).expect(200);
        ApiClient.Answer spaced =
                guest.post(
                                thread,
                                "{ \"text\" : \"مرة واحدة\",\n \"name\":\"سلمى\"}",
                                "Idempotency-Key",
                                key)
                        .expect(200);

        assertThat(id(second)).isEqualTo(id(first));
        assertThat(id(spaced)).isEqualTo(id(first));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void withoutAKeyEveryCommentIsItsOwn() {
        String first = id(guest.post(thread, comment("مرتين")).expect(201));
        String second = id(guest.post(thread, comment("مرتين")).expect(201));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void aKeyIsOneArticlesOnly() {
        String key = key();
        Article other = stand.publish(headline("سوق آخر"));
        guest.post(thread, comment("هنا"), "Idempotency-Key", key).expect(201);

        guest.post(
                        "/articles/" + other.facts().id() + "/comments",
                        comment("وهناك"),
                        "Idempotency-Key",
                        key)
                .expect(201);
    }

    @Test
    void tenAtOnceWithOneKeyAreOneComment() throws Exception {
        String key = key();
        List<Future<ApiClient.Answer>> ten = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                ten.add(
                        people.submit(
                                () ->
                                        guest.post(
                                                thread,
                                                comment("عشر مرات"),
                                                "Idempotency-Key",
                                                key)));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        HashSet<String> ids = new HashSet<>();
        for (Future<ApiClient.Answer> one : ten) {
            statuses.add(one.get().status());
            ids.add(id(one.get()));
        }

        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(ids).hasSize(1);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        String key = key();
        guest.post(thread, comment("الأول"), "Idempotency-Key", key).expect(201);

        for (String other :
                List.of(
                        comment("الثاني"),
                        object("name", "منى", "text", "الأول"),
                        object("name", "سلمى", "title", "عنوان", "text", "الأول"))) {
            assertThat(guest.post(thread, other, "Idempotency-Key", key).problem(422))
                    .singleElement()
                    .asString()
                    .startsWith("Idempotency-Key: ");
        }
        assertThat(kept()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"short", "fifteen-letters", "'مفتاح عربي طويل جدا'"})
    void aKeyThatIsNoneIsRefused(String key) {
        String raw =
                key.codePoints().allMatch(c -> c < 0x80)
                        ? key
                        : new String(
                                key.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                java.nio.charset.StandardCharsets.ISO_8859_1);
        if (raw.equals(key)) {
            guest.post(thread, comment("مفتاح"), "Idempotency-Key", key).problem(422);
        }
        guest.post(thread, comment("مفتاح"), "Idempotency-Key", "k".repeat(201)).problem(422);
        assertThat(kept()).isZero();
    }

    @Test
    void aReplayTellsTheStatusOnlyToTheSameWriter() {
        String key = key();
        String mine = "writer=" + Secret.fresh().text();
        String[] ours = {"Idempotency-Key", key, "Sec-Fetch-Site", "same-origin"};
        JsonNode first = guest.post(thread, comment("سرّي"), ours).expect(201).json();
        assertThat(first.has("status")).isTrue();
        assertThat(guest.post(thread, comment("سرّي"), ours).expect(200).json().has("status"))
                .isFalse();

        String second = key();
        String[] again = {"Idempotency-Key", second, "Sec-Fetch-Site", "same-origin"};
        JsonNode own =
                guest.with("Cookie", mine).post(thread, comment("لي"), again).expect(201).json();
        assertThat(
                        guest.with("Cookie", mine)
                                .post(thread, comment("لي"), again)
                                .expect(200)
                                .json()
                                .get("status"))
                .isEqualTo(own.get("status"));
        assertThat(
                        guest.with("Cookie", "writer=" + Secret.fresh().text())
                                .post(thread, comment("لي"), again)
                                .expect(200)
                                .json()
                                .has("status"))
                .isFalse();
        assertThat(
                        moderator
                                .with("Cookie", mine)
                                .post(thread, comment("لي"), again)
                                .expect(200)
                                .json()
                                .has("status"))
                .isFalse();
    }

    @Test
    void aReplayTellsWhatBecameOfTheCommentSince() {
        String key = key();
        String id = id(guest.post(thread, comment("يعاد"), "Idempotency-Key", key).expect(201));
        approve(id);

        assertThat(
                        guest.post(thread, comment("يعاد"), "Idempotency-Key", key)
                                .expect(200)
                                .json()
                                .get("state")
                                .stringValue())
                .isEqualTo("published");
    }

    @Test
    void aRefusalNamesRuleAndField() {
        record Case(String body, String rule, String field) {}
        for (Case one :
                List.of(
                        new Case(comment("س".repeat(2_001)), "too-long", "text"),
                        new Case(
                                object("name", "ن".repeat(101), "text", "كلام"),
                                "too-long",
                                "name"),
                        new Case(
                                object("name", "ن", "title", "ع".repeat(101), "text", "كلام"),
                                "too-long",
                                "title"),
                        new Case(comment(" \n\u200f\u200b "), "empty", "text"),
                        new Case(object("name", " ", "text", "كلام"), "empty", "name"))) {
            ApiClient.Answer answer = guest.post(thread, one.body());

            assertThat(answer.problem(422))
                    .singleElement()
                    .asString()
                    .startsWith(one.field() + ": ");
            assertThat(answer.json().get("rule").stringValue()).isEqualTo(one.rule());
        }
        assertThat(kept()).isZero();
        guest.post(thread, comment("س".repeat(2_000))).expect(201);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(guest.post(thread, "{}").problem(422))
                .containsExactlyInAnyOrder("name: is required", "text: is required");
        assertThat(guest.post(thread, object("name", "س", "text", "ت", "email", "x")).problem(422))
                .containsExactly("email: there is no such field");
        guest.post(thread, "").problem(400);
        guest.post(thread, "[]").problem(422);
        guest.post(thread, "{\"name\": \"س\"").problem(400);
        assertThat(kept()).isZero();
    }

    @Test
    void aFloodIs429() {
        int held = 0;
        for (int i = 1; i <= 120; i++) {
            JsonNode said = guest.post(thread, comment("سيل " + i)).expect(201).json();
            held += said.get("state").stringValue().equals("pending") ? 1 : 0;
        }
        ApiClient.Answer answer = guest.post(thread, comment("سيل أخير"));

        assertThat(held).isEqualTo(120);
        assertThat(answer.problem(429)).isEmpty();
        assertThat(answer.json().get("rule").stringValue()).isEqualTo("flood");
        assertThat(answer.header("retry-after")).isEqualTo("60");
        assertThat(kept()).isEqualTo(120);
        Article other = stand.publish(headline("سوق آخر"));
        guest.post("/articles/" + other.facts().id() + "/comments", comment("هنا لا سيل"))
                .expect(201);
    }

    @Test
    void aboveTwentyAMinuteAPersonLooksFirst() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        List<String> states = new ArrayList<>();
        for (int i = 1; i <= 22; i++) {
            states.add(
                    guest.post(thread, comment("كثير " + i))
                            .expect(201)
                            .json()
                            .get("state")
                            .stringValue());
        }

        assertThat(states.subList(0, 20)).containsOnly("published");
        assertThat(states.subList(20, 22)).containsOnly("pending");
    }

    @Test
    void aClosedThreadIs422() {
        stand.room(JdbcClient.class)
                .sql("update article set comments_open = false where id = ?")
                .param(article.facts().id().value())
                .update();
        ApiClient.Answer answer = guest.post(thread, comment("بعد الإغلاق"));

        answer.problem(422);
        assertThat(answer.json().get("rule").stringValue()).isEqualTo("closed");
        guest.get(thread).expect(200);
    }

    @Test
    void whereThereIsNoArticleThereIsNoThread() {
        guest.post("/articles/999999999999/comments", comment("كلام")).problem(404);
        guest.post("/articles/x/comments", comment("كلام")).problem(404);
        guest.get("/articles/999999999999/comments").problem(404);
    }

    @Test
    void aReplyNeedsAPublishedComment() {
        String parent = id(guest.post(thread, comment("الأصل")).expect(201));
        String reply = object("name", "منى", "text", "رد", "inReplyTo", parent);

        assertThat(guest.post(thread, reply).problem(422))
                .singleElement()
                .asString()
                .startsWith("inReplyTo: ");
        approve(parent);
        JsonNode said = guest.post(thread, reply).expect(201).json();
        assertThat(said.get("inReplyTo").stringValue()).isEqualTo(parent);

        Article other = stand.publish(headline("سوق آخر"));
        guest.post("/articles/" + other.facts().id() + "/comments", reply).problem(422);
        for (String none : List.of("0", "x", "-1", "999999999999", "99999999999999999999")) {
            guest.post(thread, object("name", "منى", "text", "رد", "inReplyTo", none)).problem(422);
        }
        guest.post(thread, "{\"name\": \"منى\", \"text\": \"رد\", \"inReplyTo\": 7}").problem(422);
    }

    @Test
    void aReplyToAReplyStandsInTheSameBranch() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        String root = id(guest.post(thread, comment("الأصل")).expect(201));
        String reply =
                id(
                        guest.post(thread, object("name", "م", "text", "رد", "inReplyTo", root))
                                .expect(201));
        String answer =
                id(
                        guest.post(thread, object("name", "م", "text", "رد", "inReplyTo", reply))
                                .expect(201));

        assertThat(
                        stand.room(Comments.class)
                                .rootOf(new org.midad.discussion.CommentId(Long.parseLong(answer))))
                .isEqualTo(Long.parseLong(root));
        assertThat(shown())
                .extracting(comment -> comment.get("id").stringValue())
                .containsExactly(root, reply, answer);
    }

    @Test
    void aForeignPageIsRefused() {
        String cookie = "writer=" + Secret.fresh().text();
        for (ApiClient foreign :
                List.of(
                        guest.with("Sec-Fetch-Site", "cross-site"),
                        guest.with("Sec-Fetch-Site", "same-site"),
                        guest.with("Sec-Fetch-Site", "none", "Cookie", cookie),
                        guest.with("Origin", "https://evil.example"),
                        guest.with("Origin", "null"),
                        guest.with("Cookie", cookie))) {
            foreign.post(thread, comment("من بعيد")).problem(403);
        }
        assertThat(kept()).isZero();
        for (ApiClient ours :
                List.of(
                        guest,
                        guest.with("Sec-Fetch-Site", "same-origin", "Cookie", cookie),
                        guest.with("Sec-Fetch-Site", "none"),
                        guest.with("Origin", stand.address(), "Cookie", cookie),
                        moderator.with("Sec-Fetch-Site", "cross-site"))) {
            ours.post(thread, comment("من هنا")).expect(201);
        }
    }

    static List<String> texts() {
        return List.of(
                "كلام عربي عادي؟ نعم، عادي.",
                "  مسافات في الطرفين  ",
                "سطر\n\nوبعده سطر\n",
                "\tبداية بجدولة",
                "<script>alert('x')</script> & <b>\"هكذا\"</b> &amp; &lt;",
                "{{7*7}} ${7*7} <%= 7 %> @if(true)",
                "'; drop table comment; --",
                "\u202eمقلوب\u202c ثم \u202bمضمن بلا نهاية",
                "\u2066عزل بلا نهاية \u2067وآخر",
                "مُشَكَّلٌ تَشْكِيلًا تَامًّا، وحـــــــروف ممدودة",
                "é و e\u0301 ليسا واحدا هنا، ولا ﻻ ولا",
                "👨‍👩‍👧‍👦 👍🏽 🇱🇧 ❤️ 😀",
                "لا\u200Cفاصل\u200D و\u00A0فراغ ثابت",
                "L'heure d''été, «à bientôt»…",
                "a\\nb \\u0041 %D8%B3 %00 + &#1587;",
                "zalgo " + "ح\u0610\u0611\u0612\u0613\u0614\u0615".repeat(5),
                "𝒜𝓇𝒶𝒷𝒾𝒸 𐤀𐤁𐤂 𞸀𞸁",
                "\ufeffبداية بعلامة ترتيب",
                "نهاية بشرطة \\",
                "فاصل أسطر \u2028 وفاصل فقرات \u2029 وعلامة ترتيب \ufeff");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsKeptAsTyped(String text) {
        ApiClient.Answer answer = guest.post(thread, comment(text));
        assertThat(answer.expect(201).json().get("text").stringValue()).isEqualTo(text);
        approve(id(answer));

        assertThat(shown().getFirst().get("text").stringValue()).isEqualTo(text);
        assertThat(stand.room(Comments.class).find(Long.parseLong(id(answer))).orElseThrow().text())
                .isEqualTo(text);
        eventually(
                () -> stand.get(article.facts().path()).body().contains("comment-" + id(answer)));
        String page = stand.get(article.facts().path()).body();
        assertThat(page).doesNotContain("<script>alert");
        assertThat(org.jsoup.Jsoup.parse(page).getElementById("comment-" + id(answer)).wholeText())
                .contains(text.strip().lines().findFirst().orElseThrow().strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text | {\"name\": \"س\", \"text\": \"قبل\\u0000بعد\"}",
                "text | {\"name\": \"س\", \"text\": \"قبل\\ud800بعد\"}",
                "text | {\"name\": \"س\", \"text\": \"قبل\\udc00\\ud800بعد\"}",
                "text | {\"name\": \"س\", \"text\": \"\\u001fقبل\"}",
                "name | {\"name\": \"س\\u0000\", \"text\": \"كلام\"}",
                "title | {\"name\": \"س\", \"title\": \"\\udfff\", \"text\": \"كلام\"}",
            })
    void whatNoPageCanHoldIsNamed(String field, String body) {
        assertThat(guest.post(thread, body).problem(422))
                .singleElement()
                .asString()
                .startsWith(field + ": ");
        assertThat(kept()).isZero();
    }

    @Test
    void aPairOfSurrogatesIsACharacter() {
        assertThat(
                        guest.post(thread, "{\"name\": \"س\", \"text\": \"\\ud83d\\ude00\"}")
                                .expect(201)
                                .json()
                                .get("text")
                                .stringValue())
                .isEqualTo("😀");
    }

    @Test
    void theLineEndsOfAFormAreTheOnlyThingChanged() {
        String typed = "سطر أول\r\nثان\nثالث\r\n\r\nرابع\t<b>";
        String location =
                stand.postForm(
                                article.facts().path() + "/comments",
                                List.of("name", " سلمى ", "title", "", "text", typed))
                        .headers()
                        .firstValue("location")
                        .orElseThrow();
        var kept = stand.room(Comments.class).behind(location.substring(3)).orElseThrow();

        assertThat(kept.text()).isEqualTo("سطر أول\nثان\nثالث\n\nرابع\t<b>");
        assertThat(kept.name()).isEqualTo(" سلمى ");
        assertThat(kept.title()).isNull();
    }

    @Test
    void aThreadIsReadInPartsEachCommentOnce() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            sent.add(id(guest.post(thread, comment("جزء " + i)).expect(201)));
        }

        for (int limit : List.of(1, 2, 5, 11, 200)) {
            assertThat(guest.all(thread + "?limit=" + limit, "comments"))
                    .extracting(comment -> comment.get("id").stringValue())
                    .isEqualTo(sent);
        }
        eventually(() -> shown().stream().allMatch(comment -> comment.has("number")));
        assertThat(shown())
                .extracting(comment -> comment.get("number").intValue())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }
}
