package org.midad.exchange.capture;

import java.util.regex.Pattern;
import org.midad.language.Folding;

/**
 * One line that holds something.
 *
 * @param number in the capture, from 1
 * @param text without the blanks at its ends, otherwise as captured
 * @param folded the beginning of the text, folded for recognition only
 * @param bare the folded words and figures without the punctuation around them
 */
record Line(int number, String text, String folded, String bare, Before before) {

    /** What stands between a line and the one above it. */
    enum Before {
        /** Nothing: the two lines stick together. */
        GLUED,
        BLANK,
        /** A rule, or furniture that was taken away. */
        BREAK
    }

    /** Recognition never needs more; keeps pages of one giant line cheap. */
    private static final int FOLDED_LENGTH = 400;

    /** No headline, crosshead or byline is that long; leads and paragraphs are. */
    private static final int PROSE_LENGTH = 110;

    private static final int PROSE_WORDS = 18;
    private static final int SENTENCE_WORDS = 6;

    private static final String RULES = "-–—―_=*•·|~#&ـ─═━+<>";
    private static final String CLOSERS = "\"'»”’“)]›";
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

    static Line of(int number, String text, Before before) {
        String beginning = text.substring(0, text.offsetByCodePoints(0, unitsToCodePoints(text)));
        String folded = Folding.fold(beginning).strip();
        return new Line(
                number, text, folded, WORDS.matcher(folded).replaceAll(" ").strip(), before);
    }

    private static int unitsToCodePoints(String text) {
        return text.length() <= FOLDED_LENGTH
                ? text.codePointCount(0, text.length())
                : text.codePointCount(0, FOLDED_LENGTH);
    }

    Line after(Before other) {
        return new Line(number, text, folded, bare, other);
    }

    Line withText(String other) {
        return of(number, other, before);
    }

    boolean glued() {
        return before == Before.GLUED;
    }

    int length() {
        return text.length();
    }

    int words() {
        return bare.isEmpty() ? 0 : 1 + (int) bare.chars().filter(c -> c == ' ').count();
    }

    /** A line of dashes, stars or other ornament. */
    boolean isRule() {
        return text.chars().allMatch(c -> RULES.indexOf(c) >= 0 || c == ' ');
    }

    /** Ends like a sentence, a question or a call, quotation marks and brackets aside. */
    boolean isEnded() {
        return lastMark() != 0 && ".!?؟…۔".indexOf(lastMark()) >= 0;
    }

    /** Ends with a full stop; the dots of a headline that trails off are none. */
    boolean isStopped() {
        String end = withoutClosers();
        return (end.endsWith(".") && !end.endsWith("..")) || end.endsWith("۔");
    }

    /** Long enough, or ended like a sentence: running text rather than a title or label. */
    boolean isProse() {
        return length() >= PROSE_LENGTH
                || words() >= PROSE_WORDS
                || (isStopped() && words() >= SENTENCE_WORDS);
    }

    char lastMark() {
        String end = withoutClosers();
        return end.isEmpty() ? 0 : end.charAt(end.length() - 1);
    }

    private String withoutClosers() {
        int end = text.length();
        while (end > 0
                && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        int bracket = text.lastIndexOf('(', end);
        if (bracket > 0 && end < text.length() && text.indexOf(')', bracket) >= end) {
            String before = text.substring(0, bracket).strip();
            return isSentence(before) ? before : text.substring(0, end);
        }
        return text.substring(0, end);
    }

    private static boolean isSentence(String text) {
        return !text.isEmpty() && ".!?؟".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
