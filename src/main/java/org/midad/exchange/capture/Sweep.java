package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the furniture out of the article's lines and reports it.
 *
 * <p>Works by neighbourhood: a call-out of three lines is one, also where only two of them say so.
 */
final class Sweep {
    private static final Phrases SECTIONS = Phrases.of(FurnitureWords.SECTIONS);
    private static final Phrases LABELS = Phrases.of(FurnitureWords.LABELS);
    private static final int SHORTEST_MENU = 4;

    private final List<Line> lines;
    private final Furniture[] kinds;
    private final Draft draft;

    private Sweep(List<Line> lines, Draft draft) {
        this.lines = lines;
        this.draft = draft;
        this.kinds = new Furniture[lines.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = Furniture.of(lines.get(i));
        }
    }

    static List<Line> of(List<Line> lines, Draft draft) {
        Sweep sweep = new Sweep(lines, draft);
        sweep.menus();
        sweep.callOutsAfterRules();
        sweep.linesBetweenFurniture();
        sweep.crossheadsOfPlatforms();
        RelatedLists.mark(lines, sweep.kinds);
        return sweep.rest();
    }

    /** The sections of the paper one below the other; the last stays, if it stands apart. */
    private void menus() {
        int from = 0;
        for (int i = 0; i <= kinds.length; i++) {
            boolean entry = i < kinds.length && isMenuEntry(lines.get(i));
            if (!entry) {
                boolean spaced = i > 0 && i > from && !lines.get(i - 1).glued();
                int to = spaced ? i - 1 : i;
                if (i - from >= SHORTEST_MENU) {
                    mark(from, to);
                }
                from = i + 1;
            }
            if (i < kinds.length && lines.get(i).isProse()) {
                return;
            }
        }
    }

    private static boolean isMenuEntry(Line line) {
        return SECTIONS.are(line.bare()) || LABELS.are(line.bare());
    }

    /** Papers set call-outs off by a rule; what sticks together below it goes together. */
    private void callOutsAfterRules() {
        for (int i = 1; i < kinds.length; i++) {
            if (lines.get(i - 1).isRule()) {
                int end = endOfGroup(i);
                int furniture = 0;
                for (int j = i; j < end; j++) {
                    furniture += kinds[j] == Furniture.NONE ? 0 : 1;
                }
                while (end > i && lines.get(end - 1).isProse()) {
                    end--;
                }
                if (2 * furniture > end - i) {
                    mark(i, end);
                }
            }
        }
    }

    private void linesBetweenFurniture() {
        for (int i = 1; i + 1 < kinds.length; i++) {
            boolean stuck = lines.get(i).glued() && lines.get(i + 1).glued();
            if (stuck && isOut(i - 1) && isOut(i + 1) && !lines.get(i).isProse() && !isOut(i)) {
                kinds[i] = Furniture.PLAIN;
            }
        }
    }

    /** فيسبوك وتويتر above a paragraph, with paragraphs before it, is a crosshead. */
    private void crossheadsOfPlatforms() {
        int prose = 0;
        for (int i = 0; i + 1 < kinds.length; i++) {
            Line below = lines.get(i + 1);
            boolean alone = i == 0 || !lines.get(i).glued();
            if (kinds[i] == Furniture.PLATFORMS
                    && prose > 1
                    && alone
                    && below.glued()
                    && below.isProse()
                    && !isOut(i + 1)) {
                kinds[i] = Furniture.NONE;
            }
            prose += lines.get(i).isProse() && !isOut(i) ? 1 : 0;
        }
    }

    private int endOfGroup(int from) {
        int end = from + 1;
        while (end < kinds.length && lines.get(end).glued()) {
            end++;
        }
        return Math.min(end, kinds.length);
    }

    private boolean isOut(int i) {
        return kinds[i] != Furniture.NONE;
    }

    private void mark(int from, int to) {
        for (int i = from; i < to; i++) {
            kinds[i] = kinds[i] == Furniture.NONE ? Furniture.PLAIN : kinds[i];
        }
    }

    private List<Line> rest() {
        List<Line> rest = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean broken = true;
        for (int i = 0; i < kinds.length; i++) {
            Line line = lines.get(i);
            if (!isOut(i) && !line.isRule()) {
                rest.add(broken ? line.after(Line.Before.BREAK) : line);
                broken = false;
                continue;
            }
            broken = true;
            if (!piece.isEmpty() && !(line.glued() && isOut(i - 1))) {
                draft.furniture.add(piece.toString());
                piece.setLength(0);
            }
            if (isOut(i)) {
                piece.append(piece.isEmpty() ? "" : "\n").append(line.text());
                readPath(i);
            }
        }
        if (!piece.isEmpty()) {
            draft.furniture.add(piece.toString());
        }
        return rest;
    }

    /** The crumb after the home page is the section, unless the line is a menu of all sections. */
    private void readPath(int i) {
        if (kinds[i] != Furniture.PATH || draft.section != null) {
            return;
        }
        String[] crumbs = Furniture.CRUMB.split(lines.get(i).text(), -1);
        boolean menu = lines.get(i).text().indexOf('|') >= 0 && crumbs.length >= SHORTEST_MENU;
        if (crumbs.length > 1 && !menu && !crumbs[1].isBlank()) {
            draft.section = crumbs[1].strip();
        }
    }
}
