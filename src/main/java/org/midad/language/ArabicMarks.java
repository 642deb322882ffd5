package org.midad.language;

/** Signs that are written on, between or around Arabic letters and are no part of the word. */
final class ArabicMarks {
    private static final char TATWEEL = '\u0640';

    private ArabicMarks() {}

    /** Harakat, Quranic signs and tatweel; U+06E5 and U+06E6 are letters by category only. */
    static boolean isMark(int codePoint) {
        return codePoint == TATWEEL
                || (codePoint >= 0x0610 && codePoint <= 0x061A)
                || (codePoint >= 0x064B && codePoint <= 0x065F)
                || codePoint == 0x0670
                || (codePoint >= 0x06D6 && codePoint <= 0x06ED)
                || (codePoint >= 0x08CA && codePoint <= 0x08FF);
    }
}
