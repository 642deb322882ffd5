package org.midad.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person of the newspaper, or a program with a token, may do. */
public enum Role {
    /** Writes drafts. */
    REPORTER,
    /** Publishes, corrects, withdraws; decides what leads. */
    EDITOR,
    /** Decides on comments. */
    MODERATOR,
    /** All of these and the settings. */
    CHIEF,
    /** Runs the installation; not the newspaper. */
    OPERATOR;

    /** The name in the contract and in the database: lower case ASCII. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with this code, if there is one. */
    public static Optional<Role> named(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** Whether this role may do what {@code needed} may: chief does all that the desks do. */
    public boolean covers(Role needed) {
        return switch (this) {
            case CHIEF -> needed != OPERATOR;
            case EDITOR -> needed == EDITOR || needed == REPORTER;
            case REPORTER, MODERATOR, OPERATOR -> needed == this;
        };
    }
}
