package org.midad.article;

import java.nio.charset.StandardCharsets;

/**
 * Paths of articles, authors and tags, percent-encoded, as they stand in pages and headers.
 *
 * <p>Browsers show the letters (RFC 3987); what travels is ASCII.
 */
public final class Addresses {
    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {}

    /** {@code /section/slug-id}; only the id is ever looked up. */
    public static String article(String section, String slug, long id) {
        return "/" + encoded(section) + "/" + (slug.isEmpty() ? "" : encoded(slug) + "-") + id;
    }

    /** The page of an author. */
    public static String author(String slug) {
        return "/authors/" + encoded(slug);
    }

    /** The page of a tag. */
    public static String tag(String slug) {
        return "/tags/" + encoded(slug);
    }

    /** One segment of a path, with everything but unreserved ASCII percent-encoded (RFC 3986). */
    public static String encoded(String segment) {
        StringBuilder encoded = new StringBuilder(segment.length() * 3);
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            if (unreserved(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
            }
        }
        return encoded.toString();
    }

    private static boolean unreserved(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '-'
                || b == '.'
                || b == '_'
                || b == '~';
    }
}
