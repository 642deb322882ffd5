package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.midad.people.Secret;

/** What a browser is known by to have written a comment: 256 random bits, hash stored, 30 days. */
public final class WriterCookie {
    private static final String NAME = "writer";
    private static final Duration LIFETIME = Duration.ofDays(30);

    private final Cookies cookies;

    WriterCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    /** The hash of the writer's secret, if the browser has one. */
    public Optional<byte[]> read(HttpServletRequest request) {
        return cookies.read(request, NAME).flatMap(Secret::hashOf);
    }

    /** Gives the browser this secret. */
    public void set(HttpServletResponse response, Secret secret) {
        cookies.set(response, NAME, secret.text(), LIFETIME);
    }
}
