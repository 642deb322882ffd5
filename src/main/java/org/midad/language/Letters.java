package org.midad.language;

/**
 * The length of a text in letters as a reader counts them.
 *
 * <p>{@code assets/letters.js} counts the same in the browser; both are held by one table of tests.
 */
public final class Letters {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int EMOJI_STYLE = 0xFE0F;

    private Letters() {}

    /**
     * Counts code points, without marks, format characters, variation selectors, skin tones and
     * control characters; a line end, a flag and an emoji joined of several are one each.
     */
    public static int count(String text) {
        int count = 0;
        boolean afterEmoji = false;
        boolean joined = false;
        boolean halfFlag = false;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            boolean secondHalf = halfFlag && isRegionalIndicator(codePoint);
            if (!joined && !secondHalf && isCounted(codePoint)) {
                count++;
            }
            halfFlag = !secondHalf && isRegionalIndicator(codePoint);
            joined = afterEmoji && codePoint == ZERO_WIDTH_JOINER;
            afterEmoji =
                    Character.isExtendedPictographic(codePoint)
                            || (afterEmoji && isEmojiModifier(codePoint));
        }
        return count;
    }

    private static boolean isCounted(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                    false;
            // CRLF is one line end: only its line feed counts.
            case Character.CONTROL -> codePoint == '\n';
            default -> !isSkinTone(codePoint);
        };
    }

    private static boolean isEmojiModifier(int codePoint) {
        return codePoint == TEXT_STYLE || codePoint == EMOJI_STYLE || isSkinTone(codePoint);
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}
