package org.midad.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.CommentState;

/**
 * What became of one's own comment, behind its private address.
 *
 * @param rule the policy rule that it broke, in words; null unless rejected
 * @param reason what the moderator wrote to the writer, or why it waits; null for none
 * @param commentPath where it stands; null unless published
 */
public record StatusView(
        CommentState state,
        String articleHeadline,
        String articlePath,
        String formAction,
        int limit,
        String name,
        @Nullable String title,
        String text,
        String language,
        String dir,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable String commentPath,
        Instant createdAt) {}
