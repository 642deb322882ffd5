package org.midad.newsroom.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.people.Role;

/**
 * A person in the list of the staff.
 *
 * @param seen when this person was last there; null for one who never was
 * @param code whether a second factor by code counts
 * @param passkeys how many there are
 * @param linkStands whether a one-time link waits to be used
 * @param sessions how many stand open
 */
public record StaffRow(
        long id,
        String name,
        Role role,
        @Nullable String email,
        @Nullable Instant seen,
        boolean suspended,
        boolean password,
        boolean code,
        int passkeys,
        boolean linkStands,
        int sessions) {

    /** How it is with this person: the end of the key {@code staff.state.}. */
    public String state() {
        return suspended ? "suspended" : seen == null ? "invited" : "active";
    }

    /** Which second factor there is: the end of the key {@code staff.factor.}. */
    public String factor() {
        return code && passkeys > 0 ? "both" : code ? "code" : passkeys > 0 ? "passkey" : "none";
    }
}
