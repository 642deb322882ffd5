package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.language.Folding;

/** The short lines above an article: section, kicker and headline in the order of the page. */
final class Titles {
    private static final Phrases SECTIONS = Phrases.of(FurnitureWords.SECTIONS);
    private static final Phrases OPINION = Phrases.of(FurnitureWords.OPINION);
    private static final Phrases PAPERS =
            Phrases.of("جريدة|صحيفة|مجلة|موقع|يومية|journal|the daily");

    private static final int SECTION_WORDS = 3;
    private static final int SUBHEAD_WORDS = 16;
    private static final int SUBHEAD_LENGTH = 90;
    private static final int HEADLINE_WORDS = 4;

    private final List<Line> lines = new ArrayList<>();
    private final Draft draft;

    Titles(Draft draft) {
        this.draft = draft;
    }

    void add(Line line) {
        lines.add(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** True once one of the lines can be the headline and not only the section. */
    boolean holdHeadline() {
        return lines.size() > 1 || (lines.size() == 1 && !isSection(lines.getFirst()));
    }

    /** A name below a line that reads like a headline is its writer, not the headline. */
    @Nullable Line takeTrailingName() {
        if (lines.size() < 2) {
            return null;
        }
        Line last = lines.getLast();
        Line above = lines.get(lines.size() - 2);
        boolean known = Names.list(last.text()).stream().anyMatch(Names::isKnown);
        boolean opinion = lines.size() > 2 && isOpinion(lines.getFirst());
        boolean byForm = opinion && !Names.list(last.text()).isEmpty();
        boolean headlineAbove = above.words() >= HEADLINE_WORDS || above.isEnded();
        return (known || byForm) && headlineAbove ? lines.removeLast() : null;
    }

    /** A line below the headline, much longer than it, is the lead; papers leave its stop out. */
    @Nullable Line takeTrailingLead() {
        if (lines.size() < 2) {
            return null;
        }
        Line last = lines.getLast();
        Line above = lines.get(lines.size() - 2);
        boolean longer = last.length() > above.length() && above.words() >= HEADLINE_WORDS;
        boolean subhead = last.words() >= SUBHEAD_WORDS || last.length() >= SUBHEAD_LENGTH;
        return longer && (subhead || lines.size() > 3) ? lines.removeLast() : null;
    }

    void settle() {
        dropPaperName();
        splitSectionLine();
        if (lines.isEmpty()) {
            return;
        }
        draft.headline = lines.removeLast().text();
        if (!lines.isEmpty() && isSection(lines.getFirst()) && !pathSaysOtherwise()) {
            draft.section = lines.removeFirst().text();
        }
        if (!lines.isEmpty()) {
            draft.kicker = lines.removeLast().text();
        }
        for (Line line : lines) {
            draft.furniture.add(line.text());
            draft.note(line.number(), "left out above the headline: " + line.text());
        }
    }

    /** With a path on the page, a short line is the section only if it is a known one. */
    private boolean pathSaysOtherwise() {
        return draft.section != null && lines.size() == 1 && !isKnownSection(lines.getFirst());
    }

    /** Régions | Montagne: the first is the section. */
    private void splitSectionLine() {
        if (lines.size() < 2) {
            return;
        }
        Line first = lines.getFirst();
        String[] crumbs = Furniture.CRUMB.split(first.text(), 2);
        if (crumbs.length == 2 && SECTIONS.are(Folding.fold(crumbs[0].strip()))) {
            lines.set(0, first.withText(crumbs[0].strip()));
            draft.note(first.number(), "the first of several sections was taken: " + first.text());
        }
    }

    private void dropPaperName() {
        int section = -1;
        for (int i = lines.size() - 2; i > 0; i--) {
            section = isKnownSection(lines.get(i)) ? i : section;
        }
        boolean name = lines.size() > 1 && PAPERS.begin(lines.getFirst().folded());
        int drop = section > 0 && !isKnownSection(lines.getFirst()) ? section : name ? 1 : 0;
        for (int i = 0; i < drop; i++) {
            draft.furniture.add(lines.removeFirst().text());
        }
    }

    static boolean isOpinion(Line line) {
        return OPINION.are(line.bare());
    }

    private static boolean isKnownSection(Line line) {
        return SECTIONS.are(line.bare());
    }

    private static boolean isSection(Line line) {
        return isKnownSection(line)
                || (line.words() <= SECTION_WORDS && !line.isEnded() && line.lastMark() != ':');
    }
}
