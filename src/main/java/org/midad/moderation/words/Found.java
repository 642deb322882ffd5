package org.midad.moderation.words;

/**
 * A listed word in a text.
 *
 * @param entry as the list has it
 * @param start UTF-16 offset of its first letter in the original text, clitics not counted
 * @param end UTF-16 offset after its last letter
 * @param disguise how it stands there
 */
public record Found(String entry, int start, int end, Disguise disguise) {}
