package org.midad.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.CommentState;

/** One entry of the decision log. */
public record Decision(
        long id,
        long comment,
        long article,
        CommentState from,
        CommentState to,
        @Nullable String rule,
        @Nullable String reason,
        String by,
        Instant at) {}
