package org.midad.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/** What each character folds to. */
final class FoldingTable {
    /** Characters below this are looked up; those above are worked out. */
    static final int SIZE = 0x700;

    /** The character folds to nothing. */
    static final char NOTHING = '\uFFFE';

    /** The character folds to several, or has to be worked out. */
    static final char SEVERAL = '\uFFFF';

    /** Spellings of one letter: each key is followed by what it becomes. */
    private static final String ARABIC =
            """
            أا إا آا ٱا ٲا ٳا ٵا ؤء ئء ٶء ٷء ٸء ىي یي ےي ۓي ېي ۍي ةه ۃه ہه ۂه ھه ەه ۀه کك ڪك ڭك گك
            ڤف ڥف ڨق ڠغ پب چج ژز
            """;

    private static final String LATIN =
            """
            œoe æae ßss øo łl đd ðd þth ıi ħh ŧt ŋn ‘' ’' ‛' ʼ' ʻ' ′' `' ´' “" ”" „" ‐- ‑- ‒- –-
            —- −- ٫. ٬, ٪%
            """;

    private static final Map<Integer, String> SPECIAL = new HashMap<>();

    static final char[] LETTERS = new char[SIZE];

    static {
        for (String pair : (ARABIC + LATIN).strip().split("\\s+", -1)) {
            int key = pair.codePointAt(0);
            SPECIAL.put(key, pair.substring(Character.charCount(key)));
        }
        for (char c = 0; c < SIZE; c++) {
            String folded = workedOut(c);
            LETTERS[c] =
                    switch (folded.length()) {
                        case 0 -> NOTHING;
                        case 1 -> folded.charAt(0);
                        default -> SEVERAL;
                    };
        }
    }

    private FoldingTable() {}

    /** The folded form of one code point. */
    static String fold(int codePoint) {
        if (codePoint < SIZE && LETTERS[codePoint] < NOTHING) {
            return String.valueOf(LETTERS[codePoint]);
        }
        return workedOut(codePoint);
    }

    private static String workedOut(int codePoint) {
        if (Character.getType(codePoint) == Character.SURROGATE) {
            return "\uFFFD";
        }
        String special = special(codePoint);
        if (!special.isEmpty()) {
            return special;
        }
        String apart = Normalizer2.getNFKDInstance().getDecomposition(codePoint);
        if (apart == null) {
            return ofSimple(codePoint);
        }
        StringBuilder out = new StringBuilder();
        int[] parts = apart.codePoints().toArray();
        for (int i = 0; i < parts.length; i++) {
            // Spacing forms of marks (U+00A8, U+FE70 …) decompose into a blank and the mark.
            boolean seat = parts[i] == ' ' && i + 1 < parts.length && isMark(parts[i + 1]);
            if (!seat) {
                out.append(ofSimple(parts[i]));
            }
        }
        return out.toString();
    }

    /** Folds a code point that is not made of others. */
    private static String ofSimple(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return String.valueOf((char) ('0' + Character.digit(codePoint, 10)));
        }
        if (isDropped(codePoint)) {
            return "";
        }
        String lower = UCharacter.foldCase(Character.toString(codePoint), true);
        if (!lower.equals(Character.toString(codePoint))) {
            return Normalizer2.getNFKDInstance()
                    .normalize(lower)
                    .codePoints()
                    .filter(part -> !isDropped(part))
                    .mapToObj(FoldingTable::specialOrSame)
                    .reduce("", String::concat);
        }
        return specialOrSame(codePoint);
    }

    private static String specialOrSame(int codePoint) {
        String special = special(codePoint);
        return special.isEmpty() ? Character.toString(codePoint) : special;
    }

    private static String special(int codePoint) {
        if (Character.isSpaceChar(codePoint)) {
            return " ";
        }
        return SPECIAL.getOrDefault(codePoint, "");
    }

    private static boolean isDropped(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.ENCLOSING_MARK -> true;
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
            default -> isMark(codePoint) || ArabicMarks.isMark(codePoint);
        };
    }

    /**
     * A mark beside which the letter stays the same letter. Marks of combining class 0 are the
     * vowels of the scripts of South Asia, without which words would be lost; variation selectors
     * are not.
     */
    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK
                && (UCharacter.getCombiningClass(codePoint) != 0
                        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                        || codePoint >= 0xE0100
                        || codePoint == 0x034F);
    }
}
