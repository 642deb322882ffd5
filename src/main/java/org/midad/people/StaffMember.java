package org.midad.people;

import org.jspecify.annotations.Nullable;

/** A person of the newspaper. */
public record StaffMember(
        long id, String name, Role role, @Nullable String email, Standing standing) {

    /**
     * How this person comes in.
     *
     * @param password whether one is set
     * @param code whether a second factor by code counts
     * @param passkey whether there is a passkey
     * @param strict whether the newspaper demands a second factor of this role
     * @param suspended whether the way in is closed for now
     */
    public record Standing(
            boolean password, boolean code, boolean passkey, boolean strict, boolean suspended) {}

    /** Whether a password is set. */
    public boolean hasPassword() {
        return standing.password();
    }

    /** Whether a second factor is demanded of this person who has none yet. */
    public boolean lacksSecondFactor() {
        return standing.strict() && !standing.code() && !standing.passkey();
    }
}
