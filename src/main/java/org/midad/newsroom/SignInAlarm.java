package org.midad.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Device;
import org.midad.people.StaffMember;
import org.midad.web.ClientAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the audit list what the chief should know of sign-ins that were not plain. */
@Component
public class SignInAlarm {
    private static final Duration MOMENT = Duration.ofMinutes(15);

    private final Audit audit;
    private final ClientAddress clients;
    private final TransactionTemplate transaction;

    SignInAlarm(Audit audit, ClientAddress clients, TransactionTemplate transaction) {
        this.audit = audit;
        this.clients = clients;
        this.transaction = transaction;
    }

    /**
     * So many failures that the next try has to wait. A name that nobody has is not written down:
     * people type passwords there by mistake.
     */
    void ring(HttpServletRequest request, Optional<StaffMember> member) {
        Audit.Subject subject = member.map(Audit.Subject::of).orElse(Audit.Subject.NONE);
        transaction.executeWithoutResult(
                status -> audit.noteOnce(stranger(request), Deed.SIGN_IN_BLOCKED, subject, MOMENT));
    }

    /** A recovery code was used instead of the app. */
    public void recovered(HttpServletRequest request, StaffMember member) {
        audit.note(
                new Audit.Who(member.id(), member.name(), Device.prefix(clients.of(request))),
                Deed.RECOVERY_CODE_USED,
                Audit.Subject.of(member));
    }

    private Audit.Who stranger(HttpServletRequest request) {
        return new Audit.Who(null, "guest", Device.prefix(clients.of(request)));
    }
}
