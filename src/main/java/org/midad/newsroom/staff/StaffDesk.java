package org.midad.newsroom.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.mail.Letter;
import org.midad.mail.Mail;
import org.midad.mail.MailAddress;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Screens;
import org.midad.newsroom.SignInLetter;
import org.midad.newsroom.Typed;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.OneTimeLinks;
import org.midad.people.Role;
import org.midad.people.Roster;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is on the staff: invited, changed, given a new way in. */
@RestController
class StaffDesk {
    static final String LIST = "/newsroom/staff";
    static final int LARGEST = 8 * 1024;

    private final Staff staff;
    private final Roster roster;
    private final OneTimeLinks links;
    private final Editions editions;
    private final TransactionTemplate transaction;
    private final Mail mail;
    private final Clock clock;
    private final StaffScreen screen;
    private final Screens screens;
    private final Witness witness;

    StaffDesk(
            Staff staff,
            Roster roster,
            OneTimeLinks links,
            Editions editions,
            TransactionTemplate transaction,
            Mail mail,
            Clock clock,
            StaffScreen screen,
            Screens screens,
            Witness witness) {
        this.staff = staff;
        this.roster = roster;
        this.links = links;
        this.editions = editions;
        this.transaction = transaction;
        this.mail = mail;
        this.clock = clock;
        this.screen = screen;
        this.screens = screens;
        this.witness = witness;
    }

    @Needs(Role.CHIEF)
    @GetMapping(LIST)
    ResponseEntity<byte[]> list(
            HttpServletRequest request, @RequestParam(defaultValue = "") String said) {
        return screen.list(
                200, Asker.of(request), Typed.of(Map.of("role", Role.REPORTER.code())), said);
    }

    @Needs(Role.CHIEF)
    @PostMapping(LIST)
    ResponseEntity<byte[]> invite(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        Wanted wanted = Wanted.read(checks, null);
        if (!checks.sound() || wanted.role() == null) {
            return screen.list(422, Asker.of(request), checks.typed(), "");
        }
        Role role = wanted.role();
        Optional<HandOver> invited =
                transaction.execute(
                        status ->
                                staff.invite(wanted.name(), role, wanted.email())
                                        .map(
                                                member -> {
                                                    witness.note(
                                                            request,
                                                            Deed.INVITED,
                                                            Audit.Subject.of(member));
                                                    return handOver(member);
                                                }));
        if (invited == null || invited.isEmpty()) {
            checks.wrong("name", "staff.name-taken");
            return screen.list(422, Asker.of(request), checks.typed(), "");
        }
        return screen.link(Asker.of(request), invited.get());
    }

    /**
     * A way in that is to be handed over.
     *
     * @param mailed whether the link goes by mail as well
     */
    record HandOver(StaffMember member, String path, boolean mailed) {}

    /** Makes a link and, where mail is set up and the person has an address, a letter with it. */
    private HandOver handOver(StaffMember member) {
        String path = links.path(member);
        boolean mailed =
                Optional.ofNullable(member.email())
                        .flatMap(MailAddress::read)
                        .map(to -> mail.post(letter(member, to, path)))
                        .filter(Mail.Posted.Waiting.class::isInstance)
                        .isPresent();
        return new HandOver(member, path, mailed);
    }

    private Letter letter(StaffMember member, MailAddress to, String path) {
        Edition edition = editions.first();
        return SignInLetter.of(
                edition,
                member.name(),
                to,
                edition.absolute(path),
                clock.instant().plus(OneTimeLinks.STANDS));
    }

    @Needs(Role.CHIEF)
    @GetMapping(LIST + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String id,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String said) {
        return screen.person(200, Asker.of(request), find(staff, id), said);
    }

    @Needs(Role.CHIEF)
    @PostMapping(LIST + "/{id}")
    ResponseEntity<byte[]> change(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        StaffMember member = find(staff, id);
        FieldChecks checks = checks(request);
        Wanted wanted = Wanted.read(checks, member.role());
        if (!checks.sound() || wanted.role() == null) {
            return screen.person(422, Asker.of(request), member, checks.typed());
        }
        Role role = wanted.role();
        Roster.Outcome outcome = roster.change(member.id(), wanted.name(), role, wanted.email());
        return switch (outcome) {
            case Roster.Outcome.Done done -> {
                Deed deed = role == member.role() ? Deed.PERSON_CHANGED : Deed.ROLE_CHANGED;
                String as = wanted.name() + (deed == Deed.ROLE_CHANGED ? ": " + role.code() : "");
                witness.note(
                        request, deed, new Audit.Subject("staff", Long.toString(member.id()), as));
                yield said(member, "changed");
            }
            case Roster.Outcome.LastChief last ->
                    screen.person(409, Asker.of(request), member, "last-chief");
            case Roster.Outcome.NameTaken taken -> {
                checks.wrong("name", "staff.name-taken");
                yield screen.person(422, Asker.of(request), member, checks.typed());
            }
            case Roster.Outcome.Missing missing -> throw gone();
        };
    }

    @Needs(Role.CHIEF)
    @PostMapping(LIST + "/{id}/link")
    ResponseEntity<byte[]> link(@PathVariable String id, HttpServletRequest request) {
        StaffMember member = find(staff, id);
        if (member.standing().suspended()) {
            return screen.person(409, Asker.of(request), member, "is-suspended");
        }
        HandOver made =
                Objects.requireNonNull(
                        transaction.execute(
                                status -> {
                                    witness.note(request, Deed.LINK_MADE, Audit.Subject.of(member));
                                    return handOver(member);
                                }));
        return screen.link(Asker.of(request), made);
    }

    private FieldChecks checks(HttpServletRequest request) throws IOException {
        return new FieldChecks(Form.read(request, LARGEST), screens.words());
    }

    static ResponseEntity<byte[]> said(StaffMember member, String said) {
        return Answers.seeOther(LIST + "/" + member.id() + "?said=" + said);
    }

    /**
     * The person of this address.
     *
     * @throws Problem 404 where there is none
     */
    static StaffMember find(Staff staff, String id) {
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw gone();
        }
        return staff.find(Long.parseLong(id)).orElseThrow(StaffDesk::gone);
    }

    static Problem gone() {
        return Problem.missing("there is nobody at this address");
    }

    /** What the form asks for; {@code role} null where none was chosen. */
    private record Wanted(String name, @Nullable Role role, @Nullable String email) {
        /** The operator is made on the server alone, and stays one where one is. */
        static Wanted read(FieldChecks checks, @Nullable Role now) {
            return new Wanted(
                    checks.person("name"),
                    checks.chosen(
                            "role",
                            code ->
                                    Role.named(code)
                                            .filter(role -> role != Role.OPERATOR || role == now)),
                    checks.email("email"));
        }
    }
}
