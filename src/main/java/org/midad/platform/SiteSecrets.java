package org.midad.platform;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Random keys that every node of this newspaper shares, and what is made with them. */
@Component
public class SiteSecrets {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();

    public SiteSecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** HMAC-SHA-256 of a message under the key of this name; 32 bytes. */
    public byte[] seal(String name, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(known.computeIfAbsent(name, this::fetch));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 256 random bits. */
    public static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** SHA-256: what is stored of a secret that its owner keeps. */
    public static byte[] hash(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec fetch(String name) {
        jdbc.sql("insert into site_secret (name, value) values (?, ?) on conflict do nothing")
                .params(name, random())
                .update();
        byte[] value =
                jdbc.sql("select value from site_secret where name = ?")
                        .param(name)
                        .query(byte[].class)
                        .single();
        return new SecretKeySpec(value, "HmacSHA256");
    }
}
