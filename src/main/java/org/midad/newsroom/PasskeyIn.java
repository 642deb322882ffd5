package org.midad.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.midad.people.Challenges;
import org.midad.people.Passkeys;
import org.midad.people.StaffMember;
import org.midad.web.Form;
import org.midad.web.KeptForm;
import org.midad.web.Open;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** In by passkey: it proves the device and its owner, so that no code is asked for. */
@RestController
class PasskeyIn {
    private static final String PATH = "/newsroom/sign-in/passkey";

    private final Passkeys passkeys;
    private final PasskeyAnswers answers;
    private final Entrance entrance;
    private final Screens screens;

    PasskeyIn(Passkeys passkeys, PasskeyAnswers answers, Entrance entrance, Screens screens) {
        this.passkeys = passkeys;
        this.answers = answers;
        this.entrance = entrance;
        this.screens = screens;
    }

    @Open("the way in")
    @PostMapping(PATH + "/options")
    ResponseEntity<byte[]> options(HttpServletResponse response) {
        return answers.challenge(response, null)
                .map(
                        challenge ->
                                answers.json(
                                        200,
                                        Map.of(
                                                "challenge",
                                                challenge,
                                                "rpId",
                                                passkeys.host(),
                                                "timeout",
                                                Challenges.STANDS.toMillis(),
                                                "userVerification",
                                                "required",
                                                "allowCredentials",
                                                List.of())))
                .orElseGet(() -> answers.json(429, Map.of()));
    }

    @Open("the way in")
    @PostMapping(PATH)
    ResponseEntity<byte[]> signIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = Form.read(request, KeptForm.LARGEST_CARRIED);
        String next = form.filled("next").orElse(Entrance.HOME);
        KeptForm kept = KeptForm.carried(form);
        Optional<StaffMember> member =
                answers.take(request, response, null)
                        .flatMap(challenge -> passkeys.signIn(challenge, form.get("credential")));
        if (member.isEmpty()) {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("next", Entrance.inside(next));
            parameters.put("kept", kept);
            parameters.put("problem", screens.words().say("newsroom.signin.passkey-wrong"));
            return screens.page(403, "newsroom/signin", parameters);
        }
        entrance.begin(member.get(), request, response);
        return entrance.goOn(request, next, kept);
    }
}
