package org.midad.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Device;
import org.midad.people.Sessions;
import org.midad.people.StaffMember;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.ClientAddress;
import org.midad.web.Cookies;
import org.midad.web.Gatekeeper;
import org.midad.web.KeptForm;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Where everybody comes in who has proved enough. */
@Component
public class Entrance {
    /** Where the newsroom begins. */
    public static final String HOME = "/newsroom";

    private final Sessions sessions;
    private final Cookies cookies;
    private final ClientAddress clients;
    private final Screens screens;
    private final Witness witness;
    private final List<FormAgain> desks;

    Entrance(
            Sessions sessions,
            Cookies cookies,
            ClientAddress clients,
            Screens screens,
            Witness witness,
            List<FormAgain> desks) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.clients = clients;
        this.screens = screens;
        this.witness = witness;
        this.desks = desks;
    }

    /** Begins a session. It is always a new one: what a browser held before ends. */
    public void begin(
            StaffMember member, HttpServletRequest request, HttpServletResponse response) {
        cookies.read(request, Gatekeeper.SESSION).ifPresent(sessions::end);
        Device device = Device.of(request.getHeader("User-Agent"), clients.of(request));
        cookies.set(
                response, Gatekeeper.SESSION, sessions.begin(member, device).text(), Sessions.IDLE);
        request.setAttribute(Asker.ATTRIBUTE, new Asker.Member(member));
        witness.note(request, Deed.SIGNED_IN, Audit.Subject.NONE);
    }

    /** Where to go after that: back to a form that met no session, or on. */
    public ResponseEntity<byte[]> goOn(HttpServletRequest request, String next, KeptForm kept) {
        if (!kept.there()) {
            return Answers.seeOther(inside(next));
        }
        Asker asker = Asker.of(request);
        return desks.stream()
                .filter(desk -> desk.takes(kept, asker))
                .findFirst()
                .map(desk -> desk.show(kept, asker))
                .orElseGet(
                        () ->
                                screens.page(
                                        200,
                                        "newsroom/unsaved",
                                        Map.of("staffName", asker.name(), "kept", kept)));
    }

    /** Only ever back into the newsroom: an address elsewhere could be anybody's. */
    public static String inside(String next) {
        boolean ours =
                next.startsWith(HOME)
                        && next.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
        return ours ? next : HOME;
    }
}
