package org.midad.discussion;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.midad.platform.SiteSecrets;

/**
 * The secret in a comment's private status address: its id, sealed with 256 bits by the newspaper's
 * key. Nothing of it is stored, so that it can be said again to a repeated submission and costs no
 * index.
 */
public final class StatusSecrets {
    private static final int SEAL = 32;
    private static final int BYTES = Long.BYTES + SEAL;

    /** Of the secret as text; other texts are none. */
    private static final int CHARACTERS = 54;

    private final SiteSecrets secrets;

    public StatusSecrets(SiteSecrets secrets) {
        this.secrets = secrets;
    }

    /** The secret of this comment, to be put into an address. */
    String of(CommentId id) {
        byte[] secret =
                ByteBuffer.allocate(BYTES).putLong(id.value()).put(seal(id.value())).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The comment whose secret this is; empty for any other text. */
    Optional<CommentId> read(String secret) {
        if (secret.length() != CHARACTERS) {
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(secret));
            long id = bytes.getLong();
            byte[] seal = new byte[SEAL];
            bytes.get(seal);
            return MessageDigest.isEqual(seal, seal(id))
                    ? Optional.of(new CommentId(id))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] seal(long id) {
        return secrets.seal("status", Long.toString(id).getBytes(StandardCharsets.US_ASCII));
    }
}
