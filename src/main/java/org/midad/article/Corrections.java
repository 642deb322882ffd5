package org.midad.article;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the newspaper told its readers was wrong: on the article, and in one list of all. */
public class Corrections {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Clock clock;

    public Corrections(
            JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The three sorts: what was wrong, what was unclear, what was left out. */
    public enum Kind {
        CORRECTION,
        CLARIFICATION,
        OMISSION;

        /** The name in the database and in message keys: lower case ASCII. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this code, if there is one. */
        public static Optional<Kind> named(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /** One of them, as told. */
    public record Correction(long article, Kind kind, String text, Instant at) {}

    /**
     * Tells readers of a published article what was wrong, and dates the article anew.
     *
     * @return false where the article is not on the site
     */
    public boolean tell(long article, Kind kind, String text, String by) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        status -> {
                            Instant now = clock.instant();
                            int dated =
                                    jdbc.sql(
                                                    """
                                                    update article set updated_at = ?
                                                    where id = ? and state = 'published'
                                                    """)
                                            .params(Times.at(now), article)
                                            .update();
                            if (dated == 0) {
                                return false;
                            }
                            jdbc.sql(
                                            """
                                            insert into correction (article_id, kind, text,
                                                told_by, at)
                                            values (?, ?, ?, ?, ?)
                                            """)
                                    .params(article, kind.code(), text, by, Times.at(now))
                                    .update();
                            outbox.write(new Change(ArticleChange.SHOWN, article));
                            return true;
                        }));
    }

    /** Those of one article, oldest first. */
    public List<Correction> of(long article) {
        return jdbc.sql(
                        """
                        select article_id, kind, text, at from correction
                        where article_id = ? order by at, id
                        """)
                .param(article)
                .query(
                        (rs, i) ->
                                new Correction(
                                        rs.getLong("article_id"),
                                        Kind.named(rs.getString("kind")).orElseThrow(),
                                        rs.getString("text"),
                                        Times.of(rs, "at")))
                .list();
    }
}
