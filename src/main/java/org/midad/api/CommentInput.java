package org.midad.api;

import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleId;
import org.midad.web.Problem;

/** A comment as a program sent it. What it may say is the moderation room's to judge. */
record CommentInput(
        @Nullable String name,
        @Nullable String title,
        @Nullable String text,
        @Nullable String inReplyTo) {

    /** The same, with all that a comment needs. A blank title is none. */
    record Complete(String name, @Nullable String title, String text, @Nullable Long inReplyTo) {}

    /**
     * Checks that what is needed is there.
     *
     * @throws Problem 422 that names every field that is not
     */
    Complete complete() {
        FieldErrors errors = new FieldErrors();
        if (name == null) {
            errors.add("name", "is required");
        }
        if (text == null) {
            errors.add("text", "is required");
        }
        Long parent = null;
        if (inReplyTo != null) {
            parent = ArticleId.read(inReplyTo).stream().boxed().findFirst().orElse(null);
            if (parent == null) {
                errors.add("inReplyTo", "the decimal id of a comment is expected");
            }
        }
        errors.refuse();
        return new Complete(
                name == null ? "" : name,
                title == null || title.isBlank() ? null : title,
                text == null ? "" : text,
                parent);
    }
}
