package org.midad.newsroom.me;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Screens;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.PasswordRules;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.web.Answers;
import org.midad.web.ForStaff;
import org.midad.web.Form;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One's own account, and in it the password and the open sessions. */
@RestController
class MyAccount {
    static final String ME = "/newsroom/me";
    private static final int LARGEST = 8 * 1024;

    private final Staff staff;
    private final Sessions sessions;
    private final Proof proof;
    private final MyScreen screen;
    private final Screens screens;
    private final Witness witness;

    MyAccount(
            Staff staff,
            Sessions sessions,
            Proof proof,
            MyScreen screen,
            Screens screens,
            Witness witness) {
        this.staff = staff;
        this.sessions = sessions;
        this.proof = proof;
        this.screen = screen;
        this.screens = screens;
        this.witness = witness;
    }

    @ForStaff
    @GetMapping(ME)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, @RequestParam(defaultValue = "") String said) {
        return screen.show(200, request, said);
    }

    /** A new password ends all other sessions: one of them may be the reason for it. */
    @ForStaff
    @PostMapping(ME + "/password")
    ResponseEntity<byte[]> password(HttpServletRequest request) throws IOException {
        FieldChecks checks = new FieldChecks(Form.read(request, LARGEST), screens.words());
        StaffMember me = MyScreen.me(request);
        String password = checks.raw("password");
        List<String> names = screens.names(me);
        PasswordRules.flaw(password, names)
                .ifPresent(flaw -> checks.wrong("password", "newsroom.password." + flaw.code()));
        if (checks.sound()) {
            proof.ask(me, checks, "old-password");
        }
        if (!checks.sound()) {
            return screen.show(422, request, checks.typed());
        }
        staff.setPassword(me.id(), password);
        sessions.endOthers(me, screen.cookie(request));
        witness.note(request, Deed.PASSWORD_CHANGED, Audit.Subject.of(me));
        return said("password", "password");
    }

    @ForStaff
    @PostMapping(ME + "/sessions/{id}/end")
    ResponseEntity<byte[]> end(@PathVariable long id, HttpServletRequest request) {
        StaffMember me = MyScreen.me(request);
        sessions.end(me, id);
        witness.note(request, Deed.SESSIONS_ENDED, Audit.Subject.of(me));
        return said("session", "sessions");
    }

    @ForStaff
    @PostMapping(ME + "/sessions/end-others")
    ResponseEntity<byte[]> endOthers(HttpServletRequest request) {
        StaffMember me = MyScreen.me(request);
        sessions.endOthers(me, screen.cookie(request));
        witness.note(request, Deed.SESSIONS_ENDED, Audit.Subject.of(me));
        return said("sessions", "sessions");
    }

    /** Back to the page, with what was done told where it was done. */
    static ResponseEntity<byte[]> said(String said, String part) {
        return Answers.seeOther(ME + "?said=" + said + "#" + part);
    }
}
