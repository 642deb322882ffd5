package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a plain form (application/x-www-form-urlencoded), each as typed. CRLF, which
 * browsers make of a line end, becomes LF again: the only change to a text.
 *
 * @param damaged name of the first field that is no UTF-8; its value has U+FFFD there. Null for
 *     none
 */
public record Form(Map<String, String> fields, @Nullable String damaged) {
    private static final String TYPE = "application/x-www-form-urlencoded";

    /**
     * Reads a form of at most {@code limit} bytes.
     *
     * @throws Problem 413 if it is larger, 415 if it says that it is another kind of body
     */
    public static Form read(HttpServletRequest request, int limit) throws IOException {
        String type = request.getContentType();
        if (type != null && !type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
            throw Problem.of(415, "Unsupported media type", "send " + TYPE);
        }
        String raw = new String(RequestBody.read(request, limit), StandardCharsets.ISO_8859_1);
        Map<String, String> fields = new HashMap<>();
        String damaged = null;
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                String name = decode(pair.substring(0, equals)).text();
                Decoded value = decode(pair.substring(equals + 1));
                fields.putIfAbsent(name, value.text().replace("\r\n", "\n"));
                damaged = damaged == null && !value.sound() ? name : damaged;
            }
        }
        return new Form(Map.copyOf(fields), damaged);
    }

    /** A field's value; empty where it was not sent. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A field's value; empty optional where it was not sent or is blank. */
    public Optional<String> filled(String name) {
        return Optional.of(get(name)).filter(value -> !value.isBlank());
    }

    private record Decoded(String text, boolean sound) {}

    private static Decoded decode(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            int value = c == '%' && i + 2 < raw.length() ? hex(raw, i) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        try {
            return new Decoded(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.toByteArray()))
                            .toString(),
                    true);
        } catch (CharacterCodingException e) {
            return new Decoded(bytes.toString(StandardCharsets.UTF_8), false);
        }
    }

    private static int hex(String raw, int at) {
        int high = Character.digit(raw.charAt(at + 1), 16);
        int low = Character.digit(raw.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }
}
