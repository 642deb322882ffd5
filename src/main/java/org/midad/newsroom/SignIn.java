package org.midad.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.people.SecondFactors;
import org.midad.people.SecondSteps;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.web.Answers;
import org.midad.web.ClientAddress;
import org.midad.web.Cookies;
import org.midad.web.Form;
import org.midad.web.Gatekeeper;
import org.midad.web.KeptForm;
import org.midad.web.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** In by password, and by code where there is a second factor; and the way out. */
@RestController
class SignIn {
    private static final String PAGE = "/newsroom/sign-in";

    /** The cookie of whoever has shown a password and not yet a code. */
    private static final String STEP = "staff-step";

    private final Staff staff;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final SecondSteps steps;
    private final Cookies cookies;
    private final ClientAddress clients;
    private final Screens screens;
    private final Entrance entrance;
    private final SignInAlarm alarm;

    SignIn(
            Staff staff,
            Sessions sessions,
            SecondFactors factors,
            SecondSteps steps,
            Cookies cookies,
            ClientAddress clients,
            Screens screens,
            Entrance entrance,
            SignInAlarm alarm) {
        this.staff = staff;
        this.sessions = sessions;
        this.factors = factors;
        this.steps = steps;
        this.cookies = cookies;
        this.clients = clients;
        this.screens = screens;
        this.entrance = entrance;
        this.alarm = alarm;
    }

    /** What goes through the steps of a sign-in. */
    private record Carried(String next, KeptForm kept) {
        static Carried of(Form form) {
            return new Carried(form.filled("next").orElse(Entrance.HOME), KeptForm.carried(form));
        }
    }

    @Open("the way in")
    @GetMapping(PAGE)
    ResponseEntity<byte[]> show(@RequestParam(defaultValue = Entrance.HOME) String next) {
        return form(200, new Carried(next, KeptForm.NONE), "", null);
    }

    @Open("the way in")
    @PostMapping(PAGE)
    ResponseEntity<byte[]> signIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = Form.read(request, KeptForm.LARGEST_CARRIED);
        Carried carried = Carried.of(form);
        String name = form.get("name");
        return switch (staff.signIn(name, form.get("password"), clients.of(request))) {
            case Staff.SignIn.Welcome welcome -> {
                StaffMember.Standing standing = welcome.member().standing();
                if (standing.code()) {
                    cookies.set(
                            response,
                            STEP,
                            steps.begin(welcome.member()).text(),
                            SecondSteps.STANDS);
                    yield code(200, carried, null);
                }
                if (standing.strict() && standing.passkey()) {
                    yield form(403, carried, name, "newsroom.signin.passkey-needed");
                }
                entrance.begin(welcome.member(), request, response);
                yield entrance.goOn(request, carried.next(), carried.kept());
            }
            case Staff.SignIn.Wrong wrong -> form(403, carried, name, "newsroom.signin.wrong");
            case Staff.SignIn.Later later -> {
                alarm.ring(request, staff.named(name));
                yield form(429, carried, name, "newsroom.signin.later");
            }
        };
    }

    @Open("the second step of the way in; the cookie of the first is asked for")
    @PostMapping(PAGE + "/code")
    ResponseEntity<byte[]> code(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = Form.read(request, KeptForm.LARGEST_CARRIED);
        Carried carried = Carried.of(form);
        String step = cookies.read(request, STEP).orElse("");
        Optional<StaffMember> member = steps.look(step);
        if (member.isEmpty()) {
            return form(403, carried, "", "newsroom.code.late");
        }
        return switch (factors.check(member.get(), form.get("code"))) {
            case SecondFactors.Checked.Right right ->
                    pass(member.get(), step, carried, request, response);
            case SecondFactors.Checked.Recovered recovered -> {
                alarm.recovered(request, member.get());
                yield pass(member.get(), step, carried, request, response);
            }
            case SecondFactors.Checked.Wrong wrong -> code(403, carried, "newsroom.code.wrong");
            case SecondFactors.Checked.Later later -> {
                alarm.ring(request, member);
                yield code(429, carried, "newsroom.signin.later");
            }
        };
    }

    private ResponseEntity<byte[]> pass(
            StaffMember member,
            String step,
            Carried carried,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!steps.end(step)) {
            return form(403, carried, "", "newsroom.code.late");
        }
        cookies.set(response, STEP, "", Duration.ZERO);
        entrance.begin(member, request, response);
        return entrance.goOn(request, carried.next(), carried.kept());
    }

    @Open("the way out; ends only the browser's own session")
    @PostMapping("/newsroom/sign-out")
    ResponseEntity<byte[]> signOut(HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request, Gatekeeper.SESSION).ifPresent(sessions::end);
        cookies.set(response, Gatekeeper.SESSION, "", Duration.ZERO);
        return Answers.seeOther(PAGE);
    }

    private ResponseEntity<byte[]> form(
            int status, Carried carried, String name, @Nullable String problemKey) {
        Map<String, Object> parameters = parameters(carried, problemKey);
        parameters.put("name", name);
        parameters.put("unset", staff.all().isEmpty());
        return screens.page(status, "newsroom/signin", parameters);
    }

    private ResponseEntity<byte[]> code(int status, Carried carried, @Nullable String problemKey) {
        return screens.page(status, "newsroom/code", parameters(carried, problemKey));
    }

    private Map<String, Object> parameters(Carried carried, @Nullable String problemKey) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("next", Entrance.inside(carried.next()));
        parameters.put("kept", carried.kept());
        if (problemKey != null) {
            parameters.put("problem", screens.words().say(problemKey));
        }
        return parameters;
    }
}
