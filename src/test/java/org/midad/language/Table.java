package org.midad.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of a tab-separated file with a header line.
 *
 * <p>In a cell a backslash before n, t, r, another backslash or u and four hexadecimal digits
 * stands for the character that it names.
 */
final class Table {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|[ntr\\\\])");

    private Table() {}

    /** A table of the project's own, of {@code src/test/resources/language}. */
    static List<Map<String, String>> own(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/language/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("No table " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, String>> parse(String content) {
        List<String> lines = content.lines().toList();
        String[] header = lines.getFirst().split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < header.length; i++) {
                row.put(header[i], unescaped(cells[i]));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String unescaped(String cell) {
        return ESCAPE.matcher(cell)
                .replaceAll(escape -> Matcher.quoteReplacement(meaning(escape.group(1))));
    }

    private static String meaning(String escaped) {
        return switch (escaped.charAt(0)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'u' -> String.valueOf((char) Integer.parseInt(escaped.substring(1), 16));
            default -> escaped;
        };
    }
}
