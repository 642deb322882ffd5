package org.midad.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it came in, before anybody judged it.
 *
 * @param title null for none
 * @param text as typed; line ends are LF
 * @param inReplyTo the comment that it answers; null for none
 * @param writerHash of the writer's cookie; null without one
 * @param network the client's address; never null
 */
public record Incoming(
        long article,
        String name,
        @Nullable String title,
        String text,
        @Nullable Long inReplyTo,
        byte @Nullable [] writerHash,
        String network,
        Instant at) {}
