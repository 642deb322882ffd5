package org.midad.language;

import org.jspecify.annotations.Nullable;

/**
 * One character found in several that its bytes in UTF-8 were read as.
 *
 * @param length UTF-16 units of the misread text, 2 to 4
 */
record Utf8(int codePoint, int length) {

    /** The sequence at a place of the text; null if there is none that a text could mean. */
    static @Nullable Utf8 at(String text, int start, Misreading misreading) {
        int lead = misreading.byteOf(text.charAt(start));
        int length = lengthAfter(lead);
        if (length == 0 || start + length > text.length()) {
            return null;
        }
        int codePoint = lead & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int next = misreading.byteOf(text.charAt(start + i));
            if (next < 0x80 || next > 0xBF) {
                return null;
            }
            codePoint = codePoint << 6 | (next & 0x3F);
        }
        return isShortest(codePoint, length) && isMeant(codePoint)
                ? new Utf8(codePoint, length)
                : null;
    }

    private static int lengthAfter(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static boolean isShortest(int codePoint, int length) {
        return codePoint >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
    }

    /** Latin, Arabic, punctuation and emoji: what a newspaper prints and its readers write. */
    private static boolean isMeant(int codePoint) {
        return codePoint <= 0x17F
                || codePoint == 0x192
                || codePoint == 0x2C6
                || codePoint == 0x2DC
                || (codePoint >= 0x600 && codePoint <= 0x6FF)
                || (codePoint >= 0x750 && codePoint <= 0x77F)
                || (codePoint >= 0x2000 && codePoint <= 0x206F)
                || codePoint == 0x20AC
                || (codePoint >= 0x2100 && codePoint <= 0x27BF)
                || codePoint == 0x2B50
                || codePoint == 0xFE0F
                || (codePoint >= 0xFB50 && codePoint <= 0xFDFF)
                || (codePoint >= 0xFE70 && codePoint <= 0xFEFF)
                || (codePoint >= 0x1F000 && codePoint <= 0x1FAFF);
    }
}
