package org.midad.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.edition.CommentPolicy;
import org.midad.moderation.Decisions;
import org.midad.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A reader who asks for it is forgotten; the thread stays whole. */
@Tag("data")
class ErasureTest {
    private static final Erasure.InPlace INSTEAD =
            new Erasure.InPlace("قارئ", "حُذف نص هذا التعليق بطلب من كاتبه.", "ar", "rtl");

    private final Newsstand stand = Newsstand.open();
    private final Comments comments = stand.room(Comments.class);
    private final JdbcClient jdbc = stand.room(JdbcClient.class);

    private Erasure.Outcome erase(long id) {
        return Objects.requireNonNull(
                stand.room(TransactionTemplate.class)
                        .execute(status -> stand.room(Erasure.class).erase(id, INSTEAD)));
    }

    private long say(Article article, String name, String text) {
        String path = "/api/v1/articles/" + article.facts().id() + "/comments";
        stand.postJson(
                path,
                "{\"name\": \"%s\", \"title\": \"عنوان\", \"text\": \"%s\"}".formatted(name, text),
                "Idempotency-Key",
                headline("key").replaceAll("\\D", "") + "-0123456789");
        return jdbc.sql("select id from comment where text = ?")
                .param(text)
                .query(Long.class)
                .single();
    }

    @Test
    void nothingOfTheWriterIsLeftAndThePageIsRidOfItAtOnce() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
        Article article = stand.publish(headline("للحذف"));
        String text = headline("كلام ندمت عليه");
        String name = headline("سميرة");
        long id = say(article, name, text);
        long reply = say(article, headline("رامي"), headline("جواب"));
        stand.room(Decisions.class)
                .decide(
                        id,
                        new Comments.Move(null, CommentState.PUBLISHED, "نور", null, null),
                        null);
        eventually(() -> stand.get(article.facts().path()).body().contains(text));
        Comment before = comments.find(id).orElseThrow();
        int decisions = stand.room(Decisions.class).log(0, 100_000).size();

        assertThat(erase(id)).isEqualTo(new Erasure.Outcome.Done(before.article()));

        String page = stand.get(article.facts().path()).body();
        assertThat(page).doesNotContain(text, name).contains("comment-" + id, INSTEAD.text());
        Comment now = comments.find(id).orElseThrow();
        assertThat(now.state()).isEqualTo(CommentState.PUBLISHED);
        assertThat(now.createdAt()).isEqualTo(before.createdAt());
        assertThat(now.title()).isNull();
        Map<String, Object> row =
                jdbc.sql("select * from comment where id = ?").param(id).query().singleRow();
        assertThat(row).containsEntry("network", null).containsEntry("writer_hash", null);
        assertThat(row.toString()).doesNotContain(text, name);
        assertThat(
                        jdbc.sql("select count(*) from submission where comment_id = ?")
                                .param(id)
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(stand.room(Decisions.class).log(0, 100_000)).hasSize(decisions);
        assertThat(comments.find(reply)).isPresent();
    }

    @Test
    void twiceIsOnceAndWhatIsNotThereIsSaidSo() {
        Article article = stand.publish(headline("مرتين"));
        long id = say(article, headline("هند"), headline("مرة"));
        erase(id);

        assertThat(erase(id)).isEqualTo(new Erasure.Outcome.Already());
        assertThat(erase(Long.MAX_VALUE)).isEqualTo(new Erasure.Outcome.Missing());
    }

    @Test
    void theModeratorsSeeTheSentenceToo() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
        Article article = stand.publish(headline("في الانتظار"));
        String text = headline("لا يراه أحد");
        long id = say(article, headline("وليد"), text);
        erase(id);

        assertThat(
                        List.of(
                                stand.get(
                                                "/api/v1/moderation/queue?limit=200",
                                                stand.token(Role.MODERATOR))
                                        .body()))
                .noneMatch(body -> body.contains(text));
    }
}
