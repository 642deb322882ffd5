package org.midad.newsroom.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.edition.PolicyRule;

/**
 * Published comments that readers reported, longest waiting first.
 *
 * @param waiting how many there are, also those that this page does not show
 */
public record ReportsView(String staffName, long waiting, List<PolicyRule> rules, List<Row> rows) {

    /** Where this screen is found. */
    public static final String PATH = "/newsroom/comments/reports";

    /**
     * One reported comment.
     *
     * @param decidedBy who published it; null where nobody decided
     */
    public record Row(
            long id,
            String articleHeadline,
            String articlePath,
            String name,
            @Nullable String title,
            String text,
            String language,
            String dir,
            Instant createdAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            List<Report> reports) {}

    /**
     * One reader's report.
     *
     * @param rule as readers read it
     */
    public record Report(String rule, @Nullable String note, Instant at) {}
}
