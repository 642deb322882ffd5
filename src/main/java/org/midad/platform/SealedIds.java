package org.midad.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.OptionalLong;

/**
 * Ids that are put into addresses as secrets: the id with a seal of 256 bits under the newspaper's
 * key. Nothing of it is stored, so that it can be said again and costs no index.
 */
public final class SealedIds {
    private static final int SEAL = 32;
    private static final int BYTES = Long.BYTES + SEAL;

    /** Of the secret as text; other texts are none. */
    private static final int CHARACTERS = 54;

    private final SiteSecrets secrets;
    private final String purpose;

    /**
     * Seals for one purpose.
     *
     * @param purpose names the key; a secret of one purpose is none of another
     */
    public SealedIds(SiteSecrets secrets, String purpose) {
        this.secrets = secrets;
        this.purpose = purpose;
    }

    /** The secret of this id: 54 characters of base64url. */
    public String of(long id) {
        byte[] secret = ByteBuffer.allocate(BYTES).putLong(id).put(seal(id)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The id whose secret this is; empty for any other text. */
    public OptionalLong read(String secret) {
        if (secret.length() != CHARACTERS) {
            return OptionalLong.empty();
        }
        try {
            long id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(secret)).getLong();
            // compared as text: one id has one spelling
            return MessageDigest.isEqual(ascii(secret), ascii(of(id)))
                    ? OptionalLong.of(id)
                    : OptionalLong.empty();
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    private byte[] seal(long id) {
        return secrets.seal(purpose, ascii(Long.toString(id)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
