package org.midad.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.site.pagepath.MutableClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is known of a comment's writer is known for the set days. */
@Tag("data")
class ForgettingTest {
    private static final Instant LONG_AGO = Instant.parse("2001-03-01T12:00:00Z");

    private final Newsstand stand = Newsstand.open();
    private final Comments comments = stand.room(Comments.class);
    private final JdbcClient jdbc = stand.room(JdbcClient.class);
    private final MutableClock clock = new MutableClock(LONG_AGO);

    private long comment(Instant at) {
        Article article = stand.publish(headline("قديم"));
        Kept kept =
                comments.keep(
                        new NewComment(
                                article.facts().id().value(),
                                null,
                                null,
                                "قارئ",
                                null,
                                "كلام",
                                "ar",
                                "rtl",
                                CommentState.PUBLISHED,
                                null,
                                new byte[] {1, 2, 3},
                                "198.51.100.1",
                                1,
                                at),
                        null);
        return ((Kept.New) kept).comment().id().value();
    }

    private boolean writerKnown(long id) {
        Map<String, Object> row =
                jdbc.sql("select network, writer_hash from comment where id = ?")
                        .param(id)
                        .query()
                        .singleRow();
        assertThat(row.get("network") == null).isEqualTo(row.get("writer_hash") == null);
        return row.get("network") != null;
    }

    private Forgetting forgetting(int days) {
        return new Forgetting(comments, stand.room(Erasure.class), days, clock);
    }

    @Test
    void afterTheSetDaysNobodyKnowsWhoWroteFromWhere() {
        long old = comment(LONG_AGO);
        long younger = comment(LONG_AGO.plus(Duration.ofDays(1)));
        Forgetting forgetting = forgetting(90);
        clock.forward(Duration.ofDays(90));
        forgetting.forget();
        assertThat(writerKnown(old)).isTrue();

        clock.forward(Duration.ofHours(7));
        forgetting.forget();

        assertThat(writerKnown(old)).isFalse();
        assertThat(writerKnown(younger)).isTrue();
        assertThat(comments.find(old).orElseThrow().text()).isEqualTo("كلام");
    }

    @Test
    void zeroDaysKeepThemForEver() {
        long old = comment(LONG_AGO.minus(Duration.ofDays(400)));
        clock.forward(Duration.ofDays(-50));
        forgetting(0).forget();

        assertThat(writerKnown(old)).isTrue();
    }
}
