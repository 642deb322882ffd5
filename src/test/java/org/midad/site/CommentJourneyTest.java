package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.CommentPolicy;
import org.midad.moderation.Decisions;

@Tag("data")
class CommentJourneyTest {
    private final Newsstand stand = Newsstand.open();

    @AfterEach
    void holdAllAgain() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
    }

    private HttpResponse<String> post(Article article, String name, String text) {
        return stand.postForm(
                article.facts().path() + "/comments",
                List.of("name", name, "title", "", "text", text));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElseThrow();
    }

    @Test
    void aHeldCommentIsNotShownAndItsWriterIsToldSo() {
        Article article = stand.publish(headline("سوق"));
        HttpResponse<String> answer = post(article, "سلمى", "تعليق أول على الخبر");

        assertThat(answer.statusCode()).isEqualTo(303);
        HttpResponse<String> status = stand.get(location(answer));
        assertThat(status.body()).contains("تعليق أول على الخبر", "سيظهر تعليقك بعد مراجعته");
        assertThat(status.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(stand.get(article.facts().path()).body()).doesNotContain("تعليق أول على الخبر");
    }

    @Test
    void anApprovedCommentStandsOnThePageAndARejectedOneLeavesItAtOnce() {
        Article article = stand.publish(headline("سوق"));
        String path = article.facts().path();
        String status = location(post(article, "سلمى", "نصّ يُنشر ثم يُرفض"));
        long id =
                stand.room(Comments.class)
                        .behind(status.substring("/c/".length()))
                        .orElseThrow()
                        .id()
                        .value();
        Decisions decisions = stand.room(Decisions.class);

        decisions.decide(
                id, new Comments.Move(null, CommentState.PUBLISHED, "نور", null, null), null);
        eventually(() -> stand.get(path).body().contains("id=\"comment-" + id + "\""));

        decisions.decide(
                id,
                new Comments.Move(
                        CommentState.PUBLISHED,
                        CommentState.REJECTED,
                        "نور",
                        "insult",
                        "أعد الصياغة"),
                null);
        assertThat(stand.get(path).body()).doesNotContain("id=\"comment-" + id + "\"");
        assertThat(stand.get(status).body()).contains("الشتم والإهانة", "أعد الصياغة");
    }

    @Test
    void aDoubleTapMakesOneComment() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        Article article = stand.publish(headline("سوق"));
        String first = location(post(article, "علي", "ضغطت مرتين"));
        String second = location(post(article, "علي", "ضغطت مرتين"));

        assertThat(second).isEqualTo(first);
        assertThat(stand.room(Comments.class).count(article.facts().id().value())).isEqualTo(1);
    }

    @Test
    void aRefusedWriterStillHasTheText() {
        Article article = stand.publish(headline("سوق"));
        String longText = "كلام ".repeat(600);
        HttpResponse<String> answer = post(article, "علي", longText);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(longText.substring(0, 200), "أطول من المسموح");
    }

    @Test
    void aPostFromAnotherSiteIsShownBackToConfirm() {
        Article article = stand.publish(headline("سوق"));
        HttpResponse<String> answer =
                stand.send(
                        "POST",
                        article.facts().path() + "/comments",
                        "name=x&text=hello+there",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("hello there");
        assertThat(stand.room(Comments.class).count(article.facts().id().value())).isZero();
    }

    @Test
    void aLinkWaitsForAPersonEvenWhenAllIsPublished() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        Article article = stand.publish(headline("سوق"));
        HttpResponse<String> answer =
                post(article, "قارئ", "راجعوا https://example.org لتعرفوا أكثر");

        assertThat(stand.get(location(answer)).body()).contains("لأن فيه رابطًا");
    }
}
