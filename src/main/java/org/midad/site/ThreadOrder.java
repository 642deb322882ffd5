package org.midad.site;

import java.util.Locale;
import java.util.Optional;

/** In which order the pages of a thread stand; replies stand oldest first in both. */
public enum ThreadOrder {
    OLDEST,
    NEWEST;

    /** The value of the parameter {@code order}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a parameter's value; empty for anything else. */
    static Optional<ThreadOrder> read(String code) {
        return switch (code) {
            case "oldest" -> Optional.of(OLDEST);
            case "newest" -> Optional.of(NEWEST);
            default -> Optional.empty();
        };
    }
}
