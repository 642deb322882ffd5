package org.midad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;

/**
 * A comment as answered.
 *
 * @param text as typed
 * @param timeKnown false where the source did not say when; {@code createdAt} then only orders
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentAnswer(
        String id,
        String article,
        @Nullable Integer number,
        String name,
        @Nullable String title,
        String text,
        String language,
        String direction,
        @Nullable String inReplyTo,
        String state,
        Instant createdAt,
        boolean timeKnown) {

    static CommentAnswer of(Comment comment) {
        return new CommentAnswer(
                comment.id().toString(),
                Long.toString(comment.article()),
                comment.number(),
                comment.name(),
                comment.title(),
                comment.text(),
                comment.language(),
                comment.direction(),
                comment.inReplyTo() == null ? null : Long.toString(comment.inReplyTo()),
                comment.state().code(),
                comment.createdAt(),
                comment.timeKnown());
    }
}
