package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.exchange.capture.Anchors.Anchor;

/** Comments of a page that marks its readers' names: with a dash, an age, or "says". */
final class AnchoredComments {
    private static final int LONGEST_TITLE = 120;

    private final List<Line> lines;
    private final List<Anchor> anchors;
    private final Draft draft;
    private final boolean spaced;
    private final boolean titled;

    private AnchoredComments(List<Line> lines, List<Anchor> anchors, Draft draft) {
        this.lines = lines;
        this.anchors = anchors;
        this.draft = draft;
        this.spaced = lines.stream().noneMatch(Line::glued);
        this.titled = titleOfFirst() >= 0 || hasTitleBelowText();
    }

    static List<CapturedComment> read(List<Line> lines, List<Anchor> anchors, Draft draft) {
        return new AnchoredComments(lines, anchors, draft).read();
    }

    private List<CapturedComment> read() {
        List<CapturedComment> comments = new ArrayList<>();
        int title = titleOfFirst();
        leaveOut(title >= 0 ? title : anchors.getFirst().line());
        for (int k = 0; k < anchors.size(); k++) {
            Anchor anchor = anchors.get(k);
            int from = anchor.line() + anchor.lines();
            int nextTitle = k + 1 < anchors.size() ? titleOf(anchors.get(k + 1), from) : -1;
            int to =
                    nextTitle >= 0
                            ? nextTitle
                            : k + 1 < anchors.size() ? anchors.get(k + 1).line() : lines.size();
            comments.add(comment(title, anchor, lines.subList(from, to)));
            title = nextTitle;
        }
        return comments;
    }

    private CapturedComment comment(int title, Anchor anchor, List<Line> below) {
        for (int i = 1; i < anchor.lines(); i++) {
            draft.furniture.add(lines.get(anchor.line() + i).text());
        }
        CommentText text = CommentText.of(below, draft);
        if (text.text().isEmpty()) {
            draft.note(
                    lines.get(anchor.line()).number(), "a comment without text: " + anchor.name());
        }
        @Nullable String printed = title < 0 ? null : lines.get(title).text();
        return new CapturedComment(printed, anchor.name(), text.text(), text.inReplyTo());
    }

    /** What stands above the first comment and is not its title. */
    private void leaveOut(int end) {
        for (Line line : lines.subList(0, end)) {
            draft.furniture.add(line.text());
            draft.note(line.number(), "left out above the comments: " + line.text());
        }
    }

    /** The first reader may have given no title; then the others show that the page has them. */
    private boolean hasTitleBelowText() {
        for (int k = 1; k < anchors.size(); k++) {
            int above = anchors.get(k).line() - 1;
            int from = anchors.get(k - 1).line() + anchors.get(k - 1).lines();
            boolean stuck = lines.get(above + 1).glued() && above > from;
            if (stuck && !lines.get(above).glued() && canBeTitle(lines.get(above))) {
                return true;
            }
        }
        return false;
    }

    private int titleOfFirst() {
        int above = anchors.getFirst().line() - 1;
        boolean near = above >= 0 && (lines.get(above + 1).glued() || spaced);
        return near && canBeTitle(lines.get(above)) ? above : -1;
    }

    /** The line of a later comment's title, if the page's comments have titles. */
    private int titleOf(Anchor anchor, int from) {
        int above = anchor.line() - 1;
        if (!titled || above < from || !canBeTitle(lines.get(above))) {
            return -1;
        }
        Line line = lines.get(above);
        boolean onlyLine = above == from;
        if (!lines.get(anchor.line()).glued()) {
            return spaced && !onlyLine ? above : -1;
        }
        boolean apart = !line.glued();
        boolean belowButton = above > from && CommentText.isAround(lines.get(above - 1));
        return apart || belowButton || !onlyLine ? above : -1;
    }

    private static boolean canBeTitle(Line line) {
        return line.length() <= LONGEST_TITLE
                && !(line.glued() && CommentText.isAround(line))
                && !Ages.isTime(line);
    }
}
