package org.midad.newsroom.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.mail.Mail;
import org.midad.mail.MailAddress;
import org.midad.moderation.Digest;
import org.midad.newsroom.Screens;
import org.midad.people.Role;
import org.midad.people.StaffMember;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the newspaper may write to whoever looks at it. */
@RestController
class MyMail {
    private static final String PAGE = "/newsroom/my-mail";
    private static final int LARGEST = 4 * 1024;

    private final Digest digest;
    private final Mail mail;
    private final Screens screens;

    MyMail(Digest digest, Mail mail, Screens screens) {
        this.digest = digest;
        this.mail = mail;
        this.screens = screens;
    }

    @Needs(Role.MODERATOR)
    @GetMapping(PAGE)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, @RequestParam(required = false) @Nullable String saved) {
        StaffMember member = member(request);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", member.name());
        parameters.put("address", address(member));
        parameters.put("chosen", digest.isReadBy(member.id()));
        parameters.put("works", mail.isSetUp() && digest.setting().afterMinutes() != null);
        parameters.put("saved", saved != null);
        return screens.page(200, "newsroom/mail/mine", parameters);
    }

    @Needs(Role.MODERATOR)
    @PostMapping(PAGE)
    ResponseEntity<byte[]> choose(HttpServletRequest request) throws IOException {
        StaffMember member = member(request);
        if (Form.read(request, LARGEST).get("digest").equals("yes")) {
            digest.subscribe(member.id());
        } else {
            digest.unsubscribe(member.id());
        }
        return Answers.seeOther(PAGE + "?saved=1");
    }

    private static String address(StaffMember member) {
        return Optional.ofNullable(member.email())
                .flatMap(MailAddress::read)
                .map(MailAddress::value)
                .orElse("");
    }

    private static StaffMember member(HttpServletRequest request) {
        if (Asker.of(request) instanceof Asker.Member asker) {
            return asker.member();
        }
        throw Problem.of(403, "Forbidden", "a program has no mail of its own");
    }
}
