package org.midad.mail;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names of letters. A letter keeps its own through every attempt, so that none arrives as two. */
final class MessageId {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private MessageId() {}

    /** A new one, without its brackets; {@code host} is the newspaper's. */
    static String fresh(@Nullable String host) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        boolean named = host != null && host.matches("[A-Za-z0-9.-]+");
        return HexFormat.of().formatHex(random) + "@" + (named ? host : "midad.invalid");
    }
}
