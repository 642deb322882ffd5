package org.midad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("data")
class DeskTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DESK = "/newsroom/comments";

    private final Newsstand stand = Newsstand.open();
    private final Comments comments = stand.room(Comments.class);
    private final Member noor = Member.signedIn(headline("نور"), Role.MODERATOR);
    private final Article article = stand.publish(headline("سوق"));

    private long comment(String text) {
        String location =
                stand.postForm(
                                article.facts().path() + "/comments",
                                List.of("name", "سلمى", "text", text))
                        .headers()
                        .firstValue("location")
                        .orElseThrow();
        return comments.behind(location.substring(3)).orElseThrow().id().value();
    }

    private CommentState state(long id) {
        return comments.find(id).orElseThrow().state();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> decide(Member by, long id, String... pairs) {
        return by.postForJson(DESK + "/" + id + "/decision", List.of(pairs));
    }

    @Test
    void whoIsNotSignedInIsLedToTheDoorAndBack() {
        HttpResponse<String> page = stand.get(DESK + "?tab=rejected&section=local");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(location(page))
                .isEqualTo(
                        "/newsroom/sign-in?next="
                                + Member.encoded(DESK + "?tab=rejected&section=local"));
        assertThat(page.body()).isEmpty();

        HttpResponse<String> script = stand.get(DESK + "/counts", "Accept", "application/json");
        assertThat(script.statusCode()).isEqualTo(401);
        assertThat(script.headers().firstValue("content-type"))
                .hasValue("application/problem+json");
        HttpResponse<String> decision =
                stand.postForm(
                        DESK + "/1/decision",
                        List.of("decision", "approve"),
                        "Accept",
                        "application/json");
        assertThat(decision.statusCode()).isEqualTo(401);
        assertThat(stand.get("/newsroom").statusCode()).isEqualTo(303);
    }

    @Test
    void theDeskIsForModerators() {
        long id = comment("ينتظر");
        for (Role role : List.of(Role.REPORTER, Role.EDITOR, Role.OPERATOR)) {
            Member other = Member.signedIn(headline("زميل"), role);

            assertThat(other.get(DESK).statusCode()).isEqualTo(403);
            assertThat(decide(other, id, "decision", "approve").statusCode()).isEqualTo(403);
        }
        assertThat(state(id)).isEqualTo(CommentState.PENDING);
        assertThat(Member.signedIn(headline("رئيسة"), Role.CHIEF).get(DESK).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theDeskShowsWhatWaitsAsTyped() {
        long id = comment("<b>غليظ</b> & \"مقتبس\"\nوسطر");
        String page = noor.get(DESK + "?article=" + article.facts().id()).body();

        assertThat(page).doesNotContain("<b>غليظ");
        assertThat(Jsoup.parse(page).text()).contains("<b>غليظ</b> & \"مقتبس\"");
        assertThat(page).contains(String.valueOf(id));
    }

    @Test
    void aDecisionByPlainFormLeadsBackToTheSameList() {
        long id = comment("يقبل");
        String list = DESK + "?article=" + article.facts().id();
        HttpResponse<String> answer =
                noor.post(
                        DESK + "/" + id + "/decision",
                        List.of("decision", "approve", "next", list));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo(list);
        assertThat(state(id)).isEqualTo(CommentState.PUBLISHED);
        assertThat(comments.find(id).orElseThrow().decidedBy()).isEqualTo(noor.person().name());
        eventually(() -> stand.get(article.facts().path()).body().contains("comment-" + id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/local",
                "/newsroom/comments\\@evil",
                "/newsroom/comments\r\nX: y",
            })
    void aDecisionLeadsNowhereElse(String next) {
        long id = comment("يقبل");
        HttpResponse<String> answer =
                noor.post(
                        DESK + "/" + id + "/decision",
                        List.of("decision", "approve", "next", next));

        assertThat(location(answer)).isEqualTo(DESK);
    }

    @Test
    void aDecisionByScriptIsAnsweredWithWhatIsNow() {
        long id = comment("يرفض");
        JsonNode answer =
                json(decide(noor, id, "decision", "reject", "rule", "insult", "reason", "هدّئ"));

        assertThat(answer.get("state").stringValue()).isEqualTo("rejected");
        assertThat(answer.get("decidedBy").stringValue()).isEqualTo(noor.person().name());
        assertThat(answer.get("rule").stringValue()).isEqualTo("الشتم والإهانة");
        assertThat(answer.get("counts").get("waiting").isNumber()).isTrue();
        assertThat(answer.get("undo").get("to").stringValue()).isEqualToIgnoringCase("rejected");
        assertThat(comments.find(id).orElseThrow().reason()).isEqualTo("هدّئ");
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        long id = comment("ينتظر");
        assertThat(decide(noor, id).statusCode()).isEqualTo(422);
        assertThat(decide(noor, id, "decision", "delete").statusCode()).isEqualTo(422);
        assertThat(decide(noor, id, "decision", "reject").statusCode()).isEqualTo(422);
        assertThat(decide(noor, id, "decision", "reject", "rule", "ugly").statusCode())
                .isEqualTo(422);
        assertThat(
                        decide(
                                        noor,
                                        id,
                                        "decision",
                                        "reject",
                                        "rule",
                                        "insult",
                                        "reason",
                                        "س".repeat(1_001))
                                .statusCode())
                .isEqualTo(422);
        assertThat(
                        decide(
                                        noor,
                                        id,
                                        "decision",
                                        "reject",
                                        "rule",
                                        "insult",
                                        "reason",
                                        "قبل\0بعد")
                                .statusCode())
                .isEqualTo(422);
        assertThat(decide(noor, id, "decision", "approve", "from", "withdrawn").statusCode())
                .isEqualTo(422);
        assertThat(decide(noor, 999_999_999_999L, "decision", "approve").statusCode())
                .isEqualTo(404);
        assertThat(
                        noor.postForJson(DESK + "/x/decision", List.of("decision", "approve"))
                                .statusCode())
                .isEqualTo(404);
        assertThat(state(id)).isEqualTo(CommentState.PENDING);
    }

    @Test
    void whoIsLateIsToldWhoDecidedAndKeepsTheReason() {
        Member rami = Member.signedIn(headline("رامي"), Role.MODERATOR);
        long id = comment("سباق");
        decide(rami, id, "decision", "approve");
        HttpResponse<String> script = decide(noor, id, "decision", "reject", "rule", "insult");
        HttpResponse<String> form =
                noor.post(
                        DESK + "/" + id + "/decision",
                        List.of(
                                "decision", "reject",
                                "rule", "insult",
                                "reason", "سبب كتبته للتو",
                                "next", "javascript:alert(1)"));

        assertThat(script.statusCode()).isEqualTo(409);
        assertThat(json(script).get("decidedBy").stringValue()).isEqualTo(rami.person().name());
        assertThat(json(script).get("state").stringValue()).isEqualTo("published");
        assertThat(form.statusCode()).isEqualTo(409);
        assertThat(form.body())
                .contains(rami.person().name(), "سبب كتبته للتو")
                .doesNotContain("javascript:");
        assertThat(state(id)).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void whoDecidesTheSameIsNotLate() {
        Member rami = Member.signedIn(headline("رامي"), Role.MODERATOR);
        long id = comment("اتفاق");
        decide(rami, id, "decision", "approve");

        assertThat(decide(noor, id, "decision", "approve").statusCode()).isEqualTo(200);
    }

    @Test
    void theLastDecisionsAreTakenBackOneByOne() {
        long first = comment("الأول");
        long second = comment("الثاني");
        decide(noor, first, "decision", "approve");
        JsonNode answer = json(decide(noor, second, "decision", "reject", "rule", "spam"));
        assertThat(answer.get("undo").get("commentId").longValue()).isEqualTo(second);

        JsonNode undone = json(noor.postForJson(DESK + "/undo", List.of()));
        assertThat(undone.get("id").longValue()).isEqualTo(second);
        assertThat(state(second)).isEqualTo(CommentState.PENDING);
        assertThat(comments.find(second).orElseThrow().rule()).isNull();
        assertThat(undone.get("undo").get("commentId").longValue()).isEqualTo(first);
        HttpResponse<String> again = noor.post(DESK + "/undo", List.of("next", DESK));
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(state(first)).isEqualTo(CommentState.PENDING);
        assertThat(noor.postForJson(DESK + "/undo", List.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aDecisionOverWhichSomebodyDecidedIsNotTakenBack() {
        Member rami = Member.signedIn(headline("رامي"), Role.MODERATOR);
        long id = comment("متنازع");
        decide(noor, id, "decision", "approve");
        decide(rami, id, "decision", "reject", "rule", "insult", "from", "published");
        HttpResponse<String> undo = noor.postForJson(DESK + "/undo", List.of());

        assertThat(undo.statusCode()).isEqualTo(409);
        assertThat(json(undo).get("decidedBy").stringValue()).isEqualTo(rami.person().name());
        assertThat(state(id)).isEqualTo(CommentState.REJECTED);
    }

    @Test
    void anUndoThatComesTooLateTakesNothingElseBackInstead() {
        Member rami = Member.signedIn(headline("رامي"), Role.MODERATOR);
        long first = comment("الأول");
        long second = comment("الثاني");
        decide(noor, first, "decision", "approve");
        decide(noor, second, "decision", "approve");
        decide(rami, second, "decision", "reject", "rule", "insult", "from", "published");

        assertThat(noor.postForJson(DESK + "/undo", List.of()).statusCode()).isEqualTo(409);
        assertThat(state(first)).isEqualTo(CommentState.PUBLISHED);
        assertThat(state(second)).isEqualTo(CommentState.REJECTED);
    }

    @Test
    void aPublishedCommentMayGoBackToTheQueue() {
        long id = comment("يعود");
        decide(noor, id, "decision", "approve");
        eventually(() -> stand.get(article.facts().path()).body().contains("comment-" + id));
        assertThat(decide(noor, id, "decision", "hold", "from", "published").statusCode())
                .isEqualTo(200);

        assertThat(state(id)).isEqualTo(CommentState.PENDING);
        assertThat(stand.get(article.facts().path()).body()).doesNotContain("comment-" + id);
    }

    @Test
    void theCountsKnowWhatIsNew() {
        long known = comment("معروف");
        JsonNode before =
                json(
                        noor.get(
                                DESK
                                        + "/counts?since="
                                        + known
                                        + "&article="
                                        + article.facts().id(),
                                "Accept",
                                "application/json"));
        comment("جديد");
        JsonNode after =
                json(
                        noor.get(
                                DESK
                                        + "/counts?since="
                                        + known
                                        + "&article="
                                        + article.facts().id(),
                                "Accept",
                                "application/json"));

        assertThat(before.get("arrived").intValue()).isZero();
        assertThat(after.get("arrived").intValue()).isEqualTo(1);
        assertThat(after.get("newest").longValue()).isGreaterThan(known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?tab=nothing",
                "?article=x",
                "?article=99999999999999999999",
                "?section=moon",
                "?reason=none",
                "?section=%00",
                "?reason=%00",
                "?section=%ff",
                "?after=x",
                "?after=AAAAAAAAAAAAAAAAAAAAAA",
                "/999999999999",
                "/x",
            })
    void anOddAddressOfTheDeskGetsAPlainAnswer(String tail) {
        HttpResponse<String> answer = noor.get(DESK + tail);

        assertThat(answer.statusCode()).isIn(200, 400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "org.midad");
    }
}
