package org.midad.exchange.capture;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the items of lists: lines with bullets, numbers or letters before them. */
final class Items {
    private static final Pattern ITEM =
            Pattern.compile(
                    "^(?:[-–—•●▪■◦*·✓►○]\\s*(?=\\S)|\\(?[0-9٠-٩]{1,2}\\s*[-.)–ـ:]\\s*(?=[^0-9٠-٩\\s])"
                            + "|[أبجدهوزحط]\\s?[-)]\\s+|[a-h]\\)\\s+).*");

    private static final int FEWEST = 2;

    private Items() {}

    static boolean isItem(Line line) {
        return ITEM.matcher(line.text().substring(0, Math.min(line.length(), 12))).matches();
    }

    /**
     * How many lines from here make one list; 0 if none do. Questions and answers with dashes and
     * long paragraphs with numbers are no list.
     */
    static int count(List<Line> lines, int from) {
        int to = from;
        while (to < lines.size() && isItem(lines.get(to)) && !isTalk(lines.get(to))) {
            to++;
        }
        boolean broken = to < lines.size() && isItem(lines.get(to));
        return broken || to - from < FEWEST ? 0 : to - from;
    }

    private static boolean isTalk(Line line) {
        return line.lastMark() == '؟'
                || line.lastMark() == '?'
                || (line.isProse() && line.isEnded());
    }

    /** Short lines stuck together with figures in them, as in a table of standings. */
    static int countOfTable(List<Line> lines, int from) {
        int to = from;
        int figures = 0;
        while (to < lines.size()
                && (to == from || lines.get(to).glued())
                && !lines.get(to).isProse()
                && !lines.get(to).isEnded()) {
            figures += lines.get(to).text().chars().anyMatch(Character::isDigit) ? 1 : 0;
            to++;
        }
        boolean table = to - from > FEWEST && figures == to - from;
        return table ? to - from : 0;
    }
}
