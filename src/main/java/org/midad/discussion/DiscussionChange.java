package org.midad.discussion;

/** Kinds of change that others hear of through the outbox; the subject is the article's id. */
public final class DiscussionChange {
    /** A comment waits for a person. */
    public static final String WAITING = "comment.waiting";

    /** A comment came onto the page. */
    public static final String SHOWN = "comment.shown";

    /** Comments on the page got their numbers. */
    public static final String NUMBERED = "comment.numbered";

    /** A comment left the page: it may not be served any more. */
    public static final String REMOVED = "comment.removed";

    private DiscussionChange() {}
}
