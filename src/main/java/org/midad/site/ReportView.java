package org.midad.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;
import org.midad.edition.PolicyRule;

/**
 * The form that reports a comment.
 *
 * @param articlePath of the article below which it stands
 * @param commentPath where the comment is found again
 * @param chosen code of the chosen rule; empty for none yet
 * @param problem what is to be mended, in one sentence; null for nothing
 */
public record ReportView(
        Comment comment,
        String articleHeadline,
        String articlePath,
        String commentPath,
        List<PolicyRule> rules,
        String chosen,
        String note,
        @Nullable String problem) {}
