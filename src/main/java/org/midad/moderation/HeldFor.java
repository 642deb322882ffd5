package org.midad.moderation;

import java.util.Locale;

/** Why a comment waits for a person. */
public enum HeldFor {
    POLICY,
    FIRST_TIME,
    FLOOD,
    REPEATED,
    LINKS,
    STAFF_NAME,
    RULE_FAILED,
    RETURNED;

    /** The name in the database, the API and message keys: lower case ASCII. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
