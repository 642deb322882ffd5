package org.midad.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midad.web.Frame;

/**
 * The discussion below an article, or one further page of it.
 *
 * @param count published comments of the whole thread
 * @param open whether new comments are taken
 * @param reviewed whether a person reads comments before they appear
 * @param limit most letters of a comment
 * @param formAction path that the form posts to
 * @param lastNumber the highest number of the thread; 0 before the first
 * @param which the parameter of pages of its kind: empty for the oldest first, {@code
 *     order=newest}, or {@code branch=ID}
 * @param next path of the next page; null on the last
 * @param shown ids of the comments that stand on this page
 * @param named ids of the published comments that its texts name, by number
 */
public record ThreadView(
        long articleId,
        long count,
        boolean open,
        boolean reviewed,
        int limit,
        String disclaimer,
        String formAction,
        long lastNumber,
        String which,
        List<CommentView> comments,
        @Nullable String next,
        Set<Long> shown,
        Map<Integer, Long> named) {

    /** The path of the article, which shows the oldest. */
    public String articlePath() {
        return formAction.substring(0, formAction.lastIndexOf('/'));
    }

    /** Leads to a comment: on this page where it stands here, else to its own address. */
    public String link(Frame frame, long comment) {
        return shown.contains(comment) ? "#comment-" + comment : permalink(frame, comment);
    }

    /** The address at which a comment is found wherever it stands. */
    public String permalink(Frame frame, long comment) {
        return frame.at(formAction) + "?branch=" + comment + "#comment-" + comment;
    }

    /** The id of the comment with this number; null where none is published. */
    public @Nullable Long named(@Nullable Integer number) {
        return number == null ? null : named.get(number);
    }

    /** Whom a reply to a reply answers. */
    public record Answered(long id, String name) {}

    /**
     * One comment as readers see it.
     *
     * @param number permanent in its thread; null for the moment before it is given
     * @param language BCP 47, found from the text
     * @param dir {@code rtl} or {@code ltr}, found from the text
     * @param createdAt null where the source did not say when
     * @param answered set for a reply to a reply whose own is still published
     * @param replies the first three, oldest first
     * @param moreReplies how many replies are not shown here
     */
    public record CommentView(
            long id,
            @Nullable Integer number,
            String name,
            @Nullable String title,
            Said said,
            String language,
            String dir,
            @Nullable Instant createdAt,
            @Nullable Answered answered,
            List<CommentView> replies,
            long moreReplies) {}
}
