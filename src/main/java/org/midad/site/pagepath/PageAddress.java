package org.midad.site.pagepath;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The address of a public page as the cache knows it: decoded path and allow-listed parameters.
 * Nothing else of a request reaches key or renderer.
 *
 * @param path decoded, starts with a slash, no slash at its end (but for the front page)
 * @param parameters those of {@link #ALLOWED} that were given, each once
 */
public record PageAddress(String path, Map<String, String> parameters) {
    /** Parameters that change what a public page shows. */
    public static final Set<String> ALLOWED = Set.of("page", "after", "branch", "order");

    /** Longer ones are no address of ours. */
    private static final int LONGEST = 2_000;

    /** What a request's target is to the page path. */
    public sealed interface Read {
        /** The address of a public page, which may or may not be there. */
        record Page(PageAddress address) implements Read {}

        /** No address of a page can look like this; {@code why} is the end of a message key. */
        record Bad(String why) implements Read {}
    }

    public PageAddress {
        parameters = Map.copyOf(parameters);
    }

    /** An address without parameters. */
    public PageAddress(String path) {
        this(path, Map.of());
    }

    /** Reads a raw request target. {@code query} is null where there is none. */
    public static Read read(String rawPath, @Nullable String query) {
        if (rawPath.length() > LONGEST) {
            return new Read.Bad("long");
        }
        Optional<String> path = decode(rawPath, false);
        if (path.isEmpty()) {
            return new Read.Bad("utf8");
        }
        String clean = path.get();
        if (unclean(clean)) {
            return new Read.Bad("part");
        }
        if (clean.length() > 1 && clean.endsWith("/")) {
            clean = clean.substring(0, clean.length() - 1);
        }
        return parameters(query)
                .<Read>map(new Address(clean)::with)
                .orElseGet(() -> new Read.Bad("parameter"));
    }

    private record Address(String path) {
        Read with(Map<String, String> parameters) {
            return new Read.Page(new PageAddress(path, parameters));
        }
    }

    /** This address without the parameters that its page does not read. */
    PageAddress keeping(Set<String> read) {
        if (read.containsAll(parameters.keySet())) {
            return this;
        }
        Map<String, String> kept = new TreeMap<>(parameters);
        kept.keySet().retainAll(read);
        return new PageAddress(path, kept);
    }

    /** The value of a parameter; null where it was not given. */
    public @Nullable String parameter(String name) {
        return parameters.get(name);
    }

    private static boolean unclean(String path) {
        if (!path.startsWith("/") || path.contains("//") || path.indexOf('\\') >= 0) {
            return true;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return true;
            }
        }
        return path.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL);
    }

    private static Optional<Map<String, String>> parameters(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return Optional.of(Map.of());
        }
        Map<String, String> found = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (ALLOWED.contains(name)) {
                Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1), true);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                found.putIfAbsent(name, value.get());
            }
        }
        return Optional.of(found);
    }

    /** Percent-decoding, strict: half an escape or bytes that are not UTF-8 give nothing. */
    private static Optional<String> decode(String raw, boolean plusIsBlank) {
        if (raw.indexOf('%') < 0 && raw.chars().allMatch(c -> c < 0x80 && c != '+')) {
            return Optional.of(raw);
        }
        byte[] text = raw.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(text.length);
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '%') {
                int high = i + 2 <= text.length - 1 ? Character.digit(text[i + 1], 16) : -1;
                int low = i + 2 <= text.length - 1 ? Character.digit(text[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else {
                bytes.put(plusIsBlank && text[i] == '+' ? (byte) ' ' : text[i]);
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(bytes.flip())
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
