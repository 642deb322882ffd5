package org.midad.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.midad.article.Mark;

/**
 * A stretch of a block's text under the same marks, ready for a template.
 *
 * @param href address of a link; null for plain text
 */
public record Run(String text, boolean strong, @Nullable String href) {

    /** Cuts a text at the ends of its marks; marks may overlap. */
    public static List<Run> of(String text, List<Mark> marks) {
        if (marks.isEmpty()) {
            return List.of(new Run(text, false, null));
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            cuts.add(mark.from());
            cuts.add(mark.to());
        }
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(0, false)) {
            runs.add(run(text, from, to, marks));
            from = to;
        }
        return runs;
    }

    private static Run run(String text, int from, int to, List<Mark> marks) {
        boolean strong = false;
        String href = null;
        for (Mark mark : marks) {
            if (mark.from() <= from && to <= mark.to()) {
                strong |= mark.type() == Mark.Type.STRONG;
                href = mark.type() == Mark.Type.LINK ? mark.href() : href;
            }
        }
        return new Run(text.substring(from, to), strong, href);
    }
}
