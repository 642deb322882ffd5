package org.midad.newsroom.staff;

import jakarta.servlet.http.HttpServletRequest;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.people.Roster;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Needs;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose way in is closed, for now or for good. Nobody does this to themselves. */
@RestController
class Suspension {
    private final Staff staff;
    private final Roster roster;
    private final StaffScreen screen;
    private final Witness witness;

    Suspension(Staff staff, Roster roster, StaffScreen screen, Witness witness) {
        this.staff = staff;
        this.roster = roster;
        this.screen = screen;
        this.witness = witness;
    }

    @Needs(Role.CHIEF)
    @PostMapping(StaffDesk.LIST + "/{id}/suspend")
    ResponseEntity<byte[]> suspend(@PathVariable String id, HttpServletRequest request) {
        StaffMember member = StaffDesk.find(staff, id);
        return oneself(member, request)
                ? screen.person(409, Asker.of(request), member, "oneself")
                : answer(roster.suspend(member.id()), member, Deed.SUSPENDED, request);
    }

    @Needs(Role.CHIEF)
    @PostMapping(StaffDesk.LIST + "/{id}/take-back")
    ResponseEntity<byte[]> takeBack(@PathVariable String id, HttpServletRequest request) {
        StaffMember member = StaffDesk.find(staff, id);
        return answer(roster.takeBack(member.id()), member, Deed.TAKEN_BACK, request);
    }

    @Needs(Role.CHIEF)
    @PostMapping(StaffDesk.LIST + "/{id}/remove")
    ResponseEntity<byte[]> remove(@PathVariable String id, HttpServletRequest request) {
        StaffMember member = StaffDesk.find(staff, id);
        return oneself(member, request)
                ? screen.person(409, Asker.of(request), member, "oneself")
                : answer(roster.remove(member.id()), member, Deed.REMOVED, request);
    }

    private static boolean oneself(StaffMember member, HttpServletRequest request) {
        return Asker.of(request) instanceof Asker.Member asker
                && asker.member().id() == member.id();
    }

    private ResponseEntity<byte[]> answer(
            Roster.Outcome outcome, StaffMember member, Deed deed, HttpServletRequest request) {
        return switch (outcome) {
            case Roster.Outcome.Done done -> {
                witness.note(request, deed, Audit.Subject.of(member));
                yield deed == Deed.REMOVED
                        ? Answers.seeOther(StaffDesk.LIST + "?said=removed")
                        : StaffDesk.said(member, deed.code());
            }
            case Roster.Outcome.LastChief last ->
                    screen.person(409, Asker.of(request), member, "last-chief");
            case Roster.Outcome.NameTaken taken -> throw new IllegalStateException("not renamed");
            case Roster.Outcome.Missing missing -> throw StaffDesk.gone();
        };
    }
}
