package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a comment section that belong to comments: without headings, disclaimer, form and
 * what the page prints below the last comment.
 */
final class CommentLines {
    private static final Phrases LABELS = Phrases.of(FurnitureWords.LABELS);
    private static final Pattern RIGHTS =
            Pattern.compile(
                    "^(?:copyright|©|\\(c\\)).*|.*(?:الحقوق محفوظه|droits reserves|rights"
                            + " reserved|© ?[0-9]{4}).*");
    private static final Phrases COOKIES = Phrases.of(FurnitureWords.ANYWHERE);
    private static final int LONGEST_RIGHTS = 160;

    private final List<Line> lines;
    private final Draft draft;
    private final int firstAnchor;
    private final int lastAnchor;
    private final List<Line> rest = new ArrayList<>();
    private int announced = -1;

    CommentLines(List<Line> lines, Draft draft) {
        this.lines = lines;
        this.draft = draft;
        List<Anchors.Anchor> anchors = Anchors.in(lines);
        this.firstAnchor = anchors.isEmpty() ? lines.size() : anchors.getFirst().line();
        this.lastAnchor = anchors.isEmpty() ? 0 : anchors.getLast().line();
        read();
    }

    List<Line> rest() {
        return rest;
    }

    /** The number of comments that the page itself states; -1 where it states none. */
    int announced() {
        return announced;
    }

    private void read() {
        int end = end();
        boolean broken = false;
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (isDisclaimer(i)) {
                boolean joined = i + 1 < end && Disclaimers.goesOn(line, lines.get(i + 1));
                draft.disclaimer =
                        joined ? line.text() + "\n" + lines.get(++i).text() : line.text();
                broken = true;
            } else if (isHeading(i) || isField(i) || isRule(i)) {
                report(line);
                broken = true;
            } else {
                rest.add(broken ? line.after(Line.Before.BREAK) : line);
                broken = false;
            }
        }
        for (int i = end; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (draft.disclaimer == null && Disclaimers.isOfComments(line)) {
                draft.disclaimer = line.text();
            } else if (!line.isRule()) {
                draft.furniture.add(line.text());
            }
        }
    }

    private void report(Line line) {
        if (CommentSection.isList(line)) {
            announced = Math.max(announced, CommentSection.count(line));
            forgetWhatStoodAbove();
        } else if (!line.isRule()) {
            draft.furniture.add(line.text());
        }
    }

    /** Lines between "add your comment" and the list itself are no comments. */
    private void forgetWhatStoodAbove() {
        rest.forEach(line -> draft.furniture.add(line.text()));
        rest.clear();
    }

    private boolean isDisclaimer(int i) {
        boolean outside = i <= firstAnchor || (i > lastAnchor && i >= lines.size() - 2);
        return draft.disclaimer == null && outside && Disclaimers.isDisclaimer(lines.get(i));
    }

    private boolean isHeading(int i) {
        return i < firstAnchor && !isTitle(i) && CommentSection.isList(lines.get(i));
    }

    private boolean isField(int i) {
        return !isTitle(i) && Buttons.isField(lines.get(i));
    }

    private boolean isRule(int i) {
        return lines.get(i).isRule() && !Anchors.isNameWithDash(lines, i);
    }

    /** A short line stuck to "name -" is a title, whatever it says. */
    private boolean isTitle(int i) {
        return i + 1 < lines.size()
                && lines.get(i + 1).glued()
                && !lines.get(i).glued()
                && Anchors.isNameWithDash(lines, i + 1);
    }

    /** Where the page goes on below its comments. */
    private int end() {
        int end = lines.size();
        int afterLast = firstAnchor == lines.size() ? firstText() : lastAnchor + 1;
        for (int i = lines.size() - 1; i > afterLast; i--) {
            Line line = lines.get(i);
            boolean related = !line.glued() && Furniture.isRelatedHeading(line);
            boolean form = CommentSection.isForm(line) && !line.glued();
            boolean trailing = i == end - 1 && isFooter(line);
            end = related || form || trailing ? i : end;
        }
        return end;
    }

    /** Of a section without marked names: the first line that could be said by a reader. */
    private int firstText() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean around =
                    CommentSection.isHeading(line) || Buttons.isField(line) || line.isRule();
            if (!around && !Disclaimers.isDisclaimer(line)) {
                return i;
            }
        }
        return lines.size();
    }

    private static boolean isFooter(Line line) {
        boolean rights = line.length() <= LONGEST_RIGHTS && RIGHTS.matcher(line.folded()).matches();
        boolean label =
                LABELS.are(line.bare()) && !Buttons.mayBeSaid(line) && !Buttons.isButton(line);
        boolean cookies = Furniture.of(line) == Furniture.PLAIN && COOKIES.standIn(line.folded());
        return rights || label || cookies;
    }

    static @Nullable String noteOfCount(int announced, int read) {
        return announced < 0 || announced == read
                ? null
                : "the page states %d comments, %d were read".formatted(announced, read);
    }
}
