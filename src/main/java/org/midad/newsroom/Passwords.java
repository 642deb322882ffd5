package org.midad.newsroom;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.midad.people.Staff;

/** What a new password must be. */
public final class Passwords {
    private Passwords() {}

    /** Key of the message that says what is wrong with it; null for a good one. */
    public static @Nullable String problem(String password) {
        if (password.codePointCount(0, password.length()) < Staff.SHORTEST_PASSWORD) {
            return "newsroom.password.short";
        }
        return password.getBytes(StandardCharsets.UTF_8).length > Staff.LONGEST_PASSWORD_BYTES
                ? "newsroom.password.long"
                : null;
    }
}
