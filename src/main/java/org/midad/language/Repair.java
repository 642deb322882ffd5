package org.midad.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends texts that careless programs damaged; leaves sound ones as they are, to the byte. */
public final class Repair {
    /** A reference within a reference within a misread page: deeper damage has not been seen. */
    private static final int MOST_LAYERS = 8;

    private static final int LONGEST_EXCERPT = 80;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final Pattern LONE_AMPERSAND =
            Pattern.compile("[ \\t\\u00A0]*&[ \\t\\u00A0]*(\\r?)");

    /** What is left of a cut reference; not {@code &&}, nor the end of a web address. */
    private static final Pattern STRAY_AMPERSAND =
            Pattern.compile("(?<![& \\t\\u00A0])[ \\t\\u00A0]*+&[ \\t\\u00A0]*(\\r?)$");

    private static final String LATIN = "\\p{IsLatin}";
    private static final Pattern DOUBLED_APOSTROPHE =
            Pattern.compile("(?<=" + LATIN + ")('{2,4}|’{2,4})(?=" + LATIN + ")");
    private static final Pattern QUOTE_OF_APOSTROPHES =
            Pattern.compile("(?<!" + LATIN + "|')''|''(?!" + LATIN + "|')");
    private static final Pattern ESCAPED_APOSTROPHE =
            Pattern.compile("(?<=" + LATIN + ")\\\\+'(?=" + LATIN + ")");

    private static final Pattern NO_BREAK_SPACES = Pattern.compile("[\\u00A0\\u202F]");
    private static final Pattern LOST = Pattern.compile("\\uFFFD+|\\?{2,}(?:[ \\t]++\\?{2,}+)++");

    private Repair() {}

    /**
     * The text with what can be mended mended, and a list of it.
     *
     * <p>Misread encodings, references of HTML, ampersands left of cut ones, apostrophes doubled or
     * escaped between Latin letters, control characters, byte order marks, halves of surrogate
     * pairs. Letters lost to question marks or U+FFFD stay, and are named. Repairing twice mends
     * nothing more.
     */
    public static Repaired repair(String text) {
        List<Mend> mends = new ArrayList<>();
        String now = text;
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            String before = now;
            now = eachLine(now, Mend.Kind.MOJIBAKE, Mojibake::repair, mends);
            now = eachLine(now, Mend.Kind.ENTITY, Entities::decode, mends);
            now = eachLine(now, Mend.Kind.CONTROL, Repair::withoutControls, mends);
            now = eachLine(now, Mend.Kind.LONE_AMPERSAND, Repair::withoutLoneAmpersand, mends);
            now = eachLine(now, Mend.Kind.STRAY_AMPERSAND, Repair::withoutStrayAmpersand, mends);
            now = eachLine(now, Mend.Kind.ESCAPED_APOSTROPHE, Repair::unescaped, mends);
            now = eachLine(now, Mend.Kind.DOUBLED_APOSTROPHE, Repair::singleApostrophes, mends);
            if (now.equals(before)) {
                break;
            }
        }
        nameLost(now, mends);
        return new Repaired(now, mends);
    }

    /**
     * The text with plain spaces for no-break ones: for pages that were laid out with them. They
     * are no damage by themselves (French sets them before {@code : ; ! ?}), so {@link #repair}
     * leaves them.
     */
    public static Repaired plainSpaces(String text) {
        List<Mend> mends = new ArrayList<>();
        String plain =
                eachLine(
                        text,
                        Mend.Kind.NO_BREAK_SPACE,
                        line -> NO_BREAK_SPACES.matcher(line).replaceAll(" "),
                        mends);
        return new Repaired(plain, mends);
    }

    private static String eachLine(
            String text, Mend.Kind kind, UnaryOperator<String> mending, List<Mend> mends) {
        StringBuilder out = new StringBuilder(text.length());
        int number = 0;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            number++;
            String line = text.substring(start, end);
            String mended = mending.apply(line);
            if (!mended.equals(line)) {
                mends.add(new Mend(kind, excerpt(line, mended), number));
            }
            out.append(mended);
            if (end < text.length()) {
                out.append('\n');
            }
            start = end + 1;
        }
        return out.toString();
    }

    /** The damaged line from a little before where it first differs from the mended one. */
    private static String excerpt(String line, String mended) {
        int same = 0;
        while (same < Math.min(line.length(), mended.length())
                && line.charAt(same) == mended.charAt(same)) {
            same++;
        }
        int start = line.lastIndexOf(' ', Math.max(0, same - 1)) + 1;
        return line.substring(start, Math.min(line.length(), start + LONGEST_EXCERPT));
    }

    private static String withoutControls(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < line.length()
                    && Character.isLowSurrogate(line.charAt(i + 1))) {
                out.append(c).append(line.charAt(++i));
            } else if (c == '\t' || c == '\r' || !isDropped(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isDropped(char c) {
        return Texts.isForbidden(c) || c == BYTE_ORDER_MARK || Character.isISOControl(c);
    }

    private static String withoutLoneAmpersand(String line) {
        Matcher lone = LONE_AMPERSAND.matcher(line);
        return lone.matches() ? lone.group(1) : line;
    }

    private static String withoutStrayAmpersand(String line) {
        Matcher stray = STRAY_AMPERSAND.matcher(line);
        boolean found = stray.find() && !Addresses.isWeb(lastWord(line));
        return found ? line.substring(0, stray.start()) + stray.group(1) : line;
    }

    private static String lastWord(String line) {
        String text = line.stripTrailing();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static String unescaped(String line) {
        return ESCAPED_APOSTROPHE.matcher(line).replaceAll("'");
    }

    /** A line that quotes with two apostrophes may have them between letters as well. */
    private static String singleApostrophes(String line) {
        if (line.indexOf("''") < 0 && line.indexOf("’’") < 0) {
            return line;
        }
        if (QUOTE_OF_APOSTROPHES.matcher(line).find()) {
            return line;
        }
        return DOUBLED_APOSTROPHE
                .matcher(line)
                .replaceAll(doubled -> doubled.group().substring(0, 1));
    }

    private static void nameLost(String text, List<Mend> mends) {
        int line = 1;
        int counted = 0;
        Matcher lost = LOST.matcher(text);
        while (lost.find()) {
            line +=
                    (int)
                            text.substring(counted, lost.start())
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
            counted = lost.start();
            String what = lost.group();
            what = what.substring(0, Math.min(what.length(), LONGEST_EXCERPT));
            mends.add(new Mend(Mend.Kind.LOST, what, line));
        }
    }
}
