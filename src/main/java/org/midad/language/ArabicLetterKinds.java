package org.midad.language;

/** Which letters, of those that tell languages apart, a word in Arabic letters has. */
final class ArabicLetterKinds {
    /** Letters that only Sorani writes. */
    static final int SORANI = 1;

    /** Letters that only Urdu writes. */
    static final int URDU = 1 << 1;

    /** Letters that Arabic borrows for dialect words and foreign names only. */
    static final int FOREIGN_TO_ARABIC = 1 << 2;

    /** Letters of Persian, Urdu and Kurdish keyboards; some Arabic ones have the yeh too. */
    static final int EASTERN_KEYBOARD = 1 << 3;

    /** Letters of any language but Arabic, and of its neighbours' keyboards. */
    static final int EASTERN = 1 << 4;

    static final int ARABIC_KEYBOARD = 1 << 5;

    /** Letters that Arabic spells and its neighbours do not. */
    static final int ARABIC = 1 << 6;

    /** The joiner of Persian. */
    static final int JOINER = 1 << 7;

    private static final char FIRST = '\u0600';
    private static final int[] KINDS = new int[0x100];

    static {
        put("ەێۆڵڕۊ", SORANI);
        put("ٹڈڑںےہۓۂۃ", URDU);
        put("پچژگ", FOREIGN_TO_ARABIC);
        put("کی", EASTERN_KEYBOARD);
        put("پچژگکیےہەێۆڵڕ", EASTERN);
        put("كيى", ARABIC_KEYBOARD);
        put("ةأإ", ARABIC);
    }

    private ArabicLetterKinds() {}

    private static void put(String letters, int kind) {
        for (int i = 0; i < letters.length(); i++) {
            KINDS[letters.charAt(i) - FIRST] |= kind;
        }
    }

    /** The kinds in a word, as bits. */
    static int of(String word) {
        int kinds = 0;
        for (int i = 0; i < word.length(); i++) {
            int place = word.charAt(i) - FIRST;
            if (place >= 0 && place < KINDS.length) {
                kinds |= KINDS[place];
            } else if (word.charAt(i) == '\u200C') {
                kinds |= JOINER;
            }
        }
        return kinds;
    }
}
