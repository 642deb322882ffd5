package org.midad.site;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The discussion below an article, or one further page of it.
 *
 * @param count published comments of the whole thread
 * @param open whether new comments are taken
 * @param reviewed whether a person reads comments before they appear
 * @param limit most letters of a comment
 * @param formAction path that the form posts to
 * @param older path of the next page; null on the last
 */
public record ThreadView(
        long articleId,
        long count,
        boolean open,
        boolean reviewed,
        int limit,
        String disclaimer,
        String formAction,
        List<CommentView> comments,
        @Nullable String next) {

    /**
     * One comment as readers see it.
     *
     * @param number permanent in its thread; null for the moment before it is given
     * @param language BCP 47, found from the text
     * @param dir {@code rtl} or {@code ltr}, found from the text
     * @param createdAt null where the source did not say when
     * @param replies the first three, oldest first
     * @param moreReplies how many replies are not shown here
     */
    public record CommentView(
            long id,
            @Nullable Integer number,
            String name,
            @Nullable String title,
            String text,
            String language,
            String dir,
            @Nullable Instant createdAt,
            List<CommentView> replies,
            long moreReplies) {}
}
