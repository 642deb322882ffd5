package org.midad.people;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every half minute (RFC 6238: HMAC-SHA-1, 30 seconds, 6 digits). */
final class Totp {
    static final int DIGITS = 6;
    private static final int SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The number of the half minute. */
    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The code of a half minute (RFC 4226, 5.3). */
    static int code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            return (ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE) % MODULUS;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The half minute that a code is of: this one, or the one before or after for clocks astray.
     */
    static OptionalLong match(byte[] secret, int code, Instant now) {
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - 1; step <= step(now) + 1; step++) {
            if (code(secret, step) == code) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** As people type it into an app that cannot read the picture. */
    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : bytes) {
            held = held << Byte.SIZE | b & 0xFF;
            for (bits += Byte.SIZE; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(held >> bits - 5 & 31));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE32.charAt(held << 5 - bits)).toString();
    }

    /** What the picture says to the app. */
    static String uri(byte[] secret, String paper, String name) {
        return "otpauth://totp/"
                + encoded(paper)
                + ":"
                + encoded(name)
                + "?secret="
                + base32(secret)
                + "&issuer="
                + encoded(paper);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
