package org.midad.site.pagepath;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    static final String POLICY = "Content-Security-Policy";

    private static final HttpField VARY =
            new PreEncodedHttpField(HttpHeader.VARY, HttpHeader.ACCEPT_ENCODING.asString());

    private final int status;
    private final HttpField contentType;
    private final HttpField caching;
    private final HttpField[] more;
    private final boolean compressible;
    private final @Nullable HttpField policy;
    private final String digest;
    private final String[] fastTags;
    private final String[] bestTags;
    private final Variant identity;
    private volatile @Nullable Variant gzip;
    private volatile @Nullable Variant brotli;
    private final long restingSince;

    private enum Level {
        FAST,
        BEST;

        /** What it adds to an entity tag: other bytes, another tag. */
        String mark(Encoding encoding) {
            return this == FAST || encoding == Encoding.IDENTITY ? "" : "2";
        }
    }

    /** One encoding of the page, with its own headers. */
    record Variant(ByteBuffer bytes, String tag, HttpField[] headers, boolean best) {

        /** A view that can be written without moving the others'. */
        ByteBuffer view() {
            return bytes.duplicate();
        }

        int size() {
            return bytes.capacity();
        }
    }

    /**
     * @param more headers of every encoding
     */
    Body(int status, String contentType, byte[] bytes, String cacheControl, HttpField... more) {
        this(status, contentType, bytes, cacheControl, null, more);
    }

    /**
     * A page under a policy of its own. The policy is part of the entity tag: browsers keep the
     * {@code Content-…} headers of what they have when they hear 304.
     *
     * @param more headers of every encoding
     */
    Body(
            int status,
            String contentType,
            byte[] bytes,
            String cacheControl,
            @Nullable String policy,
            HttpField... more) {
        this.more = more;
        this.status = status;
        this.contentType = new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, contentType);
        this.caching = new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, cacheControl);
        this.compressible = !contentType.startsWith("font/") && !contentType.startsWith("image/j");
        this.policy = policy == null ? null : new PreEncodedHttpField(POLICY, policy);
        this.digest = digest(bytes, policy);
        this.fastTags = tags(digest, Level.FAST);
        this.bestTags = tags(digest, Level.BEST);
        this.identity = variant(Encoding.IDENTITY, bytes, Level.BEST);
        this.restingSince = System.nanoTime();
    }

    int status() {
        return status;
    }

    /** Its own policy; null for that of every page. */
    @Nullable HttpField policy() {
        return policy;
    }

    /** The page in this encoding, made now if nobody has asked for it before. */
    Variant variant(Encoding encoding) {
        Variant ready = ready(encoding);
        return ready == null ? compress(encoding) : ready;
    }

    /** The page in this encoding; null where it has to be compressed first. */
    @Nullable Variant ready(Encoding encoding) {
        if (!compressible) {
            return identity;
        }
        return switch (encoding) {
            case IDENTITY -> identity;
            case GZIP -> gzip;
            case BROTLI -> brotli;
        };
    }

    /**
     * Whether an {@code If-None-Match} names this encoding of these bytes, at any level. Another
     * encoding is another representation: who has only that may not be able to show it.
     */
    boolean matches(String ifNoneMatch, Encoding encoding) {
        int sent = (compressible ? encoding : Encoding.IDENTITY).ordinal();
        return ifNoneMatch.contains(fastTags[sent])
                || ifNoneMatch.contains(bestTags[sent])
                || ifNoneMatch.trim().equals("*");
    }

    /** One for each encoding, in their order. */
    private static String[] tags(String digest, Level level) {
        return Arrays.stream(Encoding.values())
                .map(encoding -> "\"" + digest + encoding.mark() + level.mark(encoding) + "\"")
                .toArray(String[]::new);
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

    /** Compresses better what was asked for, each once, if the page has rested. */
    void polish(long nanoTime) {
        if (!compressible || nanoTime - restingSince < REST.toNanos()) {
            return;
        }
        if ((gzip != null && !gzip.best()) || (brotli != null && !brotli.best())) {
            synchronized (this) {
                gzip = best(gzip, Encoding.GZIP);
                brotli = best(brotli, Encoding.BROTLI);
            }
        }
    }

    private @Nullable Variant best(@Nullable Variant fast, Encoding encoding) {
        return fast == null || fast.best()
                ? fast
                : variant(encoding, encoding.encode(bytes(), true), Level.BEST);
    }

    /** A reader waits for this, so it is the fast level, however long the page has rested. */
    private synchronized Variant compress(Encoding encoding) {
        Variant ready = encoding == Encoding.GZIP ? gzip : brotli;
        if (ready != null) {
            return ready;
        }
        Variant made = variant(encoding, encoding.encode(bytes(), false), Level.FAST);
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

    private Variant variant(Encoding encoding, byte[] bytes, Level level) {
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        String tag = (level == Level.FAST ? fastTags : bestTags)[encoding.ordinal()];
        HttpField[] headers =
                new HttpField[] {
                    contentType,
                    caching,
                    VARY,
                    new PreEncodedHttpField(HttpHeader.ETAG, tag),
                    new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, String.valueOf(bytes.length))
                };
        if (encoding.token() != null) {
            headers =
                    with(
                            headers,
                            new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, encoding.token()));
        }
        headers = with(headers, more);
        return new Variant(direct.asReadOnlyBuffer(), tag, headers, level == Level.BEST);
    }

    private static HttpField[] with(HttpField[] headers, HttpField... more) {
        HttpField[] all = Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }

    private static String digest(byte[] bytes, @Nullable String policy) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes);
            if (policy != null) {
                sha.update(policy.getBytes(StandardCharsets.UTF_8));
            }
            byte[] hash = sha.digest();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 15));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
