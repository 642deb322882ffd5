package org.midad.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comment form again, with what the reader wrote and what is to be mended.
 *
 * @param problem the whole reason in one sentence; null for a first showing
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
        @Nullable String problem,
        List<String> fieldsToMend,
        boolean confirm) {}
