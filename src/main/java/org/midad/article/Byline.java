package org.midad.article;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Who made a piece, and as what.
 *
 * @param name as printed; never blank
 * @param role reporter, writer, editor, translator, photographer …; never blank
 */
public record Byline(String name, String role) {

    /** The role of a name that came without one. */
    public static final String REPORTER = "reporter";

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Byline {
        role = role == null || role.isBlank() ? REPORTER : role;
    }

    public Byline(String name) {
        this(name, REPORTER);
    }

    /** Entries may be sent as plain strings. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Byline named(String name) {
        return new Byline(name, REPORTER);
    }
}
