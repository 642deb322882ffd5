package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.midad.edition.SiteAddress;

/**
 * Whether a request that changes something comes from our own pages (Fetch Metadata, RFC 6454):
 * instead of tokens in forms, which pages that are the same for everybody cannot carry.
 */
public final class Origins {
    private final SiteAddress address;

    Origins(SiteAddress address) {
        this.address = address;
    }

    /** True for our own pages, and for programs that carry no cookie. */
    public boolean ours(HttpServletRequest request) {
        if (bearer(request)) {
            return true;
        }
        boolean cookie = request.getHeader("Cookie") != null;
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || (site.equals("none") && !cookie);
        }
        String origin = request.getHeader("Origin");
        return origin == null ? !cookie : known(origin, request);
    }

    /** Requests with a bearer token are made by programs; their cookies are ignored. */
    public static boolean bearer(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null
                && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    private boolean known(String origin, HttpServletRequest request) {
        return origin.equals(address.value().toString()) || loopback(origin, request);
    }

    /** On the operator's own machine the paper may be opened by any name of that machine. */
    private static boolean loopback(String origin, HttpServletRequest request) {
        URI uri = read(origin);
        return uri != null
                && isLoopback(uri.getHost())
                && uri.getPort() == request.getLocalPort()
                && isLoopback(request.getLocalName());
    }

    private static @Nullable URI read(String origin) {
        try {
            return URI.create(origin);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        return host != null
                && (host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]"));
    }
}
