package org.midad.people;

import org.jspecify.annotations.Nullable;

/** A person of the newspaper. */
public record StaffMember(
        long id, String name, Role role, @Nullable String email, boolean hasPassword) {}
