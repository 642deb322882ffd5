package org.midad.people;

import java.util.Base64;
import java.util.Optional;
import org.midad.platform.SiteSecrets;

/** A secret of 256 bits that its owner keeps; only its hash is stored. */
public record Secret(String text, byte[] hash) {
    private static final int CHARACTERS = 43;

    /** A new one. */
    public static Secret fresh() {
        byte[] random = SiteSecrets.random();
        return new Secret(
                Base64.getUrlEncoder().withoutPadding().encodeToString(random),
                SiteSecrets.hash(random));
    }

    /** What is stored for a secret that somebody shows; empty for a text that cannot be one. */
    public static Optional<byte[]> hashOf(String text) {
        if (text.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(SiteSecrets.hash(Base64.getUrlDecoder().decode(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
