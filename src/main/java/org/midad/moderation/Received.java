package org.midad.moderation;

import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;

/** What a writer is told of a comment that was sent. */
public sealed interface Received {

    /**
     * It is kept: on the disk, once.
     *
     * @param statusPath its private address; null where a repeated submission may not be told it
     * @param again whether the same was sent before
     */
    record Kept(Comment comment, @Nullable String statusPath, boolean again) implements Received {}

    /** It is not kept; the writer mends it and sends it again. */
    record Refused(Verdict.Refused why) implements Received {}

    /** The idempotency key was used for another comment. */
    record OtherBody() implements Received {}

    /** The comment that it answers is not there. */
    record NothingToAnswer() implements Received {}
}
