package org.midad.language;

/** The script of a word, as far as its direction and language need it. */
enum Script {
    ARABIC,
    HEBREW,
    LATIN,
    OTHER_LEFT_TO_RIGHT,
    OTHER_RIGHT_TO_LEFT,
    NONE;

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
