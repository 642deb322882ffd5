package org.midad.discussion;

import java.util.Locale;

/** Where a comment stands. Only published ones are ever shown to others than writer and desk. */
public enum CommentState {
    PENDING,
    PUBLISHED,
    REJECTED,
    WITHDRAWN;

    /** The name in the contract and in the database: lower case ASCII. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with this code; an unknown one is a bug, since only our own rows hold it. */
    public static CommentState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
