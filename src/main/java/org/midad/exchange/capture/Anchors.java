package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of a comment section that name a reader.
 *
 * <p>A page has one way of doing it, so the surest way that is found on it decides for the page.
 */
final class Anchors {

    /**
     * One reader's name.
     *
     * @param line index of the line that holds it
     * @param lines how many lines it takes, an age below it included
     */
    record Anchor(int line, int lines, String name) {}

    private static final int LONGEST_NAME = 60;
    private static final int MOST_NAME_WORDS = 7;

    private static final Pattern WITH_DASH = Pattern.compile("^(.{0,80}?)\\s+[-–—]$");
    private static final Pattern DASH = Pattern.compile("^[-–—]$");
    private static final Pattern SAYS =
            Pattern.compile(
                    "^(?:كتب|كتبت|قال|قالت)\\s+(.{2,60}?)\\s*:$"
                            + "|^(.{2,60}?)\\s+(?:يقول|تقول|قال|قالت|كتب|كتبت)\\s*:$|^(?:بواسطة|المعلق|اسم"
                            + " المعلق|الاسم|الكاتب|من)\\s*:\\s*(.{1,60})$|^(.{2,60}?)\\s+(?:says|said|wrote|writes|a"
                            + " dit|a écrit|dit|écrit)\\s*:$|^(?:posted by|written by|name|par|posté"
                            + " par|écrit par|nom|auteur|author)\\s*:\\s*(.{1,60})$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Anchors() {}

    /** Name and dash, or the dash alone with the text below it: a reader who gave no name. */
    static boolean isNameWithDash(List<Line> lines, int i) {
        Line line = lines.get(i);
        Matcher matcher = WITH_DASH.matcher(line.length() > LONGEST_NAME + 4 ? "" : line.text());
        if (matcher.matches()) {
            return line.words() <= MOST_NAME_WORDS;
        }
        boolean apart = i + 1 < lines.size() && !lines.get(i + 1).glued();
        return DASH.matcher(line.text()).matches() && (line.glued() || apart);
    }

    static List<Anchor> in(List<Line> lines) {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isNameWithDash(lines, i)) {
                anchors.add(new Anchor(i, 1, withoutDash(lines.get(i).text())));
            }
        }
        boolean dashed = anchors.stream().anyMatch(anchor -> isSure(anchor, lines));
        List<Anchor> aged = aged(lines);
        if (dashed && anchors.size() >= aged.size()) {
            return anchors;
        }
        return aged.isEmpty() ? saying(lines) : aged;
    }

    /** A dash that stands apart may be an ornament. */
    private static boolean isSure(Anchor anchor, List<Line> lines) {
        return !anchor.name.isEmpty() || (anchor.line > 0 && lines.get(anchor.line).glued());
    }

    private static String withoutDash(String text) {
        return text.replaceAll("\\s*[-–—]$", "").strip();
    }

    /** Name and age or day in one line, or one below the other. */
    private static List<Anchor> aged(List<Line> lines) {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (Ages.isTime(line)) {
                continue;
            }
            boolean ageBelow = i + 1 < lines.size() && Ages.isTime(lines.get(i + 1));
            int nameEnd = Ages.nameBefore(line.text());
            if (ageBelow && canBeName(line) && opens(lines, i)) {
                anchors.add(new Anchor(i, 2, withoutDash(line.text())));
            } else if (opens(lines, i) && dated(line).isPresent()) {
                anchors.add(new Anchor(i, 1, dated(line).get()));
            } else if (nameEnd > 0 && opens(lines, i) && !isAnchoredBelow(anchors, i)) {
                anchors.add(new Anchor(i, 1, line.text().substring(0, nameEnd).strip()));
            }
        }
        return anchors;
    }

    private static boolean isAnchoredBelow(List<Anchor> anchors, int i) {
        return !anchors.isEmpty() && anchors.getLast().line + anchors.getLast().lines > i;
    }

    private static Optional<String> dated(Line line) {
        if (line.length() > 2 * LONGEST_NAME || line.isEnded()) {
            return Optional.empty();
        }
        return PrintedDate.in(line.text())
                .filter(date -> date.day() != null && date.from() > 1)
                .filter(date -> Ages.isOnlyHour(line.text().substring(date.to())))
                .map(
                        date ->
                                line.text()
                                        .substring(0, date.from())
                                        .replaceAll("[\\s,،(|•·–—-]+$", ""))
                .filter(name -> !name.isBlank() && name.length() <= LONGEST_NAME);
    }

    /** An age under a comment's text ends it; under a name that opens a block it belongs to it. */
    private static boolean opens(List<Line> lines, int i) {
        return i == 0
                || !lines.get(i).glued()
                || Buttons.isButton(lines.get(i - 1))
                || (!lines.get(i - 1).isProse() && !lines.get(i - 1).glued());
    }

    static boolean canBeName(Line line) {
        return line.length() <= LONGEST_NAME
                && line.words() <= MOST_NAME_WORDS
                && !line.isRule()
                && !Buttons.isButton(line)
                && !Buttons.isField(line)
                && !CommentSection.isHeading(line)
                && "!؟?،,؛:…".indexOf(line.lastMark()) < 0;
    }

    private static List<Anchor> saying(List<Line> lines) {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher =
                    SAYS.matcher(
                            lines.get(i).length() > LONGEST_NAME + 20 ? "" : lines.get(i).text());
            if (matcher.matches()) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        anchors.add(new Anchor(i, 1, matcher.group(group).strip()));
                    }
                }
            }
        }
        return anchors;
    }
}
