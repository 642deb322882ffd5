package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands above the body: titles, byline, place and day, captions, lead. */
final class Head {
    /** Longer paragraphs lead nothing; they are the text. */
    private static final int LONGEST_LEAD = 450;

    private static final int LEAD_WORDS = 11;
    private static final int LEAD_LENGTH = 70;
    private static final int LONGEST_HEADLINE = 200;

    private final List<Line> lines;
    private final Draft draft;
    private final Titles titles;
    private final List<Line> rest = new ArrayList<>();
    private boolean closed;
    private boolean opinion;

    private Head(List<Line> lines, Draft draft) {
        this.lines = lines;
        this.draft = draft;
        this.titles = new Titles(draft);
    }

    /** Returns the lines of the body. */
    static List<Line> read(List<Line> lines, Draft draft) {
        return new Head(lines, draft).read();
    }

    private List<Line> read() {
        int prose = readTitles();
        Line name = titles.takeTrailingName();
        if (name != null) {
            draft.byline.addAll(Names.list(name.text()));
            draft.note(name.number(), "taken for a byline: " + name.text());
        }
        Line lead = titles.takeTrailingLead();
        titles.settle();
        if (lead != null) {
            draft.lead = lead.text();
            rest.addAll(lines.subList(prose, lines.size()));
        } else {
            readLead(prose);
        }
        return rest;
    }

    /** Returns where the running text begins. */
    private int readTitles() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            closed |= line.before() == Line.Before.BREAK && titles.holdHeadline();
            Optional<Signature> said = Signature.ofLine(line);
            if (said.isPresent() && (said.get().isCertain() || titles.holdHeadline())) {
                sign(said.get(), line);
            } else if (Captions.isCaption(line) && titles.holdHeadline()) {
                rest.add(line);
                closed = true;
            } else if (line.isProse() && !isHeadline(line, i)) {
                return i;
            } else if (Items.isItem(line) && titles.holdHeadline()) {
                return i;
            } else if (closed && isOpenLead(line, i)) {
                return i;
            } else if (closed) {
                readBelowHeadline(line);
            } else {
                opinion |= titles.isEmpty() && Titles.isOpinion(line);
                titles.add(line);
            }
        }
        return lines.size();
    }

    /** A long line that trails off without a stop, where no headline stood yet. */
    private boolean isHeadline(Line line, int i) {
        return !titles.holdHeadline()
                && !line.isStopped()
                && line.length() <= LONGEST_HEADLINE
                && RunIn.of(line.text()).isEmpty()
                && hasProse(i + 1);
    }

    /** Some papers print no stop after a lead; a caption is shorter. */
    private boolean isOpenLead(Line line, int i) {
        boolean longEnough = line.words() >= LEAD_WORDS || line.length() >= LEAD_LENGTH;
        return longEnough && Names.list(line.text()).isEmpty() && hasProse(i + 1);
    }

    private boolean hasProse(int from) {
        return lines.subList(from, lines.size()).stream().anyMatch(Line::isProse);
    }

    private void sign(Signature said, Line line) {
        draft.sign(said, line);
        opinion |= said.labelled() && line.text().startsWith("بقلم");
        if (said.names().isEmpty() && !said.agencies().isEmpty()) {
            draft.credit(said.agencies());
        } else {
            draft.attribute(said.agencies());
        }
        closed |= titles.holdHeadline();
    }

    /** A short line between headline and text: a name by its form, else a caption. */
    private void readBelowHeadline(Line line) {
        List<String> names = Names.list(line.text());
        if (!names.isEmpty() && draft.byline.isEmpty()) {
            draft.byline.addAll(names);
            draft.note(line.number(), "taken for a byline: " + line.text());
        } else {
            rest.add(line);
        }
    }

    private void readLead(int prose) {
        if (prose >= lines.size()) {
            return;
        }
        Line first = lines.get(prose);
        int at = prose + 1;
        boolean signedBelow = false;
        while (at < lines.size() && isSignature(lines.get(at))) {
            Line line = lines.get(at++);
            Signature.ofLine(line).ifPresent(said -> sign(said, line));
            signedBelow = true;
        }
        List<Line> below = lines.subList(at, lines.size());
        if (signedBelow || isLead(first, nextProse(below))) {
            draft.lead = first.text();
        } else {
            rest.add(first);
        }
        rest.addAll(below);
    }

    private static boolean isSignature(Line line) {
        return Signature.ofLine(line)
                .filter(said -> !said.names().isEmpty() || said.date() != null)
                .isPresent();
    }

    private boolean isLead(Line first, @Nullable Line next) {
        if (next == null || Items.isItem(first) || RunIn.of(first.text()).isPresent()) {
            return false;
        }
        boolean runIn = RunIn.of(next.text()).isPresent();
        return runIn || (!opinion && first.length() <= LONGEST_LEAD);
    }

    private static @Nullable Line nextProse(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.isProse() || line.isEnded())
                .findFirst()
                .orElse(null);
    }
}
