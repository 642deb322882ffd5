package org.midad.moderation;

import java.util.List;
import org.midad.moderation.words.BadEntry;
import org.midad.moderation.words.WordList;

/**
 * The words that a newsroom wants to see before its readers do, found in texts through clitics and
 * disguises. Can be used by many threads.
 */
public final class ListedWords {
    private final WordList list;

    private ListedWords(WordList list) {
        this.list = list;
    }

    /** What became of reading a list. */
    public sealed interface Reading {
        /** It can be used. */
        record Done(ListedWords words) implements Reading {}

        /**
         * It cannot.
         *
         * @param line the one at fault, from 1
         * @param why plain English, without a full stop
         */
        record Bad(int line, String why) implements Reading {}
    }

    /**
     * A listed word in a text.
     *
     * @param word as the list has it
     * @param start UTF-16 offset of its first letter, clitics not counted
     * @param end UTF-16 offset after its last letter
     * @param rule by which it was found: plain, clitics, marks, repeated, look-alike, signs,
     *     spaced, digits or arabizi
     */
    public record Place(String word, int start, int end, String rule) {}

    /**
     * Reads a list of at most 20,000 entries of 2 to 60 letters, one a line; empty lines and those
     * that begin with # are skipped.
     */
    public static Reading read(List<String> lines) {
        try {
            return new Reading.Done(new ListedWords(WordList.read(lines)));
        } catch (BadEntry e) {
            return new Reading.Bad(e.line(), e.why());
        }
    }

    /** How many entries there are. */
    public int size() {
        return list.size();
    }

    /** The listed words of a text, in their order; of two over the same letters the longer. */
    public List<Place> find(String text) {
        return list.find(text).stream()
                .map(f -> new Place(f.entry(), f.start(), f.end(), f.disguise().code()))
                .toList();
    }
}
