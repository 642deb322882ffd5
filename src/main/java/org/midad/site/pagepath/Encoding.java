package org.midad.site.pagepath;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The content encodings that pages are kept in. */
enum Encoding {
    IDENTITY(null, "", 0, 0),
    GZIP("gzip", "-gz", 4, 9),
    BROTLI("br", "-br", 4, 11);

    private static final boolean BROTLI_HERE = Brotli4jLoader.isAvailable();

    private final @Nullable String token;
    private final String mark;
    private final int fast;
    private final int best;

    Encoding(@Nullable String token, String mark, int fast, int best) {
        this.token = token;
        this.mark = mark;
        this.fast = fast;
        this.best = best;
    }

    /** The token of {@code Content-Encoding}; null for the identity. */
    @Nullable String token() {
        return token;
    }

    /** What it adds to an entity tag, so that each encoding has its own. */
    String mark() {
        return mark;
    }

    /** The best encoding that a client accepts (RFC 9110, 12.5.3); q=0 refuses one. */
    static Encoding accepted(@Nullable String header) {
        if (header == null) {
            return IDENTITY;
        }
        if (BROTLI_HERE && accepts(header, "br")) {
            return BROTLI;
        }
        return accepts(header, "gzip") ? GZIP : IDENTITY;
    }

    private static boolean accepts(String header, String token) {
        int at = 0;
        while (at < header.length()) {
            int comma = header.indexOf(',', at);
            int end = comma < 0 ? header.length() : comma;
            if (names(header, at, end, token)) {
                return !refused(header.substring(at, end));
            }
            at = end + 1;
        }
        return false;
    }

    private static boolean names(String header, int from, int to, String token) {
        int start = from;
        while (start < to && header.charAt(start) == ' ') {
            start++;
        }
        int end = start + token.length();
        return end <= to
                && header.regionMatches(true, start, token, 0, token.length())
                && (end == to || header.charAt(end) == ';' || header.charAt(end) == ' ');
    }

    private static boolean refused(String element) {
        int q = element.indexOf("q=");
        if (q < 0) {
            return false;
        }
        String weight = element.substring(q + 2).trim();
        return weight.chars().allMatch(c -> c == '0' || c == '.');
    }

    /** Compresses; {@code best} takes tens of milliseconds and is for pages that rest. */
    byte[] encode(byte[] bytes, boolean thoroughly) {
        int level = thoroughly ? best : fast;
        try {
            return switch (this) {
                case IDENTITY -> bytes;
                case BROTLI -> Encoder.compress(bytes, Encoder.Parameters.create(level));
                case GZIP -> gzip(bytes, level);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes, int level) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip =
                new GZIPOutputStream(out, 8192) {
                    {
                        def.setLevel(level == 9 ? Deflater.BEST_COMPRESSION : level);
                    }
                }) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
