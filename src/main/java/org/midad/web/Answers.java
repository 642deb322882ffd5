package org.midad.web;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers of servlet routes: pages that are one person's, and redirects after a form. */
public final class Answers {
    private static final MediaType HTML = MediaType.parseMediaType("text/html; charset=utf-8");

    private Answers() {}

    /** A page. */
    public static ResponseEntity<byte[]> page(int status, byte[] html) {
        return ResponseEntity.status(HttpStatusCode.valueOf(status)).contentType(HTML).body(html);
    }

    /** 303: the browser fetches that path next. It is percent-encoded already. */
    public static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatusCode.valueOf(303))
                .header(HttpHeaders.LOCATION, URI.create(path).toASCIIString())
                .build();
    }
}
