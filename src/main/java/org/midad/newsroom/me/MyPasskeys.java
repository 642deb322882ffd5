package org.midad.newsroom.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.midad.edition.Editions;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.PasskeyAnswers;
import org.midad.newsroom.Screens;
import org.midad.people.Audit;
import org.midad.people.Challenges;
import org.midad.people.Deed;
import org.midad.people.Passkeys;
import org.midad.people.StaffMember;
import org.midad.web.ForStaff;
import org.midad.web.Form;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own passkeys: added under a name, and removed. */
@RestController
class MyPasskeys {
    private static final String PATH = MyAccount.ME + "/passkeys";
    private static final int LARGEST = 64 * 1024;
    private static final int LONGEST_NAME = 60;

    private final Passkeys passkeys;
    private final PasskeyAnswers answers;
    private final Editions editions;
    private final Proof proof;
    private final MyScreen screen;
    private final Screens screens;
    private final Witness witness;

    MyPasskeys(
            Passkeys passkeys,
            PasskeyAnswers answers,
            Editions editions,
            Proof proof,
            MyScreen screen,
            Screens screens,
            Witness witness) {
        this.passkeys = passkeys;
        this.answers = answers;
        this.editions = editions;
        this.proof = proof;
        this.screen = screen;
        this.screens = screens;
        this.witness = witness;
    }

    /** For the script: what the browser makes a passkey of, once the password was asked for. */
    @ForStaff
    @PostMapping(PATH + "/options")
    ResponseEntity<byte[]> options(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FieldChecks checks = checks(request);
        StaffMember me = MyScreen.me(request);
        proof.ask(me, checks, "passkey-password");
        if (!checks.sound()) {
            return answers.json(
                    422, Map.of("problem", checks.typed().problems().values().iterator().next()));
        }
        return answers.challenge(response, me)
                .map(challenge -> answers.json(200, options(me, challenge)))
                .orElseGet(() -> answers.json(429, Map.of()));
    }

    private Map<String, Object> options(StaffMember me, String challenge) {
        List<Map<String, Object>> known =
                passkeys.credentials(me).stream()
                        .map(
                                id ->
                                        Map.<String, Object>of(
                                                "type",
                                                "public-key",
                                                "id",
                                                PasskeyAnswers.base64(id)))
                        .toList();
        Map<String, Object> options = new HashMap<>();
        options.put("challenge", challenge);
        options.put("rp", Map.of("id", passkeys.host(), "name", editions.first().name()));
        options.put(
                "user",
                Map.of(
                        "id",
                        PasskeyAnswers.base64(passkeys.handle(me.id())),
                        "name",
                        me.name(),
                        "displayName",
                        me.name()));
        options.put("pubKeyCredParams", PasskeyAnswers.algorithms());
        options.put("timeout", Challenges.STANDS.toMillis());
        options.put("excludeCredentials", known);
        options.put(
                "authenticatorSelection",
                Map.of(
                        "residentKey",
                        "required",
                        "requireResidentKey",
                        true,
                        "userVerification",
                        "required"));
        options.put("attestation", "none");
        return options;
    }

    @ForStaff
    @PostMapping(PATH)
    ResponseEntity<byte[]> add(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FieldChecks checks = checks(request);
        StaffMember me = MyScreen.me(request);
        String name = checks.needed("passkey-name", LONGEST_NAME);
        boolean made =
                answers.take(request, response, me)
                        .map(
                                challenge ->
                                        checks.sound()
                                                && passkeys.register(
                                                        me,
                                                        challenge,
                                                        checks.raw("credential"),
                                                        name))
                        .orElse(false);
        if (!made) {
            checks.wrong("passkey-name", "me.passkey.failed");
            return screen.show(422, request, checks.typed());
        }
        witness.note(request, Deed.PASSKEY_ADDED, Audit.Subject.of(me));
        return MyAccount.said("passkey", "passkeys");
    }

    @ForStaff
    @PostMapping(PATH + "/{id}/remove")
    ResponseEntity<byte[]> remove(@PathVariable long id, HttpServletRequest request) {
        StaffMember me = MyScreen.me(request);
        if (passkeys.remove(me, id)) {
            witness.note(request, Deed.PASSKEY_REMOVED, Audit.Subject.of(me));
        }
        return MyAccount.said("passkey-gone", "passkeys");
    }

    private FieldChecks checks(HttpServletRequest request) throws IOException {
        return new FieldChecks(Form.read(request, LARGEST), screens.words());
    }
}
