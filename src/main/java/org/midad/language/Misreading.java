package org.midad.language;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The encodings that texts are read in by mistake, and those that they were written in. */
final class Misreading {
    /** What code page 720, the Arabic page of DOS, has from 80; Java does not bring it. */
    private static final String PAGE_720 =
            "\u0080\u0081éâ\u0084à\u0086çêëèïî\u008D\u008E\u008F\u0090\u0651\u0652"
                    + "ô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»"
                    + "░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ضطظعغفµقكلمنهوىي≡"
                    + "\u064B\u064C\u064D\u064E\u064F\u0650≈°∙·√ⁿ²■\u00A0";

    /** What the upper half of each encoding of Arabic means. */
    static final String WRITTEN_1256 = upperHalf(Charset.forName("windows-1256"));

    static final String WRITTEN_8859_6 = upperHalf(Charset.forName("ISO-8859-6"));
    static final String WRITTEN_720 = PAGE_720;

    /** windows-1252 as WHATWG defines it, and ISO 8859-1: bytes 80 to 9F may be either. */
    static final Misreading WESTERN =
            new Misreading(
                    upperHalf(Charset.forName("windows-1252")),
                    upperHalf(StandardCharsets.ISO_8859_1));

    /** windows-1256, the Arabic page of Windows. */
    static final Misreading ARABIC_WINDOWS = new Misreading(WRITTEN_1256);

    /** Code page 437, the first page of DOS. */
    static final Misreading DOS = new Misreading(upperHalf(Charset.forName("IBM437")));

    private static final int UPPER_HALF = 0x80;

    private final Map<Character, Integer> bytes = new HashMap<>();

    private Misreading(String... readings) {
        for (String letters : readings) {
            for (int i = 0; i < UPPER_HALF; i++) {
                bytes.putIfAbsent(letters.charAt(i), UPPER_HALF + i);
            }
        }
    }

    /** The byte, 80 to FF, that was read as this character; -1 if none was. */
    int byteOf(char c) {
        return c < UPPER_HALF ? -1 : bytes.getOrDefault(c, -1);
    }

    private static String upperHalf(Charset charset) {
        byte[] all = new byte[128];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) (128 + i);
        }
        return new String(all, charset);
    }
}
