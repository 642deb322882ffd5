package org.midad.edition;

/**
 * How the edition receives comments.
 *
 * @param limit most letters a comment may have, as read (see Letters.count); 1 to 20,000
 */
public record CommentPolicy(Mode mode, int limit) {

    /** Letters that a comment may have where the edition sets nothing else. */
    public static final int USUAL_LIMIT = 2_000;

    /** What happens to a comment that no other rule objects to. */
    public enum Mode {
        HOLD_ALL,
        HOLD_FIRST,
        PUBLISH_ALL
    }
}
