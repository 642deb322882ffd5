package org.midad.newsroom.me;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Editions;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Screens;
import org.midad.newsroom.SignInAlarm;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.SecondFactors;
import org.midad.people.StaffMember;
import org.midad.web.ForStaff;
import org.midad.web.Form;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own second factor by code: put on, taken off, its recovery codes made anew. */
@RestController
class MySecondFactor {
    private static final String PATH = MyAccount.ME + "/second-factor";
    private static final int LARGEST = 8 * 1024;

    private final SecondFactors factors;
    private final Editions editions;
    private final Proof proof;
    private final MyScreen screen;
    private final Screens screens;
    private final Witness witness;
    private final SignInAlarm alarm;

    MySecondFactor(
            SecondFactors factors,
            Editions editions,
            Proof proof,
            MyScreen screen,
            Screens screens,
            Witness witness,
            SignInAlarm alarm) {
        this.factors = factors;
        this.editions = editions;
        this.proof = proof;
        this.screen = screen;
        this.screens = screens;
        this.witness = witness;
        this.alarm = alarm;
    }

    /** A secret that counts once a code of it was typed. */
    @ForStaff
    @PostMapping(PATH)
    ResponseEntity<byte[]> begin(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        StaffMember me = MyScreen.me(request);
        proof.ask(me, checks, "factor-password");
        if (!checks.sound()) {
            return screen.show(422, request, checks.typed());
        }
        factors.begin(me);
        return setUp(200, me, null);
    }

    @ForStaff
    @PostMapping(PATH + "/confirm")
    ResponseEntity<byte[]> confirm(HttpServletRequest request) throws IOException {
        StaffMember me = MyScreen.me(request);
        Optional<List<String>> codes = factors.confirm(me, checks(request).raw("code"));
        if (codes.isEmpty()) {
            return setUp(422, me, "newsroom.code.wrong");
        }
        witness.note(request, Deed.SECOND_FACTOR_ON, Audit.Subject.of(me));
        return codes(me, codes.get());
    }

    @ForStaff
    @PostMapping(PATH + "/codes")
    ResponseEntity<byte[]> renew(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        StaffMember me = MyScreen.me(request);
        if (!right(me, checks, request)) {
            return screen.show(422, request, checks.typed());
        }
        witness.note(request, Deed.RECOVERY_CODES_MADE, Audit.Subject.of(me));
        return codes(me, factors.renewCodes(me));
    }

    @ForStaff
    @PostMapping(PATH + "/off")
    ResponseEntity<byte[]> off(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        StaffMember me = MyScreen.me(request);
        if (!right(me, checks, request)) {
            return screen.show(422, request, checks.typed());
        }
        factors.off(me);
        witness.note(request, Deed.SECOND_FACTOR_OFF, Audit.Subject.of(me));
        return MyAccount.said("factor-off", "factor");
    }

    private boolean right(StaffMember me, FieldChecks checks, HttpServletRequest request) {
        switch (factors.check(me, checks.raw("code"))) {
            case SecondFactors.Checked.Right right -> {}
            case SecondFactors.Checked.Recovered recovered -> alarm.recovered(request, me);
            case SecondFactors.Checked.Wrong wrong -> checks.wrong("code", "newsroom.code.wrong");
            case SecondFactors.Checked.Later later -> checks.wrong("code", "newsroom.signin.later");
        }
        return checks.sound();
    }

    private FieldChecks checks(HttpServletRequest request) throws IOException {
        return new FieldChecks(Form.read(request, LARGEST), screens.words());
    }

    private ResponseEntity<byte[]> setUp(int status, StaffMember me, @Nullable String problemKey) {
        Optional<SecondFactors.SetUp> waiting = factors.waiting(me, editions.first().name());
        if (waiting.isEmpty()) {
            return MyAccount.said("", "factor");
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", me);
        parameters.put("secret", waiting.get().text().replaceAll("(.{4})(?=.)", "$1 "));
        parameters.put("qr", QrCode.of(waiting.get().uri()));
        if (problemKey != null) {
            parameters.put("problem", screens.words().say(problemKey));
        }
        return screens.page(status, "newsroom/me/setup", parameters);
    }

    private ResponseEntity<byte[]> codes(StaffMember me, List<String> codes) {
        return screens.page(200, "newsroom/me/codes", Map.of("me", me, "codes", codes));
    }
}
