package org.midad.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.midad.platform.DataFolder;
import org.midad.platform.SiteSecrets;

/**
 * Keeps the mail password unreadable in the database and in backups: AES-256-GCM with a key that
 * lies in the data folder and leaves it in no backup.
 */
final class PasswordSeal {
    static final String KEY_FILE = "mail-key";

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final DataFolder data;

    PasswordSeal(DataFolder data) {
        this.data = data;
    }

    byte[] seal(String password) {
        byte[] nonce = Arrays.copyOf(SiteSecrets.random(), NONCE);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keyOrNew(), nonce, bytes(password));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** The password; empty where the key is another one or gone, as after a restore. */
    Optional<String> open(byte[] sealed) {
        try {
            Optional<SecretKeySpec> key = key();
            if (key.isEmpty() || sealed.length <= NONCE) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            byte[] rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
            byte[] opened = cipher(Cipher.DECRYPT_MODE, key.get(), nonce, rest);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the mail password cannot be opened", e);
        }
    }

    private SecretKeySpec keyOrNew() {
        return key().orElseGet(this::newKey);
    }

    private SecretKeySpec newKey() {
        byte[] fresh = SiteSecrets.random();
        try {
            data.writeSecret(KEY_FILE, Base64.getEncoder().encodeToString(fresh));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SecretKeySpec(fresh, "AES");
    }

    private Optional<SecretKeySpec> key() {
        try {
            if (!Files.exists(data.file(KEY_FILE))) {
                return Optional.empty();
            }
            String text = Files.readString(data.file(KEY_FILE)).strip();
            return Optional.of(new SecretKeySpec(Base64.getDecoder().decode(text), "AES"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
