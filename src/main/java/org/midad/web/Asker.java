package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import org.midad.people.Role;
import org.midad.people.StaffMember;

/** Who makes a request, as the doors found out. */
public sealed interface Asker {
    /** The name of the request attribute that holds it. */
    String ATTRIBUTE = Asker.class.getName();

    /** Somebody who has shown nothing. */
    record Guest() implements Asker {}

    /** A program with a bearer token. */
    record Program(long token, Role role) implements Asker {}

    /** A person of the newspaper who is signed in. */
    record Member(StaffMember member) implements Asker {}

    /** Who makes this request; a guest until a door has found out more. */
    static Asker of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Asker known ? known : new Guest();
    }

    /** The name for revisions and decisions. */
    default String name() {
        return switch (this) {
            case Guest guest -> "guest";
            case Program program -> "token " + program.token();
            case Member member -> member.member().name();
        };
    }

    /** Whether this asker may do what the role may. */
    default boolean may(Role role) {
        return switch (this) {
            case Guest guest -> false;
            case Program program -> program.role().covers(role);
            case Member member -> member.member().role().covers(role);
        };
    }
}
