package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Device;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes into the audit list what whoever makes a request did. A route says so in one line, after
 * the deed is done or in its transaction.
 */
@Component
public class Witness {
    private final Audit audit;
    private final ClientAddress clients;

    Witness(Audit audit, ClientAddress clients) {
        this.audit = audit;
        this.clients = clients;
    }

    /** Whoever makes this request did this. */
    public void note(HttpServletRequest request, Deed deed, Audit.Subject subject) {
        audit.note(who(request), deed, subject);
    }

    /** Whoever makes the request that is being answered did this. */
    public void note(Deed deed, Audit.Subject subject) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here) {
            note(here.getRequest(), deed, subject);
        }
    }

    /** Whoever makes this request changed a group of settings, such as {@code sections}. */
    public void settings(HttpServletRequest request, String group) {
        note(request, Deed.SETTINGS_CHANGED, Audit.Subject.settings(group));
    }

    /** Who makes this request, as the list names them. */
    public Audit.Who who(HttpServletRequest request) {
        Asker asker = Asker.of(request);
        Long staff = asker instanceof Asker.Member member ? member.member().id() : null;
        return new Audit.Who(staff, asker.name(), Device.prefix(clients.of(request)));
    }
}
