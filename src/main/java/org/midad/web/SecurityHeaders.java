package org.midad.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells browsers: only our own scripts and styles, no framing, no sniffing. */
public final class SecurityHeaders extends OncePerRequestFilter {
    private static final String POLICY = "Content-Security-Policy";

    private static final String OUR_OWN =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    /** The same on the page path and on the servlets. */
    public static final Map<String, String> ALL =
            Map.of(
                    POLICY,
                    OUR_OWN,
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "strict-origin-when-cross-origin");

    /**
     * The policy of a page that shows frames of these hosts and of nobody else.
     *
     * @param hosts names such as {@code ads.example.com}, checked when they were set
     */
    public static String policyWithFrames(Collection<String> hosts) {
        return OUR_OWN + "; frame-src https://" + String.join(" https://", hosts);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALL.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
