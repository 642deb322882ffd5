package org.midad.language;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Character references of HTML that were left in a text. */
final class Entities {
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "&(?:#[xX]([0-9a-fA-F]{1,6})(?![0-9a-fA-F])|#([0-9]{1,7})(?![0-9])"
                            + "|([A-Za-z][A-Za-z0-9]{1,24}))(;?)");

    /** Names without semicolon that no English word or parameter begins with. */
    private static final Set<String> UNMISTAKABLE = Set.of("quot", "nbsp", "laquo", "raquo");

    private static final Pattern ACCENTED =
            Pattern.compile(
                    "[A-Za-z](?:acute|grave|circ|cedil|tilde|ring|slash)|[AEIOUaeiouy]uml|szlig");

    /** As far back as an address is looked for, UTF-16 units. */
    private static final int LONGEST_ADDRESS = 2_000;

    private Entities() {}

    /** The line with its references replaced by what they mean. */
    static String decode(String line) {
        if (line.indexOf('&') < 0) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        Matcher reference = REFERENCE.matcher(line);
        int end = 0;
        while (reference.find(end)) {
            out.append(line, end, reference.start());
            end = appendMeaning(reference, line, out);
        }
        return out.append(line, end, line.length()).toString();
    }

    /** Appends what a reference means, or the ampersand alone; returns where the line goes on. */
    private static int appendMeaning(Matcher reference, String line, StringBuilder out) {
        boolean semicolon = !reference.group(4).isEmpty();
        boolean address = !semicolon && isInAddress(line, reference.start());
        String name = reference.group(3);
        if (name == null && !address) {
            appendNumber(reference, out);
            return reference.end();
        }
        if (name != null && semicolon) {
            String meaning = EntityNames.meaning(name);
            if (meaning != null) {
                out.append(meaning);
                return reference.end();
            }
        }
        String beginning = name == null || address ? "" : EntityNames.withoutSemicolon(name);
        int end = reference.start() + 1 + beginning.length();
        String meaning = EntityNames.meaning(beginning);
        if (meaning != null && mayEndAt(line, end, beginning)) {
            out.append(meaning);
            return end;
        }
        out.append('&');
        return reference.start() + 1;
    }

    private static boolean mayEndAt(String line, int end, String name) {
        if (end == line.length()) {
            return true;
        }
        char next = line.charAt(end);
        if (next == '=') {
            return false;
        }
        boolean goesOn = next < 0x80 && Character.isLetterOrDigit(next);
        return !goesOn || UNMISTAKABLE.contains(name) || ACCENTED.matcher(name).matches();
    }

    /** As the HTML standard has it: numbers of C1 controls are read as windows-1252. */
    private static void appendNumber(Matcher reference, StringBuilder out) {
        String hex = reference.group(1);
        int number =
                hex != null
                        ? Integer.parseInt(hex, 16)
                        : Integer.parseInt(orZero(reference.group(2)));
        if (number >= 0x80 && number <= 0x9F) {
            out.append(EntityNames.windows1252(number));
        } else if (number > 0 && number <= Character.MAX_CODE_POINT) {
            // Halves of a pair given as two references meet in the text and make one character.
            out.appendCodePoint(number);
        }
    }

    private static String orZero(@Nullable String digits) {
        return digits == null ? "0" : digits;
    }

    /** Inside a web address an ampersand parts parameters. */
    private static boolean isInAddress(String line, int place) {
        int start = place;
        int farthest = Math.max(0, place - LONGEST_ADDRESS);
        while (start > farthest && !Character.isWhitespace(line.charAt(start - 1))) {
            start--;
        }
        return Addresses.isWeb(line.substring(start, place));
    }
}
