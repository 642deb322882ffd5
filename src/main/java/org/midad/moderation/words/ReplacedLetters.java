package org.midad.moderation.words;

import java.util.Map;
import java.util.function.Consumer;

/**
 * Words in which digits, or letters of another script, stand for letters: each is read in all the
 * ways that it can be meant.
 */
final class ReplacedLetters {
    /** Readings of one word; more are not tried, so that no text can make matching slow. */
    private static final int MOST_READINGS = 64;

    /** Longer words have no place in a list. */
    private static final int LONGEST = 200;

    /** A longer row of digits is a number. */
    private static final int NUMBER = 4;

    private static final byte[][] IN_ARABIC =
            table(
                    Map.ofEntries(
                            Map.entry('0', "ه"),
                            Map.entry('1', "ا"),
                            Map.entry('2', "ءق"),
                            Map.entry('3', "ع"),
                            Map.entry('5', "خه"),
                            Map.entry('6', "ط"),
                            Map.entry('7', "ح"),
                            Map.entry('8', "غق"),
                            Map.entry('9', "قوص"),
                            Map.entry('l', "ا"),
                            Map.entry('i', "ا"),
                            Map.entry('o', "ه"),
                            Map.entry('j', "ل"),
                            Map.entry('v', "ح"),
                            Map.entry('e', "ع"),
                            Map.entry('u', "ن"),
                            Map.entry('g', "و"),
                            Map.entry('c', "ح")));

    private static final byte[][] IN_LATIN =
            table(
                    Map.ofEntries(
                            Map.entry('0', "o"),
                            Map.entry('1', "il"),
                            Map.entry('3', "e"),
                            Map.entry('4', "a"),
                            Map.entry('5', "s"),
                            Map.entry('6', "g"),
                            Map.entry('7', "t"),
                            Map.entry('8', "b"),
                            Map.entry('9', "g")));

    private ReplacedLetters() {}

    private static byte[][] table(Map<Character, String> meanings) {
        byte[][] table = new byte[Alphabet.SIZE][0];
        meanings.forEach(
                (written, meant) -> {
                    byte[] letters = new byte[meant.length()];
                    for (int i = 0; i < letters.length; i++) {
                        letters[i] = Alphabet.number(meant.charAt(i));
                    }
                    table[Alphabet.number(written)] = letters;
                });
        return table;
    }

    /** Gives every reading of every word that has more than one. */
    static void readings(LetterStream text, Consumer<LetterStream> to) {
        for (int from = 0; from < text.length; ) {
            int end = from + 1;
            while (end < text.length && text.gaps[end] < LetterStream.BLANK) {
                end++;
            }
            if (end - from <= LONGEST) {
                readings(text, from, end, to);
            }
            from = end;
        }
    }

    private static void readings(LetterStream text, int from, int end, Consumer<LetterStream> to) {
        boolean arabic = false;
        boolean latin = false;
        boolean digit = false;
        for (int i = from; i < end; i++) {
            arabic |= Alphabet.isArabic(text.letters[i]);
            latin |= Alphabet.isLatin(text.letters[i]);
            digit |= Alphabet.isDigit(text.letters[i]);
        }
        if (arabic ? latin || digit : latin && digit) {
            byte[][] table = arabic ? IN_ARABIC : IN_LATIN;
            int readings = 1;
            for (int i = from; i < end; i++) {
                readings = Math.min(MOST_READINGS, readings * (choices(text, i, table) + 1));
            }
            for (int i = 0; i < readings; i++) {
                to.accept(reading(text, new int[] {from, end, i}, table));
            }
        }
    }

    private static int choices(LetterStream text, int i, byte[][] table) {
        return isOfNumber(text, i) ? 0 : table[text.letters[i]].length;
    }

    /** The first choices come first, and that a letter stays as it is comes last. */
    private static LetterStream reading(LetterStream text, int[] which, byte[][] table) {
        LetterStream reading = new LetterStream(which[1] - which[0]);
        int rest = which[2];
        for (int i = which[0]; i < which[1]; i++) {
            byte letter = text.letters[i];
            byte flag = text.flags[i];
            int choices = choices(text, i, table);
            int choice = rest % (choices + 1);
            rest /= choices + 1;
            if (choice < choices) {
                letter = table[letter][choice];
                flag |= LetterStream.REPLACED;
            }
            reading.add(letter, text.starts[i], text.ends[i], text.gaps[i], flag);
        }
        reading.squeeze();
        return reading;
    }

    private static boolean isOfNumber(LetterStream text, int at) {
        int from = at;
        while (from > 0 && Alphabet.isDigit(text.letters[from]) && at - from < NUMBER) {
            from--;
        }
        int digits = 0;
        for (int i = from; i < text.length && i < at + NUMBER; i++) {
            digits = Alphabet.isDigit(text.letters[i]) ? digits + 1 : i <= at ? 0 : digits;
            if (i > at && !Alphabet.isDigit(text.letters[i])) {
                break;
            }
        }
        return digits >= NUMBER;
    }
}
