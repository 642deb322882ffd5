package org.midad.language;

/**
 * A folded text that knows where it came from.
 *
 * @param text the folded text
 * @param places for each UTF-16 unit of {@code text} the UTF-16 offset of the character in the
 *     original that it came from, and at the end one entry more: the original's length
 */
@SuppressWarnings("ArrayRecordComponent") // read for every letter of every comment; never changed
public record Folded(String text, int[] places) {}
