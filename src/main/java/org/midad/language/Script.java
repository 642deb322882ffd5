package org.midad.language;

/** The script of a word, as far as its direction and language need it. */
enum Script {
    ARABIC,
    HEBREW,
    LATIN,
    OTHER_LEFT_TO_RIGHT,
    OTHER_RIGHT_TO_LEFT,
    NONE;

    /** Letters that nearly all texts are made of, known without a search. */
    private static final int FIRST_ARABIC = 0x0620;

    private static final int LAST_ARABIC = 0x064A;

    /** The script of the first letter; {@link #NONE} in a word without letters. */
    static Script of(String word) {
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            if (Character.isLetter(codePoint)) {
                return of(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return NONE;
    }

    /** The script of a letter. */
    static Script of(int letter) {
        if (letter >= FIRST_ARABIC && letter <= LAST_ARABIC) {
            return ARABIC;
        }
        if (letter < 0x80) {
            return LATIN;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case LATIN -> LATIN;
            default ->
                    switch (Character.getDirectionality(letter)) {
                        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                                OTHER_RIGHT_TO_LEFT;
                        default -> OTHER_LEFT_TO_RIGHT;
                    };
        };
    }

    boolean rightToLeft() {
        return this == ARABIC || this == HEBREW || this == OTHER_RIGHT_TO_LEFT;
    }
}
