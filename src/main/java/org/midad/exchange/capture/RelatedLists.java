package org.midad.exchange.capture;

import java.util.List;

/**
 * Finds where a list of other articles ends.
 *
 * <p>In the middle of a text that is the list's own block; at its end, all that is left on the
 * page.
 */
final class RelatedLists {
    private static final int CROSSHEAD_WORDS = 5;

    private final List<Line> lines;
    private final Furniture[] kinds;

    private RelatedLists(List<Line> lines, Furniture[] kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    /** Marks the lists below all their headings. */
    static void mark(List<Line> lines, Furniture[] kinds) {
        new RelatedLists(lines, kinds).markAll();
    }

    private void markAll() {
        int lastProse = -1;
        for (int i = 0; i < kinds.length; i++) {
            lastProse = lines.get(i).isProse() && kinds[i] == Furniture.NONE ? i : lastProse;
        }
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Furniture.RELATED_HEADING) {
                relatedList(i + 1, lastProse);
            }
        }
    }

    private void relatedList(int from, int lastProse) {
        int at = from;
        while (at < kinds.length && kinds[at] != Furniture.RELATED_HEADING) {
            int end = endOfGroup(at);
            boolean ownGroup = at == from && lines.get(at).glued();
            if (!ownGroup && at < lastProse && at > from && isCrossheadAt(at, end)) {
                return;
            }
            int stop = at;
            while (stop < end && canBeRelated(lines.get(stop))) {
                stop++;
            }
            for (int i = at; i < stop; i++) {
                kinds[i] = kinds[i] == Furniture.NONE ? Furniture.PLAIN : kinds[i];
            }
            if (stop < end || (ownGroup && end < lastProse)) {
                return;
            }
            at = end;
        }
    }

    private boolean isCrossheadAt(int at, int end) {
        return end == at + 1
                && end < lines.size()
                && lines.get(end).isProse()
                && lines.get(at).words() <= CROSSHEAD_WORDS;
    }

    private static boolean canBeRelated(Line line) {
        return !line.isProse() && Agencies.only(line.text()).isEmpty() && !line.isRule();
    }

    private int endOfGroup(int from) {
        int end = from + 1;
        while (end < kinds.length && lines.get(end).glued()) {
            end++;
        }
        return Math.min(end, kinds.length);
    }
}
