package org.midad.discussion;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is forgotten of comments: by age who wrote them, at a reader's request what they said. */
public class Erasure {
    /** So many rows a statement, so that nobody waits long for one of them. */
    private static final int AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    public Erasure(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What stands in place of an erased comment, in the edition's language. */
    public record InPlace(String name, String text, String language, String direction) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Nothing that its writer gave is left; it stood below this article. */
        record Done(long article) implements Outcome {}

        /** It was erased before. */
        record Already() implements Outcome {}

        /** There is no such comment. */
        record Missing() implements Outcome {}
    }

    /**
     * Erases all that its writer gave; number, time and replies stay, and so do the decisions,
     * which hold none of it. Needs a transaction; pages are rid of it when that ends.
     */
    public Outcome erase(long id, InPlace instead) {
        Optional<Boolean> erased =
                jdbc.sql("select erased_at is not null from comment where id = ? for update")
                        .param(id)
                        .query(Boolean.class)
                        .optional();
        if (erased.isEmpty()) {
            return new Outcome.Missing();
        }
        if (erased.get()) {
            return new Outcome.Already();
        }
        long article =
                jdbc.sql(
                                """
                                update comment
                                set name = ?, title = null, text = ?, language = ?, direction = ?,
                                    text_hash = 0, writer_hash = null, network = null,
                                    erased_at = ?
                                where id = ?
                                returning article_id
                                """)
                        .params(instead.name(), instead.text(), instead.language())
                        .params(instead.direction(), Times.at(clock.instant()), id)
                        .query(Long.class)
                        .single();
        jdbc.sql("delete from submission where comment_id = ?").param(id).update();
        outbox.write(new Change(DiscussionChange.REMOVED, article));
        return new Outcome.Done(article);
    }

    /**
     * Erases from where and from which browser comments came that are older than this.
     *
     * @return how many had it
     */
    public int forgetWriters(Instant before) {
        int all = 0;
        int some;
        do {
            some =
                    jdbc.sql(
                                    """
                                    update comment set network = null, writer_hash = null
                                    where id in (select id from comment
                                        where created_at < ?
                                          and (network is not null or writer_hash is not null)
                                        limit ?)
                                    """)
                            .params(Times.at(before), AT_ONCE)
                            .update();
            all += some;
        } while (some == AT_ONCE);
        return all;
    }
}
