package org.midad.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the audit list tells of. Each has a message {@code audit.deed.CODE}. */
public enum Deed {
    SIGNED_IN,
    /** So many failures that the next try had to wait. */
    SIGN_IN_BLOCKED,
    INVITED,
    LINK_MADE,
    PERSON_CHANGED,
    ROLE_CHANGED,
    SUSPENDED,
    TAKEN_BACK,
    REMOVED,
    PASSWORD_CHANGED,
    SESSIONS_ENDED,
    SECOND_FACTOR_ON,
    SECOND_FACTOR_OFF,
    /** By somebody else, for a person who lost it. */
    SECOND_FACTOR_RESET,
    RECOVERY_CODE_USED,
    RECOVERY_CODES_MADE,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    /** The subject says which group of settings, never what stands in them. */
    SETTINGS_CHANGED,
    PUBLISHED,
    SCHEDULED,
    WITHDRAWN,
    CORRECTED,
    DRAFT_DELETED,
    FRONT_CHANGED,
    BREAKING_SET,
    BREAKING_ENDED,
    /** A comment that readers reported stays. */
    REPORTS_ANSWERED,
    BACKED_UP,
    RESTORED,
    TOKEN_MADE;

    /** The name in the database and in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The deed with this code, if there is one. */
    public static Optional<Deed> named(String code) {
        return Arrays.stream(values()).filter(deed -> deed.code().equals(code)).findFirst();
    }
}
