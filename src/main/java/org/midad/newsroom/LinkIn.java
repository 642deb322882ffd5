package org.midad.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.people.OneTimeLinks;
import org.midad.people.PasswordRules;
import org.midad.people.SecondFactors;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.web.Form;
import org.midad.web.KeptForm;
import org.midad.web.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** In by a one-time link. A second factor is asked for unless the link was made on the server. */
@RestController
class LinkIn {
    private static final int LARGEST = 8 * 1024;

    private final Staff staff;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final SecondFactors factors;
    private final Screens screens;
    private final Entrance entrance;
    private final SignInAlarm alarm;

    LinkIn(
            Staff staff,
            Sessions sessions,
            OneTimeLinks links,
            SecondFactors factors,
            Screens screens,
            Entrance entrance,
            SignInAlarm alarm) {
        this.staff = staff;
        this.sessions = sessions;
        this.links = links;
        this.factors = factors;
        this.screens = screens;
        this.entrance = entrance;
        this.alarm = alarm;
    }

    /** Looking does not use the link: mail programs and previews look. */
    @Open("the address itself is the secret")
    @GetMapping("/newsroom/link/{secret}")
    ResponseEntity<byte[]> look(@PathVariable String secret) {
        return links.look(secret).map(link -> page(200, link, null)).orElseGet(this::used);
    }

    @Open("the address itself is the secret")
    @PostMapping("/newsroom/link/{secret}")
    ResponseEntity<byte[]> use(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = Form.read(request, LARGEST);
        Optional<OneTimeLinks.Link> known = links.look(secret);
        if (known.isEmpty()) {
            return used();
        }
        String password = form.get("password");
        Optional<ResponseEntity<byte[]>> refused = refuse(known.get(), password, form, request);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<StaffMember> member = links.use(secret).map(OneTimeLinks.Link::member);
        if (member.isEmpty()) {
            return used();
        }
        if (!password.isEmpty()) {
            staff.setPassword(member.get().id(), password);
            sessions.endAll(member.get());
        }
        entrance.begin(member.get(), request, response);
        return entrance.goOn(request, Entrance.HOME, KeptForm.NONE);
    }

    /** Before the link is used up: what is wrong with the password, or with the code. */
    private Optional<ResponseEntity<byte[]>> refuse(
            OneTimeLinks.Link link, String password, Form form, HttpServletRequest request) {
        Optional<PasswordRules.Flaw> flaw =
                password.isEmpty()
                        ? Optional.empty()
                        : PasswordRules.flaw(password, screens.names(link.member()));
        if (flaw.isPresent()) {
            return Optional.of(page(422, link, "newsroom.password." + flaw.get().code()));
        }
        StaffMember.Standing standing = link.member().standing();
        if (link.recovery() || !(standing.code() || (standing.strict() && standing.passkey()))) {
            return Optional.empty();
        }
        if (!standing.code()) {
            return Optional.of(page(403, link, "newsroom.signin.passkey-needed"));
        }
        return switch (factors.check(link.member(), form.get("code"))) {
            case SecondFactors.Checked.Right right -> Optional.empty();
            case SecondFactors.Checked.Recovered recovered -> {
                alarm.recovered(request, link.member());
                yield Optional.empty();
            }
            case SecondFactors.Checked.Wrong wrong ->
                    Optional.of(page(403, link, "newsroom.code.wrong"));
            case SecondFactors.Checked.Later later -> {
                alarm.ring(request, Optional.of(link.member()));
                yield Optional.of(page(429, link, "newsroom.signin.later"));
            }
        };
    }

    private ResponseEntity<byte[]> used() {
        return screens.page(404, "newsroom/linkused", Map.of());
    }

    private ResponseEntity<byte[]> page(
            int status, OneTimeLinks.Link link, @Nullable String problemKey) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("name", link.member().name());
        parameters.put("code", link.member().standing().code() && !link.recovery());
        parameters.put("leastPassword", Staff.SHORTEST_PASSWORD);
        if (problemKey != null) {
            parameters.put("problem", screens.words().say(problemKey));
        }
        return screens.page(status, "newsroom/link", parameters);
    }
}
