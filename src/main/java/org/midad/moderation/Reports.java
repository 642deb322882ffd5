package org.midad.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.midad.platform.SiteSecrets;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What readers report of published comments. A report hides nothing: it brings the comment back to
 * the desk, where a person keeps or rejects it.
 */
public class Reports {
    /** Letters of a note to the moderators. */
    public static final int LONGEST_NOTE = 500;

    /** More in an hour come from a script: a carrier's readers together report less. */
    static final int MOST_AN_HOUR = 60;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int NETWORKS = 100_000;

    private final JdbcClient jdbc;
    private final SiteSecrets secrets;
    private final Clock clock;
    private final Cache<String, AtomicInteger> counts =
            Caffeine.newBuilder().maximumSize(NETWORKS).expireAfterWrite(WINDOW).build();

    public Reports(JdbcClient jdbc, SiteSecrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * A report as it comes in.
     *
     * @param rule code of the policy rule that the comment is said to break
     * @param note to the moderators, at most {@link #LONGEST_NOTE} letters; null for none
     * @param network the reporter's address; only its seal is kept
     */
    public record Report(long comment, String rule, @Nullable String note, String network) {}

    /** What came of a report. */
    public enum Outcome {
        /** The desk has it; a second one from the same network adds nothing. */
        TAKEN,
        /** The comment is not published, or no longer. */
        GONE,
        /** Too many from this network within an hour. */
        TOO_MANY
    }

    /** Brings a report to the desk. */
    public Outcome take(Report report) {
        int count = counts.get(report.network(), network -> new AtomicInteger()).incrementAndGet();
        if (count > MOST_AN_HOUR) {
            return Outcome.TOO_MANY;
        }
        int rows =
                jdbc.sql(
                                """
                                with reported as (
                                    select id from comment
                                    where id = :comment and state = 'published'),
                                said as (
                                    insert into report (comment_id, rule, note, reporter,
                                        created_at)
                                    select id, :rule, :note, :reporter, :at from reported
                                    on conflict (comment_id, reporter) do nothing)
                                select count(*) from reported
                                """)
                        .param("comment", report.comment())
                        .param("rule", report.rule())
                        .param("note", report.note())
                        .param("reporter", reporter(report))
                        .param("at", Times.at(clock.instant()))
                        .query(Integer.class)
                        .single();
        return rows == 0 ? Outcome.GONE : Outcome.TAKEN;
    }

    /** Differs from comment to comment, so that nobody's reports can be put together. */
    private byte[] reporter(Report report) {
        String said = report.comment() + " " + report.network();
        return secrets.seal("report", said.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Answers what was reported of this comment so far: it stays.
     *
     * @param by name of the moderator
     * @return how many reports were open
     */
    public int keep(long comment, String by) {
        return jdbc.sql(
                        """
                        update report set settled_at = ?, settled_by = ?
                        where comment_id = ? and settled_at is null
                        """)
                .params(Times.at(clock.instant()), by, comment)
                .update();
    }

    /** Published comments with open reports. */
    public long waiting() {
        return jdbc.sql(
                        """
                        select count(distinct r.comment_id) from report r
                        join comment c on c.id = r.comment_id
                        where r.settled_at is null and c.state = 'published'
                        """)
                .query(Long.class)
                .single();
    }
}
