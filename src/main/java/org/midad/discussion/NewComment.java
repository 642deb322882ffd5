package org.midad.discussion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A comment that is about to be kept.
 *
 * @param parent the published comment that it answers; null for none
 * @param root the comment that begins its branch; null when it begins one itself
 * @param state pending or published
 * @param heldFor why it waits; null when published
 * @param writerHash of the writer's cookie; null without one
 * @param network client address, personal data; null where unknown
 * @param textHash of the folded text, to know it again
 */
public record NewComment(
        long article,
        @Nullable Long parent,
        @Nullable Long root,
        String name,
        @Nullable String title,
        String text,
        String language,
        String direction,
        CommentState state,
        @Nullable String heldFor,
        byte @Nullable [] writerHash,
        @Nullable String network,
        long textHash,
        Instant createdAt) {

    /** Microseconds, as the database keeps them. */
    public NewComment {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same, once it is kept. */
    Comment as(CommentId id) {
        return new Comment(
                id, article, null, parent, name, title, text, language, direction, state, createdAt,
                true, heldFor, null, null, null, null);
    }
}
