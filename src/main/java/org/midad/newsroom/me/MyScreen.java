package org.midad.newsroom.me;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.people.Passkeys;
import org.midad.people.SecondFactors;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.web.Asker;
import org.midad.web.Cookies;
import org.midad.web.Gatekeeper;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** One's own account, as it is shown. */
@Component
class MyScreen {
    private static final Set<String> SAID =
            Set.of(
                    "password",
                    "session",
                    "sessions",
                    "factor-off",
                    "required",
                    "passkey",
                    "passkey-gone");

    private final Sessions sessions;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Cookies cookies;
    private final Screens screens;

    MyScreen(
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys,
            Cookies cookies,
            Screens screens) {
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
        this.cookies = cookies;
        this.screens = screens;
    }

    ResponseEntity<byte[]> show(int status, HttpServletRequest request, String said) {
        Map<String, Object> parameters = parameters(request, Typed.of(Map.of()));
        if (SAID.contains(said)) {
            parameters.put("said", screens.words().say("me.said." + said));
        }
        return screens.page(status, "newsroom/me/account", parameters);
    }

    ResponseEntity<byte[]> show(int status, HttpServletRequest request, Typed typed) {
        return screens.page(status, "newsroom/me/account", parameters(request, typed));
    }

    private Map<String, Object> parameters(HttpServletRequest request, Typed typed) {
        StaffMember me = me(request);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", me);
        parameters.put("sessions", sessions.of(me, cookie(request)));
        parameters.put("typed", typed);
        parameters.put("left", factors.left(me));
        parameters.put("passkeys", passkeys.of(me));
        parameters.put("possible", passkeys.possible());
        parameters.put("leastPassword", Staff.SHORTEST_PASSWORD);
        return parameters;
    }

    /** The secret of the session that asks. */
    String cookie(HttpServletRequest request) {
        return cookies.read(request, Gatekeeper.SESSION).orElse("");
    }

    /** Whoever asks; the gatekeeper has let in nobody else. */
    static StaffMember me(HttpServletRequest request) {
        if (Asker.of(request) instanceof Asker.Member asker) {
            return asker.member();
        }
        throw new IllegalStateException("a route for the staff");
    }
}
