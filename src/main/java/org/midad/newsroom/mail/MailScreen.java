package org.midad.newsroom.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Editions;
import org.midad.mail.Delivery;
import org.midad.mail.Letter;
import org.midad.mail.Letters;
import org.midad.mail.Lines;
import org.midad.mail.MailAddress;
import org.midad.mail.MailSettings;
import org.midad.mail.MailSettings.SetUp;
import org.midad.mail.Postman;
import org.midad.moderation.Digest;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Meanwhile;
import org.midad.newsroom.OneAtATime;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.midad.web.Witness;
import org.midad.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How mail is sent, when, a trial of it, and the letters that did not leave. */
@RestController
class MailScreen {
    private static final String PAGE = "/newsroom/settings/mail";
    private static final int LARGEST = 16 * 1024;
    private static final int LONGEST_ADDRESS = 254;

    private final MailSettings settings;
    private final Letters letters;
    private final Postman postman;
    private final Digest digest;
    private final Editions editions;
    private final Screens screens;
    private final Witness witness;
    private final OneAtATime saving;
    private final Clock clock;

    MailScreen(
            MailSettings settings,
            Letters letters,
            Postman postman,
            Digest digest,
            Editions editions,
            Screens screens,
            Witness witness,
            OneAtATime saving,
            Clock clock) {
        this.settings = settings;
        this.letters = letters;
        this.postman = postman;
        this.digest = digest;
        this.editions = editions;
        this.screens = screens;
        this.witness = witness;
        this.saving = saving;
        this.clock = clock;
    }

    @Needs(value = Role.CHIEF, or = Role.OPERATOR)
    @GetMapping(PAGE)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String saved) {
        return page(request, new Typed(Map.of(), Map.of()), null, saved != null);
    }

    @Needs(value = Role.CHIEF, or = Role.OPERATOR)
    @PostMapping(PAGE)
    ResponseEntity<byte[]> keep(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        return saving.save(() -> keep(request, checks));
    }

    private ResponseEntity<byte[]> keep(HttpServletRequest request, FieldChecks checks) {
        Optional<AccountForm.Wanted> wanted =
                new AccountForm(checks, settings).read(settings.setUp());
        if (wanted.isEmpty()) {
            return page(request, checks.typed(), null, false);
        }
        Optional<Typed> outdated = saving.outdated(checks.typed(), account(), "mail");
        if (outdated.isPresent()) {
            return page(request, outdated.get(), null, false);
        }
        settings.keep(wanted.get().stored(), wanted.get().password());
        witness.settings(request, "mail");
        return Answers.seeOther(PAGE + "?saved=1");
    }

    @Needs(value = Role.CHIEF, or = Role.OPERATOR)
    @PostMapping(PAGE + "/times")
    ResponseEntity<byte[]> keepTimes(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        return saving.save(() -> keepTimes(request, checks));
    }

    private ResponseEntity<byte[]> keepTimes(HttpServletRequest request, FieldChecks checks) {
        Optional<TimesForm.Wanted> wanted = TimesForm.read(checks, screens.words());
        if (wanted.isEmpty()) {
            return page(request, checks.typed(), null, false);
        }
        Optional<Typed> outdated = saving.outdated(checks.typed(), times(), "mail");
        if (outdated.isPresent()) {
            return page(request, outdated.get(), null, false);
        }
        settings.keep(wanted.get().quiet());
        digest.set(wanted.get().digest());
        witness.settings(request, "mail");
        return Answers.seeOther(PAGE + "?saved=1");
    }

    @Needs(value = Role.CHIEF, or = Role.OPERATOR)
    @PostMapping(PAGE + "/trial")
    ResponseEntity<byte[]> trial(HttpServletRequest request) throws IOException {
        FieldChecks checks = checks(request);
        Optional<MailAddress> to = MailAddress.read(checks.needed("trialto", LONGEST_ADDRESS));
        if (to.isEmpty()) {
            checks.wrong("trialto", "form.email");
        }
        if (to.isEmpty() || !checks.sound()) {
            return page(request, checks.typed(), null, false);
        }
        if (!(settings.setUp() instanceof SetUp.Ready ready)) {
            return Answers.seeOther(PAGE);
        }
        Delivery outcome = postman.trial(ready.account(), trialLetter(to.get()));
        return page(request, checks.typed(), outcome, false);
    }

    private Letter trialLetter(MailAddress to) {
        Words words = screens.words();
        String paper = Lines.isolated(editions.first().name());
        return new Letter(
                Letter.Kind.NOTICE,
                to,
                new Letter.Written(
                        words.language(),
                        words.say("letter.trial.subject", paper),
                        words.say("letter.trial.text", paper)),
                null);
    }

    @Needs(value = Role.CHIEF, or = Role.OPERATOR)
    @PostMapping(PAGE + "/letters")
    ResponseEntity<byte[]> decide(HttpServletRequest request) throws IOException {
        Form form = Form.read(request, LARGEST);
        if (!form.get("letter").matches("[0-9]{1,18}")) {
            throw Problem.field("letter", "is the number of a letter");
        }
        long letter = Long.parseLong(form.get("letter"));
        switch (form.get("do")) {
            case "again" -> letters.again(letter, clock.instant());
            case "drop" -> letters.drop(letter);
            default -> throw Problem.field("do", "is again or drop");
        }
        return Answers.seeOther(PAGE + "#letters");
    }

    private FieldChecks checks(HttpServletRequest request) throws IOException {
        return new FieldChecks(Form.read(request, LARGEST), screens.words());
    }

    /** All forms of the page: what was typed in one of them, and what is set in the others. */
    private ResponseEntity<byte[]> page(
            HttpServletRequest request, Typed typed, @Nullable Delivery trial, boolean saved) {
        MailSettings.Stored stored = settings.stored();
        Map<String, String> fields = new HashMap<>(AccountForm.filled(stored));
        fields.putAll(TimesForm.filled(settings.quietHours(), digest.setting(), screens.words()));
        fields.put("trialto", ownAddress(request));
        fields.put("account-" + Meanwhile.FIELD, account().value(Meanwhile.FIELD));
        fields.put("times-" + Meanwhile.FIELD, times().value(Meanwhile.FIELD));
        fields.putAll(typed.fields());
        String mark = typed.value(Meanwhile.FIELD);
        if (!mark.isEmpty()) {
            String form = typed.fields().containsKey("pause") ? "times-" : "account-";
            fields.put(form + Meanwhile.FIELD, mark);
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", Asker.of(request).name());
        parameters.put("typed", new Typed(fields, typed.problems(), typed.meanwhile()));
        parameters.put("saved", saved);
        parameters.put(
                "view",
                new MailView(
                        settings.setUp(),
                        AccountForm.fixed(settings.overrides()),
                        stored.hasPassword(),
                        letters.tally(),
                        letters.troubled(),
                        trial));
        int status = typed.status();
        return screens.page(status, "newsroom/mail/settings", parameters);
    }

    private Typed account() {
        return Typed.of(AccountForm.filled(settings.stored()));
    }

    private Typed times() {
        return Typed.of(TimesForm.filled(settings.quietHours(), digest.setting(), screens.words()));
    }

    private static String ownAddress(HttpServletRequest request) {
        return Asker.of(request) instanceof Asker.Member asker
                ? Optional.ofNullable(asker.member().email()).orElse("")
                : "";
    }
}
