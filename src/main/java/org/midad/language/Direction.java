package org.midad.language;

import java.util.Locale;

/** The direction in which a text is printed. */
public enum Direction {
    RTL,
    LTR;

    /** The value of the HTML attribute {@code dir}. */
    public String dir() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The direction for a text of readers, judged by its words.
     *
     * <p>A reader's first word is often a name, an address or a greeting in the other script; the
     * rule of UAX #9 (first strong character) would then turn the whole comment around. Here a text
     * that begins with a Latin word is still right-to-left if half of its words are, and one that
     * begins with a right-to-left word is left-to-right only if at most a quarter of them are.
     * Addresses, {@code @names}, digits and emoji say nothing.
     *
     * @param edition the direction of a text without words, unless it is a bare address
     */
    public static Direction of(String text, Direction edition) {
        Direction first = null;
        int words = 0;
        int rightToLeft = 0;
        boolean judged = false;
        String bare = Addresses.removedFrom(text);
        for (int i = 0; i < bare.length(); ) {
            int codePoint = bare.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isBlank(codePoint)) {
                judged = false;
            } else if (!judged && Character.isLetter(codePoint)) {
                judged = true;
                Direction direction = Script.of(codePoint).rightToLeft() ? RTL : LTR;
                first = first == null ? direction : first;
                words++;
                rightToLeft += direction == RTL ? 1 : 0;
            }
        }
        if (first == null) {
            return Addresses.hasWebOrMail(text) ? LTR : edition;
        }
        return byShare(first, rightToLeft, words);
    }

    private static boolean isBlank(int codePoint) {
        return Character.isSpaceChar(codePoint) || (codePoint >= '\t' && codePoint <= '\r');
    }

    /** The direction of words of which so many are right-to-left, the first one going so. */
    static Direction byShare(Direction first, long rightToLeft, long words) {
        boolean rtl = first == RTL ? 4 * rightToLeft > words : 2 * rightToLeft >= words;
        return rtl ? RTL : LTR;
    }
}
