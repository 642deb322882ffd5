package org.midad.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads on when a request is answered before its body was read: a connection that is closed while
 * the client still sends takes the answer with it, and whoever sent a text that is too long would
 * see a broken page instead of why.
 */
public final class UnreadBodies extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(UnreadBodies.class);

    /** Far above what people send by mistake; what is larger loses its connection. */
    private static final long READ_ON = 64L * 1024 * 1024;

    private static final int PIECE = 16 * 1024;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        // who expects a 100 waits for it before sending, and reads this answer instead
        if (hasBody(request) && request.getHeader("Expect") == null) {
            readOn(request);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static void readOn(HttpServletRequest request) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = request.getInputStream();
            long left = READ_ON;
            int read = 0;
            while (left > 0 && read >= 0) {
                read = in.read(piece);
                left -= read;
            }
        } catch (IOException | IllegalStateException e) {
            log.debug("the client has gone", e);
        }
    }
}
