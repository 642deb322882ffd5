package org.midad.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.midad.site.pagepath.PageSource;
import org.midad.web.SecurityHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the paper's words what the server itself refuses, such as a request it cannot read. */
final class LastWords extends ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(LastWords.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 413, 415, 500, 503);
    private static final int OURS = 500;

    private final PageSource pages;

    LastWords(PageSource pages) {
        this.pages = pages;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        byte[] body = words(status);
        dress(response.getHeaders(), body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /** What could not even be read as a request. */
    @Override
    public ByteBuffer badMessageError(
            int status, @Nullable String reason, HttpFields.Mutable fields) {
        byte[] body = words(status);
        dress(fields, body.length);
        return ByteBuffer.wrap(body);
    }

    private static void dress(HttpFields.Mutable headers, int length) {
        SecurityHeaders.ALL.forEach(headers::put);
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        headers.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        headers.put(HttpHeader.CONTENT_LENGTH, String.valueOf(length));
    }

    private byte[] words(int status) {
        int worded = WORDED.contains(status) ? status : status < OURS ? 400 : OURS;
        try {
            return pages.problem(worded, "door").body();
        } catch (RuntimeException e) {
            // as when the database is away before anybody has asked for a page
            log.debug("no page for {}", status, e);
            return String.valueOf(status).getBytes(StandardCharsets.US_ASCII);
        }
    }
}
