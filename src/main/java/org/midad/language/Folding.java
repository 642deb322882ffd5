package org.midad.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Folding for search and matching: one spelling for the spellings of a word.
 *
 * <p>Compatibility forms are taken apart (UAX #15), marks, tatweel and format characters go,
 * letters are lower case without diacritics; the forms of alef, of yeh, of heh and of kaf become
 * one each, hamza on waw or yeh becomes a hamza, borrowed letters become their Arabic neighbours,
 * digits are ASCII. Folding twice changes nothing more.
 */
public final class Folding {
    private static final char HAMZA = 'ء';
    private static final char HAMZA_ABOVE = '\u0654';

    private Folding() {}

    /** The folded text. */
    public static String fold(String text) {
        return new Pass(text, false).text();
    }

    /** The folded text with the place of each of its characters in the original. */
    public static Folded foldWithPlaces(String text) {
        Pass pass = new Pass(text, true);
        return new Folded(pass.text(), pass.places());
    }

    /** One walk over a text. */
    private static final class Pass {
        private final int originalLength;
        private char[] out;
        private int @Nullable [] places;
        private int length = 0;

        Pass(String text, boolean withPlaces) {
            originalLength = text.length();
            out = new char[originalLength + 8];
            places = withPlaces ? new int[originalLength + 9] : null;
            for (int i = 0; i < originalLength; i++) {
                char c = text.charAt(i);
                char folded =
                        c < FoldingTable.SIZE ? FoldingTable.LETTERS[c] : FoldingTable.SEVERAL;
                if (folded == FoldingTable.NOTHING) {
                    if (c == HAMZA_ABOVE) {
                        seatHamza();
                    }
                } else if (folded == FoldingTable.SEVERAL) {
                    int codePoint = text.codePointAt(i);
                    append(FoldingTable.fold(codePoint), i);
                    i += Character.charCount(codePoint) - 1;
                } else {
                    append(folded, i);
                }
            }
        }

        /** A combining hamza makes one letter with its seat, as composing (NFC) would. */
        private void seatHamza() {
            if (length > 0 && (out[length - 1] == 'و' || out[length - 1] == 'ي')) {
                out[length - 1] = HAMZA;
            }
        }

        private void append(String folded, int place) {
            for (int i = 0; i < folded.length(); i++) {
                append(folded.charAt(i), place);
            }
        }

        private void append(char folded, int place) {
            if (length == out.length) {
                out = Arrays.copyOf(out, 2 * length);
            }
            out[length] = folded;
            if (places != null) {
                if (length == places.length) {
                    places = Arrays.copyOf(places, 2 * length);
                }
                places[length] = place;
            }
            length++;
        }

        String text() {
            return new String(out, 0, length);
        }

        int[] places() {
            int[] all = places == null ? new int[length + 1] : Arrays.copyOf(places, length + 1);
            all[length] = originalLength;
            return all;
        }
    }
}
