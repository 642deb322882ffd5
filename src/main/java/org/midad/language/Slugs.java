package org.midad.language;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The readable part of an article's address. */
public final class Slugs {
    private static final int LONGEST = 100;
    private static final int SHORTEST_CUT = 30;

    private Slugs() {}

    /**
     * The words of a headline joined by hyphens, at most 100 code points; empty without words.
     *
     * <p>NFKC; Arabic marks, tatweel and format characters go; Latin letters are lower case without
     * diacritics; digits are ASCII; hamza and madda stay; all else becomes one hyphen. A long
     * headline is cut at the end of a word, unless the words are so long that less than 30 code
     * points would be left.
     */
    public static String slug(String headline) {
        StringBuilder out = new StringBuilder(headline.length());
        boolean gap = false;
        String composed = Normalizer2.getNFKCInstance().normalize(headline);
        for (int i = 0; i < composed.length(); ) {
            int codePoint = composed.codePointAt(i);
            i += Character.charCount(codePoint);
            String letter = letter(codePoint);
            if (letter == null) {
                gap = true;
            } else if (!letter.isEmpty()) {
                if (gap && !out.isEmpty()) {
                    out.append('-');
                }
                gap = false;
                out.append(letter);
            }
        }
        return cut(out.toString());
    }

    /** What stands for a character: its letters, nothing, or null where words part. */
    private static @Nullable String letter(int codePoint) {
        if (isDropped(codePoint)) {
            return "";
        }
        if (Character.isDigit(codePoint)) {
            return Integer.toString(Character.digit(codePoint, 10));
        }
        if (!Character.isLetter(codePoint) && !isLetterPart(codePoint)) {
            return null;
        }
        if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN) {
            return FoldingTable.fold(codePoint);
        }
        return Character.toString(codePoint).toLowerCase(Locale.ROOT);
    }

    private static boolean isDropped(int codePoint) {
        if (ArabicMarks.isMark(codePoint)) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.ENCLOSING_MARK -> true;
            case Character.NON_SPACING_MARK -> !isLetterPart(codePoint);
            default -> false;
        };
    }

    /** A vowel sign of a script of South Asia, which is a mark by category. */
    private static boolean isLetterPart(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case COMMON, INHERITED, LATIN, ARABIC, HEBREW, SYRIAC, GREEK, CYRILLIC -> false;
            default ->
                    switch (Character.getType(codePoint)) {
                        case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                        default -> false;
                    };
        };
    }

    private static String cut(String slug) {
        int length = slug.codePointCount(0, slug.length());
        if (length <= LONGEST) {
            return slug;
        }
        int end = slug.offsetByCodePoints(0, LONGEST);
        int wordEnd = slug.lastIndexOf('-', end);
        boolean enough = wordEnd > 0 && slug.codePointCount(0, wordEnd) >= SHORTEST_CUT;
        return slug.substring(0, enough ? wordEnd : end);
    }
}
