package org.midad.language;

import java.util.regex.Pattern;

/**
 * What word processors leave in a text that is pasted from them, put right: invisible characters
 * go, their line ends and bullets become those of plain text. Letters, marks and joiners stay.
 */
public final class PastedText {
    /** Word's line and page breaks, and those of Unicode. */
    private static final Pattern LINE_ENDS = Pattern.compile("[\\u000B\\u000C\\u0085\\u2028]");

    private static final Pattern PARAGRAPH_ENDS = Pattern.compile("\\u2029");

    /** The end of a cell of a table. */
    private static final Pattern CELL_ENDS = Pattern.compile("\\u0007");

    /**
     * Soft hyphens, zero-width spaces and byte-order marks: none of them is a letter, and each
     * hides a word from search.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    /** Bullets of the fonts Symbol and Wingdings, and others before a tab. */
    private static final Pattern BULLETS =
            Pattern.compile(
                    "(?m)^[ \\t\\u00A0]*(?:[\\uF0B7\\uF0A7\\uF0D8\\uF076\\uF0FC][ \\t\\u00A0]*"
                            + "|[•·▪§o][\\t\\u00A0]+[ \\t\\u00A0]*)");

    /** A space that holds words together belongs to French signs, not between Arabic words. */
    private static final Pattern ARABIC_BESIDE_FIXED_SPACE =
            Pattern.compile(
                    "(?<=\\p{IsArabic})[\\u00A0\\u202F]+|[\\u00A0\\u202F]+(?=\\p{IsArabic})");

    private static final Pattern TRAILING = Pattern.compile("(?m)[ \\t]+$");

    private PastedText() {}

    /** The text as it was meant; the same text where nothing has to be put right. */
    public static String clean(String text) {
        String clean = PARAGRAPH_ENDS.matcher(text).replaceAll("\n\n");
        clean = LINE_ENDS.matcher(clean).replaceAll("\n");
        clean = CELL_ENDS.matcher(clean).replaceAll("\t");
        clean = UNSEEN.matcher(clean).replaceAll("");
        clean = BULLETS.matcher(clean).replaceAll("• ");
        clean = ARABIC_BESIDE_FIXED_SPACE.matcher(clean).replaceAll(" ");
        return clean.equals(text) ? text : TRAILING.matcher(clean).replaceAll("");
    }
}
