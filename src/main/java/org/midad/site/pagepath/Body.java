package org.midad.site.pagepath;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a page, outside the heap, in each encoding that somebody asked for.
 *
 * <p>Compressed at a fast level when first asked for, and better once the page has rested; each
 * encoding, and each of its levels, has a strong entity tag of its own (RFC 9110, 8.8.3).
 */
final class Body {
    /** A page that was not made anew for this long is worth compressing well. */
    static final Duration REST = Duration.ofSeconds(5);

    private static final HttpField VARY =
            new PreEncodedHttpField(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());

    private final int status;
    private final HttpField contentType;
    private final HttpField caching;
    private final boolean compressible;
    private final String digest;
    private final Variant identity;
    private volatile @Nullable Variant gzip;
    private volatile @Nullable Variant brotli;
    private volatile long restingSince;
    private volatile boolean thorough;

    /** One encoding of the page, with its own headers. */
    record Variant(ByteBuffer bytes, String tag, HttpField[] headers) {

        /** A view that can be written without moving the others'. */
        ByteBuffer view() {
            return bytes.duplicate();
        }

        int size() {
            return bytes.capacity();
        }
    }

    Body(int status, String contentType, byte[] bytes, String cacheControl) {
        this.status = status;
        this.contentType = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, contentType);
        this.caching = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, cacheControl);
        this.compressible = !contentType.startsWith("font/") && !contentType.startsWith("image/j");
        this.digest = digest(bytes);
        this.identity = variant(Encoding.IDENTITY, bytes, "");
        this.restingSince = System.nanoTime();
    }

    int status() {
        return status;
    }

    /** The page in this encoding. */
    Variant variant(Encoding encoding) {
        if (!compressible) {
            return identity;
        }
        Variant ready =
                switch (encoding) {
                    case IDENTITY -> identity;
                    case GZIP -> gzip;
                    case BROTLI -> brotli;
                };
        return ready == null ? compress(encoding) : ready;
    }

    /** Whether an {@code If-None-Match} names any encoding or level of these bytes. */
    boolean matches(String ifNoneMatch) {
        return ifNoneMatch.contains(digest) || ifNoneMatch.trim().equals("*");
    }

    boolean sameAs(Body other) {
        return digest.equals(other.digest) && status == other.status;
    }

    /** Bytes held outside the heap. */
    int size() {
        Variant br = brotli;
        Variant gz = gzip;
        return identity.size() + (br == null ? 0 : br.size()) + (gz == null ? 0 : gz.size());
    }

    /** Compresses better what was asked for, once, if the page has rested; true if it did. */
    boolean polish(long nanoTime) {
        if (thorough || !compressible || nanoTime - restingSince < REST.toNanos()) {
            return false;
        }
        synchronized (this) {
            if (thorough || (gzip == null && brotli == null)) {
                return false;
            }
            thorough = true;
            byte[] bytes = bytes();
            if (gzip != null) {
                gzip = variant(Encoding.GZIP, Encoding.GZIP.encode(bytes, true), "2");
            }
            if (brotli != null) {
                brotli = variant(Encoding.BROTLI, Encoding.BROTLI.encode(bytes, true), "2");
            }
        }
        return true;
    }

    private synchronized Variant compress(Encoding encoding) {
        Variant ready = encoding == Encoding.GZIP ? gzip : brotli;
        if (ready != null) {
            return ready;
        }
        byte[] packed = encoding.encode(bytes(), thorough);
        Variant made = variant(encoding, packed, thorough ? "2" : "");
        if (encoding == Encoding.GZIP) {
            gzip = made;
        } else {
            brotli = made;
        }
        return made;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[identity.size()];
        identity.view().get(bytes);
        return bytes;
    }

    private Variant variant(Encoding encoding, byte[] bytes, String level) {
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        String tag = "\"" + digest + encoding.mark() + level + "\"";
        HttpField[] headers =
                new HttpField[] {
                    contentType,
                    caching,
                    VARY,
                    new PreEncodedHttpField(HttpHeader.ETAG, tag),
                    new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(bytes.length))
                };
        if (encoding.token() != null) {
            headers = Arrays.copyOf(headers, headers.length + 1);
            headers[headers.length - 1] =
                    new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token());
        }
        return new Variant(direct.asReadOnlyBuffer(), tag, headers);
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 15));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
