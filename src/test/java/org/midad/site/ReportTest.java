package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.moderation.Decisions;
import org.midad.newsroom.Member;
import org.midad.people.Role;

@Tag("data")
class ReportTest {
    private static final String DESK = "/newsroom/comments/reports";

    private final Newsstand stand = Newsstand.open();
    private final Comments comments = stand.room(Comments.class);
    private final Article article = stand.publish(headline("جسر"));
    private final Member noor = Member.signedIn(headline("نور"), Role.MODERATOR);

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

    private long published(String text) {
        long id = comment(text);
        stand.room(Decisions.class)
                .decide(
                        id,
                        new Comments.Move(null, CommentState.PUBLISHED, "هدى", null, null),
                        null);
        return id;
    }

    private HttpResponse<String> report(long comment, String... pairs) {
        return stand.postForm("/c/report/" + comment, List.of(pairs));
    }

    private boolean onTheDesk(long comment) {
        return Jsoup.parse(noor.get(DESK).body()).getElementById("comment-" + comment) != null;
    }

    @Test
    void aReportReachesTheDeskWithTheEarlierDecision() {
        long id = published("يشتم جارنا");

        HttpResponse<String> sent = report(id, "rule", "insult", "note", "سطر & <b>غليظ");

        assertThat(sent.statusCode()).isEqualTo(303);
        String thanks = sent.headers().firstValue("location").orElseThrow();
        assertThat(stand.get(thanks).body()).contains("وصل بلاغك");
        Document desk = Jsoup.parse(noor.get(DESK).body());
        assertThat(desk.getElementById("comment-" + id).text())
                .contains("يشتم جارنا")
                .contains("نشره هدى")
                .contains("الشتم والإهانة")
                .contains("سطر & <b>غليظ");
        assertThat(
                        Jsoup.parse(noor.get("/newsroom/comments").body())
                                .select(".tabs a")
                                .eachAttr("href"))
                .contains(DESK);
        assertThat(comments.find(id).orElseThrow().state()).isEqualTo(CommentState.PUBLISHED);
    }

    @Test
    void aCommentThatIsKeptLeavesTheDeskAndStaysPublished() {
        long id = published("رأي حاد");
        report(id, "rule", "insult");
        assertThat(onTheDesk(id)).isTrue();

        HttpResponse<String> kept = noor.post(DESK + "/" + id + "/keep", List.of());

        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(onTheDesk(id)).isFalse();
        assertThat(comments.find(id).orElseThrow().state()).isEqualTo(CommentState.PUBLISHED);
        assertThat(Member.signedIn(headline("رئيسة"), Role.CHIEF).get("/newsroom/audit").body())
                .contains("الإبقاء على تعليق مُبلَّغ عنه");
    }

    @Test
    void whatWasAnsweredIsNotAskedAgainByTheSameNetwork() {
        long id = published("رأي آخر");
        report(id, "rule", "insult");
        noor.post(DESK + "/" + id + "/keep", List.of());

        assertThat(report(id, "rule", "hate").statusCode()).isEqualTo(303);

        assertThat(onTheDesk(id)).isFalse();
    }

    @Test
    void aReportedCommentIsRejectedAsOnTheDesk() {
        long id = published("كلام جارح");
        report(id, "rule", "hate");

        HttpResponse<String> rejected =
                noor.post(
                        "/newsroom/comments/" + id + "/decision",
                        List.of(
                                "decision",
                                "reject",
                                "from",
                                "published",
                                "rule",
                                "hate",
                                "next",
                                DESK));

        assertThat(rejected.headers().firstValue("location")).hasValue(DESK);
        assertThat(onTheDesk(id)).isFalse();
        assertThat(comments.find(id).orElseThrow().state()).isEqualTo(CommentState.REJECTED);
        assertThat(stand.get("/c/report/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void aReportWithoutARuleComesBackWithItsNote() {
        long id = published("شيء");

        HttpResponse<String> again = report(id, "note", "لا أعرف أي قاعدة");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(again.body()).select("textarea").text())
                .isEqualTo("لا أعرف أي قاعدة");
        assertThat(onTheDesk(id)).isFalse();
    }

    @Test
    void anEndlessNoteIsRefusedWithItsLength() {
        long id = published("شيء طويل");

        HttpResponse<String> again = report(id, "rule", "insult", "note", "ن".repeat(501));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("٥٠١");
        assertThat(onTheDesk(id)).isFalse();
    }

    @Test
    void aReportFromAnotherSiteAsksToBeSentFromHere() {
        long id = published("من موقع آخر");

        HttpResponse<String> doubted =
                stand.postForm(
                        "/c/report/" + id,
                        List.of("rule", "insult", "note", "ملاحظة"),
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(doubted.statusCode()).isEqualTo(403);
        assertThat(doubted.body()).contains("ملاحظة");
        assertThat(onTheDesk(id)).isFalse();
    }

    @Test
    void whatIsNotPublishedCannotBeReported() {
        long waiting = comment("ينتظر");

        assertThat(stand.get("/c/report/" + waiting).statusCode()).isEqualTo(404);
        assertThat(report(waiting, "rule", "insult").statusCode()).isEqualTo(404);
        assertThat(stand.get("/c/report/x").statusCode()).isEqualTo(404);
    }

    @Test
    void reportsAreForModeratorsToRead() {
        assertThat(Member.signedIn(headline("مراسلة"), Role.REPORTER).get(DESK).statusCode())
                .isEqualTo(403);
    }
}
