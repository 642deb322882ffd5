package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;

/** The lines of a capture that hold something, whatever ended them. */
final class Lines {
    private Lines() {}

    /** One kind of line end, and none of the marks that editors put before a text. */
    static String withLineFeeds(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.replace("\r\n", "\n").replaceAll("[\r\u0085\u2028\u2029\f\u000B]", "\n");
    }

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        Line.Before before = Line.Before.BREAK;
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            number++;
            String stripped = strip(raw);
            if (stripped.isEmpty()) {
                before = before == Line.Before.GLUED ? Line.Before.BLANK : before;
            } else {
                lines.add(Line.of(number, stripped, before));
                before = Line.Before.GLUED;
            }
        }
        return lines;
    }

    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        String rest = text.substring(from, to);
        return rest.chars().allMatch(c -> isBlank(c) || Character.getType(c) == Character.FORMAT)
                ? ""
                : rest;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B;
    }
}
