package org.midad.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer tells browsers: only our own scripts and styles, no framing, no sniffing. */
public final class SecurityHeaders extends OncePerRequestFilter {
    /** The same on the page path and on the servlets. */
    public static final Map<String, String> ALL =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                            + " font-src 'self'; connect-src 'self'; object-src 'none';"
                            + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "strict-origin-when-cross-origin");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALL.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
