package org.midad.exchange.capture;

import org.jspecify.annotations.Nullable;

/**
 * A reader's comment as the page printed it.
 *
 * @param name empty where the reader gave none
 * @param text paragraphs keep the line ends between them
 * @param inReplyTo the name printed after "in reply to"; null for a comment of its own
 */
public record CapturedComment(
        @Nullable String title, String name, String text, @Nullable String inReplyTo) {

    CapturedComment withTitle(@Nullable String other) {
        return new CapturedComment(other, name, text, inReplyTo);
    }

    CapturedComment withName(String other) {
        return new CapturedComment(title, other, text, inReplyTo);
    }
}
