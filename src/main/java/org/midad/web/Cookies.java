package org.midad.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.midad.edition.SiteAddress;

/** Our few cookies: HttpOnly, Lax, host-bound, secure wherever the site is. */
public final class Cookies {
    private final boolean secure;

    Cookies(SiteAddress address) {
        this.secure = address.secure();
    }

    /** The value of a cookie that {@link #set} made. */
    public Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(full(name))) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Sets a cookie; a lifetime of zero removes it. */
    public void set(HttpServletResponse response, String name, String value, Duration lifetime) {
        response.addHeader(
                "Set-Cookie",
                full(name)
                        + "="
                        + value
                        + "; Path=/; HttpOnly; SameSite=Lax; Max-Age="
                        + lifetime.toSeconds()
                        + (secure ? "; Secure" : ""));
    }

    /** {@code __Host-} binds a cookie to this host alone, and browsers want TLS for it. */
    private String full(String name) {
        return secure ? "__Host-" + name : name;
    }
}
