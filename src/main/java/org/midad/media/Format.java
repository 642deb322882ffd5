package org.midad.media;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes: names and types that come with it are only said. */
final class Format {
    private static final int HEAD = 512;

    private Format() {}

    /** {@code jpeg} or {@code png}, as ImageIO names them; empty for anything else. */
    static String of(byte[] file) {
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        return begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n') ? "png" : "";
    }

    /** Whether it looks like a drawing in XML. */
    static boolean isSvg(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("<svg");
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
