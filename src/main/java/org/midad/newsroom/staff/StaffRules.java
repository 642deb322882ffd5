package org.midad.newsroom.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.OneAtATime;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.people.SecondFactors;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.people.StaffPolicy;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What holds for all of the staff; and the second factor of somebody who lost it. */
@RestController
class StaffRules {
    private static final String RULES = StaffDesk.LIST + "/rules";

    /** Of whom a second factor may be demanded. */
    static final Set<Role> DEMANDED = EnumSet.of(Role.CHIEF, Role.EDITOR, Role.MODERATOR);

    private final Staff staff;
    private final StaffPolicy policy;
    private final SecondFactors factors;
    private final StaffScreen screen;
    private final Screens screens;
    private final Witness witness;
    private final OneAtATime settings;

    StaffRules(
            Staff staff,
            StaffPolicy policy,
            SecondFactors factors,
            StaffScreen screen,
            Screens screens,
            Witness witness,
            OneAtATime settings) {
        this.staff = staff;
        this.policy = policy;
        this.factors = factors;
        this.screen = screen;
        this.screens = screens;
        this.witness = witness;
        this.settings = settings;
    }

    @Needs(Role.CHIEF)
    @GetMapping(RULES)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, @RequestParam(defaultValue = "") String said) {
        return screen.rules(200, Asker.of(request), filled(), said);
    }

    private Typed filled() {
        StaffPolicy.Policy now = policy.current();
        Map<String, String> fields = new HashMap<>();
        now.secondFactorFor().forEach(role -> fields.put("strict-" + role.code(), "on"));
        fields.put(
                "strict",
                now.secondFactorFor().stream()
                        .sorted()
                        .map(role -> screens.words().say("role." + role.code()))
                        .collect(Collectors.joining(" · ")));
        fields.put("days", screens.words().number(now.auditDays()).replaceAll("[^\\p{Nd}]", ""));
        return Typed.of(fields);
    }

    @Needs(Role.CHIEF)
    @PostMapping(RULES)
    ResponseEntity<byte[]> set(HttpServletRequest request) throws IOException {
        FieldChecks checks =
                new FieldChecks(Form.read(request, StaffDesk.LARGEST), screens.words());
        return settings.save(() -> set(request, checks));
    }

    private ResponseEntity<byte[]> set(HttpServletRequest request, FieldChecks checks) {
        Set<Role> strict = EnumSet.noneOf(Role.class);
        DEMANDED.stream()
                .filter(role -> checks.raw("strict-" + role.code()).equals("on"))
                .forEach(strict::add);
        OptionalInt days = checks.number("days");
        if (days.isEmpty()
                || days.getAsInt() < StaffPolicy.LEAST_AUDIT_DAYS
                || days.getAsInt() > StaffPolicy.MOST_AUDIT_DAYS) {
            checks.wrong(
                    "days",
                    "form.number",
                    screens.words().number(StaffPolicy.LEAST_AUDIT_DAYS),
                    screens.words().number(StaffPolicy.MOST_AUDIT_DAYS));
            return screen.rules(422, Asker.of(request), checks.typed(), "");
        }
        Optional<Typed> outdated = settings.outdated(checks.typed(), filled(), "staff");
        if (outdated.isPresent()) {
            return screen.rules(409, Asker.of(request), outdated.get(), "");
        }
        policy.set(new StaffPolicy.Policy(strict, days.getAsInt()));
        witness.settings(request, "staff");
        return Answers.seeOther(RULES + "?said=changed");
    }

    /** For somebody who lost phone and recovery codes; nobody does it for themselves here. */
    @Needs(Role.CHIEF)
    @PostMapping(StaffDesk.LIST + "/{id}/second-factor")
    ResponseEntity<byte[]> reset(@PathVariable String id, HttpServletRequest request) {
        StaffMember member = StaffDesk.find(staff, id);
        if (Asker.of(request) instanceof Asker.Member asker && asker.member().id() == member.id()) {
            return screen.person(409, Asker.of(request), member, "oneself");
        }
        factors.reset(member);
        witness.note(request, Deed.SECOND_FACTOR_RESET, Audit.Subject.of(member));
        return StaffDesk.said(member, "reset");
    }
}
