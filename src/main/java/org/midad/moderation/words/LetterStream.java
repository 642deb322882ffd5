package org.midad.moderation.words;

import java.util.Arrays;

/**
 * The letters of a text, folded, with where each came from and what stood before it. Letters that
 * stand three times or more in a row stand here once.
 */
final class LetterStream {
    /** What stands between a letter and the one before it, the wider over the narrower. */
    static final byte JOINED = 0;

    static final byte INVISIBLE = 1;
    static final byte SIGN = 2;
    static final byte STOP = 3;
    static final byte BLANK = 4;

    /** Flags of a letter. */
    static final byte REPEATED = 1;

    static final byte FOREIGN = 2;
    static final byte REPLACED = 4;

    private static final String STOPS = "،,.؛;:/!؟?\u06D4";

    byte[] letters;
    int[] starts;
    int[] ends;
    byte[] gaps;
    byte[] flags;
    int length = 0;

    /** Whether a digit, a Latin letter or one beyond the BMP is there. */
    boolean mixed = false;

    LetterStream(int capacity) {
        letters = new byte[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        gaps = new byte[capacity];
        flags = new byte[capacity];
    }

    /** The letters of a text. */
    static LetterStream of(String text) {
        LetterStream stream = unsqueezed(text);
        stream.squeeze();
        return stream;
    }

    /** The letters of a text, however often they are repeated. */
    static LetterStream unsqueezed(String text) {
        LetterStream stream = new LetterStream(text.length() + 4);
        byte gap = BLANK;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte letter = Alphabet.of(c);
            if (letter > 0) {
                if (letter == Alphabet.OTHER
                        && Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    byte[] several = Alphabet.ofSupplementary(text.codePointAt(i));
                    gap = stream.addAll(several, i, 2, gap);
                    i++;
                } else {
                    byte flag = Alphabet.isForeign(c) ? FOREIGN : 0;
                    stream.add(letter, i, i + 1, gap, flag);
                    gap = JOINED;
                }
            } else if (Alphabet.isSeveral(letter)) {
                gap = stream.addAll(Alphabet.several(c), i, 1, gap);
            } else {
                gap = wider(gap, gapOf(letter, c));
            }
        }
        return stream;
    }

    private static byte gapOf(byte letter, char c) {
        if (letter == Alphabet.NOTHING) {
            return INVISIBLE;
        }
        if (letter == Alphabet.BLANK) {
            return BLANK;
        }
        return STOPS.indexOf(c) >= 0 ? STOP : SIGN;
    }

    private static byte wider(byte one, byte other) {
        return one >= other ? one : other;
    }

    private byte addAll(byte[] several, int start, int units, byte before) {
        byte gap = before;
        for (byte letter : several) {
            if (letter > 0) {
                add(letter, start, start + units, gap, FOREIGN);
                gap = JOINED;
            } else {
                gap = wider(gap, gapOf(letter, ' '));
            }
        }
        return several.length == 0 ? wider(gap, INVISIBLE) : gap;
    }

    void add(byte letter, int start, int end, byte gap, byte flag) {
        if (length == letters.length) {
            int more = 2 * length + 8;
            letters = Arrays.copyOf(letters, more);
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            gaps = Arrays.copyOf(gaps, more);
            flags = Arrays.copyOf(flags, more);
        }
        letters[length] = letter;
        starts[length] = start;
        ends[length] = end;
        gaps[length] = gap;
        flags[length] = flag;
        mixed |= !Alphabet.isArabic(letter);
        length++;
    }

    /** Makes one of three and more; two are spelling. Blanks part what they stand between. */
    void squeeze() {
        int to = firstTriple();
        for (int from = to; from < length; ) {
            int next = from + 1;
            while (next < length && letters[next] == letters[from] && gaps[next] < BLANK) {
                next++;
            }
            int run = Alphabet.isDigit(letters[from]) ? 1 : next - from;
            int kept = run >= 3 ? 1 : run;
            for (int i = 0; i < kept; i++) {
                move(from + i, to + i);
            }
            if (run >= 3) {
                ends[to] = ends[from + run - 1];
                flags[to] |= REPEATED;
            }
            to += kept;
            from += run;
        }
        length = to;
    }

    private int firstTriple() {
        int i = 0;
        while (i + 2 < length && (letters[i] != letters[i + 1] || letters[i] != letters[i + 2])) {
            i++;
        }
        return i + 2 < length ? i : length;
    }

    private void move(int from, int to) {
        letters[to] = letters[from];
        starts[to] = starts[from];
        ends[to] = ends[from];
        gaps[to] = gaps[from];
        flags[to] = flags[from];
    }

    /** What stands before the letter at {@code i}; at the end a blank. */
    byte gap(int i) {
        return i < length ? gaps[i] : BLANK;
    }
}
