package org.midad.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader said, exactly as typed.
 *
 * @param number permanent within its thread, given at publication; null before
 * @param inReplyTo the comment that it answers; null for none
 * @param timeKnown false where the source did not say when; {@code createdAt} then only orders
 * @param heldFor code of the reason for which it waits or waited; null for none
 * @param decidedBy who decided it last; null while nobody has
 * @param rule code of the policy rule of a rejection; null for none
 * @param reason what the moderator wrote to the writer; null for none
 */
public record Comment(
        CommentId id,
        long article,
        @Nullable Integer number,
        @Nullable Long inReplyTo,
        String name,
        @Nullable String title,
        String text,
        String language,
        String direction,
        CommentState state,
        Instant createdAt,
        boolean timeKnown,
        @Nullable String heldFor,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String rule,
        @Nullable String reason) {}
