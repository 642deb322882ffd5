package org.midad.newsroom.moderation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.CommentState;
import org.midad.edition.PolicyRule;
import org.midad.edition.Section;

/**
 * The moderation desk as one person sees it.
 *
 * @param staffName who is signed in
 * @param tab the state whose comments are listed
 * @param reported published comments with open reports
 * @param rows oldest first for waiting, newest decision first for the others
 * @param next path of the next page of rows; null on the last
 * @param address path and query of this very page, where decisions come back to
 * @param undo the last decision of this person that can be taken back; null for none
 */
public record DeskView(
        String staffName,
        CommentState tab,
        long waiting,
        long published,
        long rejected,
        long reported,
        Filter filter,
        List<Section> sections,
        List<Reason> reasons,
        List<PolicyRule> rules,
        List<Row> rows,
        @Nullable String next,
        String address,
        @Nullable Undo undo) {

    /** Where this desk is found. */
    public static final String PATH = "/newsroom/comments";

    /** The name of a tab in addresses. */
    public static String tabName(CommentState state) {
        return state == CommentState.PENDING ? "waiting" : state.code();
    }

    /** How many comments stand in this state, filters aside. */
    public long count(CommentState state) {
        return switch (state) {
            case PENDING -> waiting;
            case PUBLISHED -> published;
            case REJECTED -> rejected;
            case WITHDRAWN -> 0;
        };
    }

    /** The first page of another tab under the same filter; reasons exist only while waiting. */
    public String addressOf(CommentState other) {
        String reason = other == CommentState.PENDING ? filter.reason : null;
        return address(other, new Filter(filter.article, filter.section, reason));
    }

    /** The first page of this tab with the comments of one article alone. */
    public String addressOfArticle(long article) {
        return address(tab, new Filter(article, filter.section, filter.reason));
    }

    /** The first page of this tab with nothing narrowed. */
    public String addressOfAll() {
        return address(tab, new Filter(null, null, null));
    }

    /** The code of the rule with this text; empty for none, since old rules may have gone. */
    public String ruleCode(@Nullable String text) {
        return rules.stream()
                .filter(rule -> rule.text().equals(text))
                .map(PolicyRule::code)
                .findFirst()
                .orElse("");
    }

    /** The articles of the rows on this page, each once, to narrow the list by. */
    public Map<Long, String> articles() {
        Map<Long, String> articles = new LinkedHashMap<>();
        rows.forEach(row -> articles.putIfAbsent(row.articleId(), row.articleHeadline()));
        return articles;
    }

    private static String address(CommentState tab, Filter filter) {
        StringBuilder address = new StringBuilder(PATH + "?tab=" + tabName(tab));
        if (filter.article != null) {
            address.append("&article=").append(filter.article);
        }
        if (filter.section != null) {
            address.append("&section=").append(encoded(filter.section));
        }
        if (filter.reason != null) {
            address.append("&reason=").append(encoded(filter.reason));
        }
        return address.toString();
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /** What narrows the list; null parts do not narrow. */
    public record Filter(
            @Nullable Long article, @Nullable String section, @Nullable String reason) {

        /** Whether the list is narrowed at all. */
        public boolean narrows() {
            return article != null || section != null || reason != null;
        }
    }

    /** A reason for which comments wait, with how many of them. */
    public record Reason(String code, String text, long waiting) {}

    /** The person's own last decision: what it was, about whose comment. */
    public record Undo(long commentId, String commentName, CommentState from, CommentState to) {}

    /**
     * One comment to judge.
     *
     * @param heldFor why it waits, in words; null for none
     * @param age since it was written
     * @param decidedBy who decided it last; null while nobody has
     * @param rule policy rule of the last rejection, in words; null for none
     */
    public record Row(
            long id,
            long articleId,
            String articleHeadline,
            String articlePath,
            String sectionName,
            String name,
            @Nullable String title,
            String text,
            String language,
            String dir,
            CommentState state,
            @Nullable String heldFor,
            Instant createdAt,
            Duration age,
            Record record,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String rule,
            @Nullable String note) {}

    /** What the same writer wrote before, by state. */
    public record Record(long published, long rejected, long waiting) {}
}
