package org.midad.site.pagepath;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes requests byte by byte, as no library would, and reads whatever comes back. */
public final class RawClient {
    private static final int PATIENCE_MILLIS = 15_000;

    private final int port;

    public RawClient(int port) {
        this.port = port;
    }

    /** An answer; header names are in lower case, the last of equal ones counts. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Sends one request without a body; its target goes out as it stands. */
    public Answer get(String target, String... headerLines) throws IOException {
        return send("GET " + target + " HTTP/1.1", "", headerLines);
    }

    /** Sends a first line, header lines and a body, whose length is told. */
    public Answer send(String firstLine, String body, String... headerLines) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder head = new StringBuilder(firstLine).append("\r\n");
        boolean host = false;
        for (String line : headerLines) {
            head.append(line).append("\r\n");
            host |= line.toLowerCase(Locale.ROOT).startsWith("host:");
        }
        head.append(host ? "" : "Host: localhost:" + port + "\r\n");
        head.append(bytes.length == 0 ? "" : "Content-Length: " + bytes.length + "\r\n");
        head.append("Connection: close\r\n\r\n");
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            try {
                out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
                out.write(bytes);
                out.flush();
            } catch (SocketException e) {
                // the answer may have come before everything was said
            }
            return read(socket.getInputStream());
        }
    }

    /** A connection for whoever wants to leave a request unfinished. */
    public Socket open() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static Answer read(InputStream in) throws IOException {
        byte[] all = in.readAllBytes();
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer, but: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n", -1);
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).trim());
        }
        byte[] body = java.util.Arrays.copyOfRange(all, end + 4, all.length);
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            body = unchunked(body);
        }
        return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, body);
    }

    private static byte[] unchunked(byte[] chunked) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunked.length) {
            int line = at;
            while (chunked[line] != '\r') {
                line++;
            }
            int size =
                    Integer.parseInt(
                            new String(chunked, at, line - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) {
                break;
            }
            body.write(chunked, line + 2, size);
            at = line + 2 + size + 2;
        }
        return body.toByteArray();
    }
}
