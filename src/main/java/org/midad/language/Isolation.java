package org.midad.language;

import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps bidirectional controls of one text from reaching beyond it. */
public final class Isolation {
    private static final char LRE = '\u202A';
    private static final char RLE = '\u202B';
    private static final char PDF = '\u202C';
    private static final char LRO = '\u202D';
    private static final char RLO = '\u202E';
    private static final char LRI = '\u2066';
    private static final char RLI = '\u2067';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    private Isolation() {}

    /**
     * The text with every opener closed by the end of its paragraph and no closer left over.
     *
     * <p>Matching follows UAX #9, BD9 and X1 to X8: a PDF closes the last embedding inside the same
     * isolate, a PDI closes its isolate and whatever embeddings stand open in it. Unmatched closers
     * are dropped; balanced text comes back unchanged.
     */
    public static String balance(String text) {
        if (text.chars().noneMatch(Isolation::isControl)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        Deque<Character> closers = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isParagraphEnd(c)) {
                closers.forEach(out::append);
                closers.clear();
                out.append(c);
            } else if (keeps(c, closers)) {
                out.append(c);
            }
        }
        closers.forEach(out::append);
        return out.toString();
    }

    /** Updates the closers still owed, innermost first; false for a closer without opener. */
    private static boolean keeps(char c, Deque<Character> closers) {
        switch (c) {
            case LRE, RLE, LRO, RLO -> closers.push(PDF);
            case LRI, RLI, FSI -> closers.push(PDI);
            case PDF -> {
                if (closers.isEmpty() || closers.peek() != PDF) {
                    return false;
                }
                closers.pop();
            }
            case PDI -> {
                if (!closers.contains(PDI)) {
                    return false;
                }
                while (closers.pop() != PDI) {
                    // An embedding inside the isolate ends with it.
                }
            }
            default -> {}
        }
        return true;
    }

    private static boolean isControl(int c) {
        return (c >= LRE && c <= RLO) || (c >= LRI && c <= PDI);
    }

    /** Bidirectional class B: what ends a paragraph, and with it every embedding. */
    private static boolean isParagraphEnd(char c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR;
    }
}
