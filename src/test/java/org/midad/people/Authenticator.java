package org.midad.people;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The app on somebody's phone. */
public record Authenticator(byte[] secret) {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int HALF_A_MINUTE = 30;

    /** From the key as it is typed. */
    public static Authenticator of(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : text.replace(" ", "").toCharArray()) {
            held = held << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bytes.write(held >> bits - 8);
                bits -= 8;
            }
        }
        return new Authenticator(bytes.toByteArray());
    }

    /** The code of this half minute. */
    public String now() {
        return at(Instant.now());
    }

    /** The code of the half minute before. */
    public String before() {
        return at(Instant.now().minusSeconds(HALF_A_MINUTE));
    }

    /** A code of none of the half minutes that count. */
    public String wrong() {
        int code = 0;
        while (Totp.match(secret, code, Instant.now()).isPresent()) {
            code++;
        }
        return String.format("%06d", code);
    }

    private String at(Instant instant) {
        return String.format("%06d", Totp.code(secret, Totp.step(instant)));
    }
}
