package org.midad.discussion;

/** What became of a comment that was to be kept. */
public sealed interface Kept {

    /** It is committed. */
    record New(Comment comment) implements Kept {}

    /** The same was sent before: this is it. */
    record Again(Comment comment, boolean sameWriter) implements Kept {}

    /** The key was used before for something else. */
    record OtherBody() implements Kept {}

    /** The thread takes no comments, or there is no such article on the site. */
    record Closed() implements Kept {}
}
