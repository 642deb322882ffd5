package org.midad.language;

import java.util.List;
import java.util.regex.Pattern;

/** Undoes Arabic of one byte a letter that was read in another encoding of one byte. */
final class SingleByte {
    /** Bytes that were read as Latin: no language has three letters with accents together. */
    private static final Pattern LATIN_RUN = Pattern.compile("[\u0080-\u00FF\u0152-\u0192]{3,}");

    /** Bytes of DOS: Greek letters and signs among others of the upper half. */
    private static final Pattern DOS_SIGN = Pattern.compile("[ΓΣσµτΦΘΩδ∞φεαßπ⌐⌠⌡≡±≥≤]");

    private static final Pattern RUN = Pattern.compile("[\u0080-\uFFFF]{3}");

    /** Arabic letters beside French ones within a word. */
    private static final Pattern MIXED_SCRIPTS =
            Pattern.compile("[\u0621-\u064A][àâçèéêëîïôùûü×÷]|[àâçèéêëîïôùûü×÷][\u0621-\u064A]");

    /** Of the letters in words that hold such bytes, at least this share must be such bytes. */
    private static final double BYTES_IN_WORDS = 0.8;

    private static final List<String> WRITTEN =
            List.of(Misreading.WRITTEN_1256, Misreading.WRITTEN_8859_6, Misreading.WRITTEN_720);

    private SingleByte() {}

    /** The line as it was before it was misread; the same line if that would not be Arabic. */
    static String repair(String line) {
        String before = line;
        if (LATIN_RUN.matcher(line).find() && isMostlyBytes(line)) {
            before = best(line, Misreading.WESTERN, WRITTEN);
        }
        if (before.equals(line) && isDos(line)) {
            before = best(line, Misreading.DOS, List.of(Misreading.WRITTEN_720));
        }
        if (before.equals(line) && MIXED_SCRIPTS.matcher(line).results().limit(2).count() == 2) {
            before = best(line, Misreading.ARABIC_WINDOWS, List.of(Misreading.WRITTEN_8859_6));
        }
        return before;
    }

    private static String best(String line, Misreading misreading, List<String> written) {
        String best = line;
        double bestScore = ArabicLikelihood.PLAUSIBLE;
        for (String letters : written) {
            String candidate = reread(line, misreading, letters);
            double score = ArabicLikelihood.of(candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static String reread(String line, Misreading misreading, String letters) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            int read = misreading.byteOf(line.charAt(i));
            out.append(read < 0 ? line.charAt(i) : letters.charAt(read - 0x80));
        }
        return out.toString();
    }

    private static boolean isDos(String line) {
        return DOS_SIGN.matcher(line).find() && RUN.matcher(line).find();
    }

    private static boolean isMostlyBytes(String line) {
        int bytes = 0;
        int ascii = 0;
        for (String word : line.split("[ \t]+", -1)) {
            int inWord = (int) word.chars().filter(c -> c >= 0x80).count();
            if (inWord > 0) {
                bytes += inWord;
                ascii += (int) word.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
            }
        }
        return bytes >= BYTES_IN_WORDS * (bytes + ascii);
    }
}
