package org.midad.operations.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of HTTP requests, made once and sent often. */
final class Request {
    private Request() {}

    /** A GET; {@code headers} are whole lines. */
    static ByteBuffer get(int port, String path, String... headers) {
        return bytes(head("GET", port, path, headers) + "\r\n");
    }

    /** A POST of JSON; {@code headers} are whole lines. */
    static ByteBuffer post(int port, String path, String json, String... headers) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return bytes(
                head("POST", port, path, headers)
                        + "Content-Type: application/json\r\nContent-Length: "
                        + length
                        + "\r\n\r\n"
                        + json);
    }

    private static String head(String method, int port, String path, String... headers) {
        StringBuilder head =
                new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port)
                        .append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.toString();
    }

    private static ByteBuffer bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }
}
