package org.midad.newsroom.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.midad.edition.Editions;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.people.StaffMember;
import org.midad.web.Asker;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The list of the staff, one of them, and a link that was just made. */
@Component
class StaffScreen {
    private static final Set<String> SAID =
            Set.of("changed", "suspended", "taken-back", "removed", "reset");

    private static final Set<String> REFUSED = Set.of("last-chief", "oneself", "is-suspended");

    private final StaffRows rows;
    private final Editions editions;
    private final Screens screens;

    StaffScreen(StaffRows rows, Editions editions, Screens screens) {
        this.rows = rows;
        this.editions = editions;
        this.screens = screens;
    }

    ResponseEntity<byte[]> list(int status, Asker asker, Typed typed, String said) {
        Map<String, Object> parameters = parameters(asker, typed, said);
        parameters.put("rows", rows.all());
        return screens.page(status, "newsroom/staff/list", parameters);
    }

    /** A person as they are, with what was done or was refused. */
    ResponseEntity<byte[]> person(int status, Asker asker, StaffMember member, String said) {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", member.name());
        fields.put("role", member.role().code());
        fields.put("email", member.email() == null ? "" : member.email());
        return person(status, asker, member.id(), parameters(asker, Typed.of(fields), said));
    }

    /** A person with what was typed and cannot be taken. */
    ResponseEntity<byte[]> person(int status, Asker asker, StaffMember member, Typed typed) {
        return person(status, asker, member.id(), parameters(asker, typed, ""));
    }

    private ResponseEntity<byte[]> person(
            int status, Asker asker, long id, Map<String, Object> parameters) {
        parameters.put("row", rows.one(id).orElseThrow(StaffDesk::gone));
        parameters.put(
                "oneself", asker instanceof Asker.Member member && member.member().id() == id);
        return screens.page(status, "newsroom/staff/person", parameters);
    }

    ResponseEntity<byte[]> rules(int status, Asker asker, Typed typed, String said) {
        return screens.page(status, "newsroom/staff/rules", parameters(asker, typed, said));
    }

    /** A link is shown this once: only its hash is kept. */
    ResponseEntity<byte[]> link(Asker asker, StaffDesk.HandOver made) {
        return screens.page(
                200,
                "newsroom/staff/link",
                Map.of(
                        "staffName",
                        asker.name(),
                        "member",
                        made.member(),
                        "address",
                        editions.first().absolute(made.path()),
                        "mailed",
                        made.mailed()));
    }

    private Map<String, Object> parameters(Asker asker, Typed typed, String said) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", asker.name());
        parameters.put("typed", typed);
        if (SAID.contains(said)) {
            parameters.put("said", screens.words().say("staff.said." + said));
        }
        if (REFUSED.contains(said)) {
            parameters.put("refused", screens.words().say("staff.refused." + said));
        }
        return parameters;
    }
}
