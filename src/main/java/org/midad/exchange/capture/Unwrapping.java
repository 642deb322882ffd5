package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a capture that was wrapped at a fixed width.
 *
 * <p>A line end is soft where the next line's first word would not have fitted. A page is taken for
 * wrapped only if no line is longer than a wrapped line can be and several break off in the middle
 * of a sentence: joining lines of a page that is not wrapped would merge its paragraphs.
 */
final class Unwrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final int ENOUGH_SOFT_ENDS = 5;

    private Unwrapping() {}

    static List<Line> of(List<Line> lines, Draft draft) {
        int width = lines.stream().mapToInt(Line::length).max().orElse(0);
        if (width < NARROWEST || width > WIDEST || softEnds(lines, width) < ENOUGH_SOFT_ENDS) {
            return lines;
        }
        draft.notes.add("the page was wrapped at " + width + " characters: lines were joined");
        return join(lines, width);
    }

    private static List<Line> join(List<Line> lines, int width) {
        List<Line> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Line first = lines.getFirst();
        Line above = null;
        for (Line line : lines) {
            if (above != null && !isSoft(above, line, width)) {
                joined.add(first.withText(text.toString()));
                text.setLength(0);
                first = line;
            }
            text.append(text.isEmpty() ? "" : " ").append(line.text());
            above = line;
        }
        joined.add(first.withText(text.toString()));
        return joined;
    }

    private static int softEnds(List<Line> lines, int width) {
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            if (isSoft(above, lines.get(i), width) && !above.isEnded()) {
                count++;
            }
        }
        return count;
    }

    private static boolean isSoft(Line above, Line below, int width) {
        int space = below.text().indexOf(' ');
        int firstWord = space < 0 ? below.length() : space;
        return below.glued()
                && 2 * above.length() > width
                && above.length() + 1 + firstWord > width;
    }
}
