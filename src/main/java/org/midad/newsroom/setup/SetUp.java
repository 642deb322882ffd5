package org.midad.newsroom.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.midad.edition.Editions;
import org.midad.language.Zones;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.newsroom.settings.SectionsForm;
import org.midad.people.Sessions;
import org.midad.people.SetUpLinks;
import org.midad.people.Staff;
import org.midad.web.Answers;
import org.midad.web.Cookies;
import org.midad.web.Form;
import org.midad.web.Gatekeeper;
import org.midad.web.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page on which a newspaper is set up, once. */
@RestController
class SetUp {
    private static final int LARGEST = 32 * 1024;

    private final SetUpLinks links;
    private final Founding founding;
    private final Editions editions;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Screens screens;

    SetUp(
            SetUpLinks links,
            Founding founding,
            Editions editions,
            Sessions sessions,
            Cookies cookies,
            Screens screens) {
        this.links = links;
        this.founding = founding;
        this.editions = editions;
        this.sessions = sessions;
        this.cookies = cookies;
        this.screens = screens;
    }

    /** Looking does not use the link: mail programs and previews look. */
    @Open("the address itself is the secret")
    @GetMapping(SetUpLinks.PATH + "{secret}")
    ResponseEntity<byte[]> look(@PathVariable String secret) {
        return links.stands(secret)
                ? form(200, SetUpForm.blank(editions.first(), screens.words()))
                : dead();
    }

    @Open("the address itself is the secret")
    @PostMapping(SetUpLinks.PATH + "{secret}")
    ResponseEntity<byte[]> use(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = Form.read(request, LARGEST);
        if (!links.stands(secret)) {
            return dead();
        }
        FieldChecks checks = new FieldChecks(form, screens.words());
        SetUpForm.Sent sent = SetUpForm.read(checks, editions.first());
        if (sent.paper() == null || sent.chief() == null) {
            return form(422, sent.typed());
        }
        return switch (founding.found(secret, sent.paper(), sent.chief())) {
            case Founding.Outcome.Founded founded -> {
                cookies.set(
                        response,
                        Gatekeeper.SESSION,
                        sessions.begin(founded.chief()).text(),
                        Sessions.IDLE);
                yield Answers.seeOther("/");
            }
            case Founding.Outcome.Dead none -> dead();
            case Founding.Outcome.Full full ->
                    form(422, SectionsForm.full(checks, editions.first(), full.section()));
        };
    }

    private ResponseEntity<byte[]> form(int status, Typed typed) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("typed", typed);
        parameters.put("zones", Zones.all(screens.words().language()));
        parameters.put("leastPassword", Staff.SHORTEST_PASSWORD);
        return screens.page(status, "newsroom/setup/form", parameters);
    }

    private ResponseEntity<byte[]> dead() {
        return screens.page(404, "newsroom/setup/dead", Map.of());
    }
}
