package org.midad.discussion;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.midad.platform.SiteSecrets;

/**
 * The secret in a comment's private status address: 256 bits made from the comment's id with the
 * newspaper's key, so that a repeated submission can be told the same address; only its hash is
 * stored with the comment.
 */
public final class StatusSecrets {
    private static final int CHARACTERS = 43;

    private final SiteSecrets secrets;

    public StatusSecrets(SiteSecrets secrets) {
        this.secrets = secrets;
    }

    byte[] of(CommentId id) {
        return secrets.seal("status", id.toString().getBytes(StandardCharsets.US_ASCII));
    }

    String text(CommentId id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(id));
    }

    /** What is stored for this secret; empty for a text that cannot be one. */
    static Optional<byte[]> hash(String secret) {
        if (secret.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(SiteSecrets.hash(Base64.getUrlDecoder().decode(secret)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
