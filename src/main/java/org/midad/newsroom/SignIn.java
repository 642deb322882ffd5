package org.midad.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.people.Device;
import org.midad.people.OneTimeLinks;
import org.midad.people.PasswordRules;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.web.Answers;
import org.midad.web.ClientAddress;
import org.midad.web.Cookies;
import org.midad.web.Form;
import org.midad.web.Gatekeeper;
import org.midad.web.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The staff's ways in and out: password, one-time link, sign-out. */
@RestController
public class SignIn {
    private static final int LARGEST = 8 * 1024;
    private static final String HOME = "/newsroom";

    private final Staff staff;
    private final Sessions sessions;
    private final OneTimeLinks links;
    private final Cookies cookies;
    private final ClientAddress clients;
    private final Screens screens;

    SignIn(
            Staff staff,
            Sessions sessions,
            OneTimeLinks links,
            Cookies cookies,
            ClientAddress clients,
            Screens screens) {
        this.staff = staff;
        this.sessions = sessions;
        this.links = links;
        this.cookies = cookies;
        this.clients = clients;
        this.screens = screens;
    }

    @Open("the way in")
    @GetMapping("/newsroom/sign-in")
    ResponseEntity<byte[]> show(@RequestParam(defaultValue = HOME) String next) {
        return form(200, next, "", null);
    }

    @Open("the way in")
    @PostMapping("/newsroom/sign-in")
    ResponseEntity<byte[]> signIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = Form.read(request, LARGEST);
        String next = form.filled("next").orElse(HOME);
        String name = form.get("name");
        return switch (staff.signIn(name, form.get("password"), clients.of(request))) {
            case Staff.SignIn.Welcome welcome -> {
                begin(welcome.member(), request, response);
                yield Answers.seeOther(inside(next));
            }
            case Staff.SignIn.Wrong wrong -> form(403, next, name, "newsroom.signin.wrong");
            case Staff.SignIn.Later later -> form(429, next, name, "newsroom.signin.later");
        };
    }

    @Open("the way out; ends only the browser's own session")
    @PostMapping("/newsroom/sign-out")
    ResponseEntity<byte[]> signOut(HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request, Gatekeeper.SESSION).ifPresent(sessions::end);
        cookies.set(response, Gatekeeper.SESSION, "", Duration.ZERO);
        return Answers.seeOther("/newsroom/sign-in");
    }

    /** Looking does not use the link: mail programs and previews look. */
    @Open("the address itself is the secret")
    @GetMapping("/newsroom/link/{secret}")
    ResponseEntity<byte[]> look(@PathVariable String secret) {
        return links.look(secret)
                .map(link -> page(200, link.member(), null))
                .orElseGet(() -> screens.page(404, "newsroom/linkused", Map.of()));
    }

    @Open("the address itself is the secret")
    @PostMapping("/newsroom/link/{secret}")
    ResponseEntity<byte[]> use(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String password = Form.read(request, LARGEST).get("password");
        Optional<StaffMember> known = links.look(secret).map(OneTimeLinks.Link::member);
        if (known.isPresent() && !password.isEmpty()) {
            Optional<PasswordRules.Flaw> flaw =
                    PasswordRules.flaw(password, screens.names(known.get()));
            if (flaw.isPresent()) {
                return page(422, known.get(), "newsroom.password." + flaw.get().code());
            }
        }
        Optional<StaffMember> member = links.use(secret).map(OneTimeLinks.Link::member);
        if (member.isEmpty()) {
            return screens.page(404, "newsroom/linkused", Map.of());
        }
        if (!password.isEmpty()) {
            staff.setPassword(member.get().id(), password);
            sessions.endAll(member.get());
        }
        begin(member.get(), request, response);
        return Answers.seeOther(HOME);
    }

    /** Always a session of its own: what a browser held before ends. */
    private void begin(
            StaffMember member, HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request, Gatekeeper.SESSION).ifPresent(sessions::end);
        Device device = Device.of(request.getHeader("User-Agent"), clients.of(request));
        cookies.set(
                response, Gatekeeper.SESSION, sessions.begin(member, device).text(), Sessions.IDLE);
    }

    private ResponseEntity<byte[]> form(
            int status, String next, String name, @Nullable String problemKey) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("next", inside(next));
        parameters.put("name", name);
        parameters.put("unset", staff.all().isEmpty());
        if (problemKey != null) {
            parameters.put("problem", screens.words().say(problemKey));
        }
        return screens.page(status, "newsroom/signin", parameters);
    }

    private ResponseEntity<byte[]> page(
            int status, StaffMember member, @Nullable String problemKey) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("name", member.name());
        parameters.put("leastPassword", Staff.SHORTEST_PASSWORD);
        if (problemKey != null) {
            parameters.put("problem", screens.words().say(problemKey));
        }
        return screens.page(status, "newsroom/link", parameters);
    }

    /** Only ever back into the newsroom: an address elsewhere could be anybody's. */
    public static String inside(String next) {
        boolean ours =
                next.startsWith("/newsroom")
                        && next.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
        return ours ? next : HOME;
    }
}
