package org.midad.newsroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.people.Role;
import org.midad.people.StaffMember;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Assets;
import org.midad.web.Templates;
import org.midad.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Renders the staff's screens with what all of them take. */
@Component
public class Screens {
    private final Editions editions;
    private final Assets assets;
    private final Templates templates;

    Screens(Editions editions, Assets assets, Templates templates) {
        this.editions = editions;
        this.assets = assets;
        this.templates = templates;
    }

    /** The words of the staff's interface. */
    public Words words() {
        return Words.of(editions.first());
    }

    /** What no password of this person may be made of. */
    public List<String> names(StaffMember member) {
        String email = member.email() == null ? "" : member.email();
        return List.of(member.name(), editions.first().name(), email);
    }

    /** A screen; {@code parameters} are those of its template beside edition, words and assets. */
    public ResponseEntity<byte[]> page(
            int status, String template, Map<String, Object> parameters) {
        Edition edition = editions.first();
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("edition", edition);
        all.put("words", words());
        all.put("assets", assets);
        all.put("role", role());
        return Answers.page(status, templates.render(template, all));
    }

    /** Of whoever makes the request that is being answered; null for a guest. */
    private static @Nullable Role role() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                        && Asker.of(here.getRequest()) instanceof Asker.Member asker
                ? asker.member().role()
                : null;
    }
}
