package org.midad.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.midad.web.ClientAddress;
import org.midad.web.Origins;
import org.midad.web.WriterCookie;
import org.springframework.stereotype.Component;

/** What is known of somebody who sends a comment. */
@Component
class Writers {
    private final WriterCookie cookie;
    private final ClientAddress address;

    Writers(WriterCookie cookie, ClientAddress address) {
        this.cookie = cookie;
        this.address = address;
    }

    /** The hash of the writer's cookie, which the site's pages give; programs have none. */
    byte @Nullable [] hash(HttpServletRequest request) {
        return Origins.bearer(request) ? null : cookie.read(request).orElse(null);
    }

    /** Where the request comes from. */
    String network(HttpServletRequest request) {
        return address.of(request);
    }
}
