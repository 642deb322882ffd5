package org.midad.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals what the database keeps but must not know (AES-256-GCM), with a key that lies in a file of
 * the data folder beside it. A copy of the database, or a backup, opens nothing without that file.
 */
public class KeyFile {
    /** Its name in the data folder. */
    public static final String NAME = "seal.key";

    private static final Logger log = LoggerFactory.getLogger(KeyFile.class);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final DataFolder data;
    private @Nullable SecretKeySpec known;

    public KeyFile(DataFolder data) {
        this.data = data;
    }

    /**
     * Seals a secret for one place: it opens nowhere else.
     *
     * @param place what the secret belongs to
     */
    public byte[] seal(byte[] secret, String place) {
        byte[] nonce = Arrays.copyOf(SiteSecrets.random(), NONCE);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(secret);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens it; empty where it was sealed for another place or with a key that is not there. */
    public Optional<byte[]> open(byte[] sealed, String place) {
        if (sealed.length <= NONCE) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), place);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        } catch (IllegalStateException e) {
            log.error("what was sealed cannot be opened", e);
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Made by the one newspaper that runs on the folder, when it first seals something. */
    private synchronized SecretKeySpec key() {
        if (known == null) {
            known = new SecretKeySpec(read(), "AES");
        }
        return known;
    }

    private byte[] read() {
        try {
            if (!Files.exists(data.file(NAME))) {
                data.writeSecret(
                        NAME, Base64.getEncoder().encodeToString(SiteSecrets.random()) + "\n");
            }
            return Base64.getDecoder().decode(Files.readString(data.file(NAME)).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(data.file(NAME) + " cannot be read", e);
        }
    }
}
