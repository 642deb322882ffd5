package org.midad.front;

import java.util.Locale;

/** A place on the front page that an editor can fill. */
public enum Slot {
    LEAD,
    SECOND_1,
    SECOND_2,
    SECOND_3;

    /** The name in the database and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The slot with this code. */
    public static Slot of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
