package org.midad.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;

/**
 * The comment form again, with what the reader wrote and what is to be mended.
 *
 * @param problem the whole reason in one sentence; null for a first showing
 * @param answer the id of the comment that it answers; empty for none
 * @param answered that comment, where it could be looked up
 * @param confirm whether the page only asks for a confirmation (a post that came from elsewhere)
 */
public record CommentFormView(
        long articleId,
        String headline,
        String articlePath,
        String formAction,
        int limit,
        String disclaimer,
        String name,
        String title,
        String text,
        String answer,
        @Nullable Answered answered,
        @Nullable String problem,
        List<String> fieldsToMend,
        boolean confirm) {

    /**
     * The comment above the form.
     *
     * @param dir {@code rtl} or {@code ltr}
     */
    public record Answered(String name, String text, String language, String dir) {
        static Answered of(Comment comment) {
            return new Answered(
                    comment.name(), comment.text(), comment.language(), comment.direction());
        }
    }
}
