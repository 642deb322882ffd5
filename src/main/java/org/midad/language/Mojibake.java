package org.midad.language;

import org.jspecify.annotations.Nullable;

/** Undoes UTF-8 that was read in another encoding, once or several times. */
final class Mojibake {
    private static final int MOST_READINGS = 4;

    private Mojibake() {}

    /** The line as it was before it was misread; the same line if it is sound. */
    static String repair(String line) {
        String now = line;
        for (int i = 0; i < MOST_READINGS; i++) {
            String before = WesternBytes.isMostlyUtf8(now) ? western(now) : SingleByte.repair(now);
            if (before.equals(now)) {
                before = arabicWindows(now);
            }
            if (before.equals(now)) {
                break;
            }
            now = before;
        }
        return WesternBytes.withoutC1(now);
    }

    /** Every sequence of characters that spells UTF-8 in windows-1252 or ISO 8859-1. */
    private static String western(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); ) {
            Utf8 sequence = Utf8.at(line, i, Misreading.WESTERN);
            if (sequence != null && !WesternBytes.isCapitalBeforeBlank(line, i, sequence)) {
                out.appendCodePoint(sequence.codePoint());
                i += sequence.length();
            } else if (line.startsWith("Ã ", i)) {
                // à whose second byte, a no-break space, became a plain one or fell in with the
                // next.
                out.append('à');
                i += line.startsWith("Ã  ", i) ? 2 : 1;
            } else {
                out.append(line.charAt(i++));
            }
        }
        return out.toString();
    }

    /**
     * Words that spell UTF-8 in windows-1256. There the first byte of an Arabic letter is ط or ظ,
     * the second often a sign: one alone may be a word's end and a comma, so that a whole word has
     * to decode, and one word of the line to two letters.
     */
    private static String arabicWindows(String line) {
        StringBuilder out = new StringBuilder(line.length());
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ' || line.charAt(i) == '\t') {
                String word = line.substring(start, i);
                String before = decodedWhole(word);
                if (before != null) {
                    longest = Math.max(longest, word.length() - before.length());
                    out.append(before);
                } else {
                    out.append(word);
                }
                out.append(line, i, Math.min(i + 1, line.length()));
                start = i + 1;
            }
        }
        return longest >= 2 ? out.toString() : line;
    }

    /** The word decoded; null if a character of it is neither ASCII nor part of a sequence. */
    private static @Nullable String decodedWhole(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            Utf8 sequence = Utf8.at(word, i, Misreading.ARABIC_WINDOWS);
            if (sequence != null) {
                out.appendCodePoint(sequence.codePoint());
                i += sequence.length();
            } else if (word.charAt(i) < 0x80) {
                out.append(word.charAt(i++));
            } else {
                return null;
            }
        }
        return out.toString();
    }
}
