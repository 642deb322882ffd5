package org.midad.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A comment's text cut up for the page: what it says, what it quotes ({@code >} before a line), and
 * where it names another comment of its thread by number («رقم ٣», {@code #3}, {@code n° 3}).
 *
 * @param passages in reading order
 */
public record Said(List<Passage> passages) {
    /** Quotations within quotations are shown to this depth; deeper ones stand at it. */
    static final int DEEPEST = 3;

    /** Whoever changes between quoting and saying more often gets the rest as typed. */
    static final int PASSAGES = 40;

    /** Numbers looked up for one comment; further ones stay plain text. */
    static final int NAMED = 20;

    private static final Pattern NAMING =
            Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\p{N}&#/])"
                            + "(?:[وفبل]?(?:ال)?رقم[ \\u00a0]?|#|[nN][°ºo][ \\u00a0\\u202f]?)"
                            + "(\\p{Nd}{1,9})(?![\\p{L}\\p{M}\\p{N}/]|[.,٫٬]\\p{Nd})");

    /**
     * Lines that stand at the same depth.
     *
     * @param depth 0 for the writer's own words, else 1 to 3
     */
    public record Passage(int depth, List<Run> runs) {}

    /**
     * Plain text, or the naming of a comment.
     *
     * @param number of the comment that it names; null for plain text
     */
    public record Run(String text, @Nullable Integer number) {}

    /** Cuts up a text; nothing of it is lost but the marks of its quotations. */
    public static Said of(String text) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int depth = depth(text, from);
            int to = passages.size() == PASSAGES - 1 ? text.length() : end(text, from, depth);
            String part = text.substring(from, to);
            boolean last = to == text.length() && passages.size() == PASSAGES - 1;
            String words = last ? part : lines(part, depth);
            if (!words.isBlank() || text.isBlank()) {
                passages.add(new Passage(last ? 0 : depth, runs(words)));
            }
            from = to;
        }
        return new Said(List.copyOf(passages));
    }

    /** The numbers that are named, each once at most {@link #NAMED}. */
    List<Integer> numbers() {
        return passages.stream()
                .flatMap(passage -> passage.runs().stream())
                .filter(run -> run.number() != null)
                .map(Run::number)
                .distinct()
                .limit(NAMED)
                .toList();
    }

    /** These words as somebody quotes them: at most so many letters, every line marked. */
    static String quoted(String text, int most) {
        StringBuilder quoted = new StringBuilder();
        int left = most;
        for (String line : text.strip().split("\n", -1)) {
            int depth = depth(line, 0);
            if (depth >= DEEPEST) {
                continue;
            }
            String words = line.substring(words(line, 0)).strip();
            String cut = cut(words, left);
            quoted.append(">".repeat(depth + 1)).append(' ').append(cut).append('\n');
            left -= cut.length();
            if (cut.length() != words.length() || left <= 0) {
                break;
            }
        }
        return quoted.append('\n').toString();
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int blank = words.lastIndexOf(' ', most);
        int end = blank > most / 2 ? blank : most;
        if (end > 0 && Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end).strip() + "…";
    }

    /** How deep the line that begins here is quoted. */
    private static int depth(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length() && isMark(text.charAt(i)); i++) {
            depth += text.charAt(i) == '>' ? 1 : 0;
        }
        return text.startsWith(">", from) ? Math.min(depth, DEEPEST) : 0;
    }

    private static boolean isMark(char c) {
        return c == '>' || c == ' ';
    }

    /** Where the words begin of the line that begins here. */
    private static int words(String text, int from) {
        if (!text.startsWith(">", from)) {
            return from;
        }
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the lines of this depth end that begin here. */
    private static int end(String text, int from, int depth) {
        int at = from;
        do {
            int line = text.indexOf('\n', at);
            at = line < 0 ? text.length() : line + 1;
        } while (at < text.length() && depth(text, at) == depth);
        return at;
    }

    private static String lines(String part, int depth) {
        if (depth == 0) {
            return edges(part);
        }
        StringBuilder words = new StringBuilder(part.length());
        for (String line : part.split("\n", -1)) {
            words.append(line, words(line, 0), line.length()).append('\n');
        }
        return edges(words.toString());
    }

    /** Without the empty lines around it, which the page's own spacing stands for. */
    private static String edges(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && part.charAt(from) == '\n') {
            from++;
        }
        while (to > from && part.charAt(to - 1) == '\n') {
            to--;
        }
        return part.substring(from, to);
    }

    private static List<Run> runs(String words) {
        List<Run> runs = new ArrayList<>();
        Matcher named = NAMING.matcher(words);
        int from = 0;
        while (named.find()) {
            if (from < named.start()) {
                runs.add(new Run(words.substring(from, named.start()), null));
            }
            runs.add(new Run(named.group(), Integer.valueOf(digits(named.group(1)))));
            from = named.end();
        }
        if (from < words.length() || runs.isEmpty()) {
            runs.add(new Run(words.substring(from), null));
        }
        return List.copyOf(runs);
    }

    private static String digits(String typed) {
        StringBuilder digits = new StringBuilder();
        typed.codePoints().forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
