package org.midad.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * A short run of a fresh newspaper on its own, from which the launcher makes the JVM's start-up
 * cache (JEP 514): what readers fetch first is then loaded and linked beforehand.
 */
final class Rehearsal {
    private static final int ROUNDS = 150;
    private static final String[] PATHS = {
        "/", "/local", "/no-such-page", "/feed.xml", "/search?q=a", "/api/v1/articles", "/healthz"
    };

    private Rehearsal() {}

    static void play(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : PATHS) {
                    HttpRequest request =
                            HttpRequest.newBuilder(URI.create(address + path))
                                    .header("Accept-Encoding", round % 2 == 0 ? "br" : "gzip")
                                    .build();
                    client.send(request, HttpResponse.BodyHandlers.discarding());
                }
            }
        }
    }
}
