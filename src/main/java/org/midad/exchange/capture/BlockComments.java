package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Comments of a page that only sets them apart by blank lines or by the buttons under them. */
final class BlockComments {
    private static final int NAME_WORDS = 4;
    private static final int TITLE_LENGTH = 80;
    private static final Pattern NAME_AND_TEXT = Pattern.compile("^([^:]{2,40}?)\\s*:\\s+(\\S.*)$");

    private final int announced;
    private final Draft draft;
    private final List<CapturedComment> comments = new ArrayList<>();
    private @Nullable String title;
    private String name = "";
    private final List<Line> text = new ArrayList<>();

    private BlockComments(int announced, Draft draft) {
        this.announced = announced;
        this.draft = draft;
    }

    /** Reads with the number of comments that the page states, which may decide what a line is. */
    static List<CapturedComment> read(List<Line> lines, int announced, Draft draft) {
        BlockComments reader = new BlockComments(announced, draft);
        for (List<Line> chunk : chunks(lines, draft)) {
            reader.readChunk(groups(chunk));
            reader.finish();
        }
        return reader.comments;
    }

    /** Buttons, counts and ages end a comment. */
    private static List<List<Line>> chunks(List<Line> lines, Draft draft) {
        List<List<Line>> chunks = new ArrayList<>();
        List<Line> chunk = new ArrayList<>();
        for (Line line : lines) {
            boolean around = CommentText.isAround(line);
            boolean all = chunk.size() == 1 && Buttons.mayBeSaid(line);
            if (around && !all) {
                CommentText.report(line, draft);
                chunks.add(chunk);
                chunk = new ArrayList<>();
            } else {
                chunk.add(line);
            }
        }
        chunks.add(chunk);
        return chunks.stream().filter(one -> !one.isEmpty()).toList();
    }

    private static List<List<Line>> groups(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        for (Line line : lines) {
            if (groups.isEmpty() || !line.glued()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(line);
        }
        return groups;
    }

    private void readChunk(List<List<Line>> groups) {
        if (areNamesWithText(groups)) {
            groups.forEach(group -> group.forEach(this::readNameWithText));
        } else if (groups.size() != announced && areTitlesAndTexts(groups)) {
            for (int i = 0; i < groups.size(); i += 2) {
                begin(groups.get(i).getFirst().text(), groups.get(i).getLast().text());
                text.addAll(groups.get(i + 1));
            }
        } else if (areTitleNameText(groups)) {
            for (List<Line> group : groups) {
                begin(group.get(0).text(), group.get(1).text());
                text.addAll(group.subList(2, group.size()));
            }
        } else if (groups.stream().allMatch(group -> group.size() == 1)) {
            readSpaced(groups.stream().map(List::getFirst).toList());
        } else {
            groups.forEach(this::readGroup);
        }
    }

    /** هدى: دمعت عيني — each comment a line. */
    private static boolean areNamesWithText(List<List<Line>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .allMatch(
                        line ->
                                NAME_AND_TEXT.matcher(line.text()).matches()
                                        && line.folded()
                                                        .substring(0, line.folded().indexOf(':'))
                                                        .strip()
                                                        .split(" ", -1)
                                                        .length
                                                <= NAME_WORDS);
    }

    private void readNameWithText(Line line) {
        Matcher matcher = NAME_AND_TEXT.matcher(line.text());
        if (matcher.matches()) {
            begin(null, matcher.group(1));
            text.add(line.withText(matcher.group(2)));
        }
    }

    /** Title above name, blank line, text; told from name above text by the short second lines. */
    private static boolean areTitlesAndTexts(List<List<Line>> groups) {
        for (int i = 0; i < groups.size(); i++) {
            List<Line> group = groups.get(i);
            boolean head =
                    group.size() == 2
                            && isName(group.getLast())
                            && group.getFirst().length() <= TITLE_LENGTH;
            if (i % 2 == 0 ? !head : group.size() > 1 && isName(group.getFirst())) {
                return false;
            }
        }
        return groups.size() % 2 == 0;
    }

    /** Title, name and text stuck together, told by short second lines throughout. */
    private static boolean areTitleNameText(List<List<Line>> groups) {
        return groups.size() > 1
                && groups.stream()
                        .allMatch(
                                group ->
                                        group.size() > 2
                                                && isName(group.get(1))
                                                && group.get(0).length() <= TITLE_LENGTH
                                                && group.get(2).length() > group.get(1).length());
    }

    /** Every line apart: names are the short ones, in turn with the texts. */
    private void readSpaced(List<Line> lines) {
        int n = lines.size();
        if (n % 3 == 0 && !inTurn(lines, 2, 0) && inTurn(lines, 3, 1)) {
            for (int i = 0; i < n; i += 3) {
                begin(lines.get(i).text(), lines.get(i + 1).text());
                text.add(lines.get(i + 2));
            }
            return;
        }
        for (int i = 0; i < n; i++) {
            boolean canBegin = name.isEmpty() || !text.isEmpty();
            if (canBegin && i + 1 < n && isName(lines.get(i))) {
                begin(null, lines.get(i).text());
            } else {
                text.add(lines.get(i));
            }
        }
    }

    private static boolean inTurn(List<Line> lines, int period, int at) {
        for (int i = at; i < lines.size(); i += period) {
            if (!isName(lines.get(i))) {
                return false;
            }
        }
        return lines.size() % period == 0;
    }

    private void readGroup(List<Line> group) {
        Line first = group.getFirst();
        if (group.size() > 1 && Anchors.canBeName(first)) {
            begin(null, first.text());
            text.addAll(group.subList(1, group.size()));
        } else {
            text.addAll(group);
        }
    }

    private void begin(@Nullable String newTitle, String newName) {
        finish();
        title = newTitle;
        name = newName;
    }

    private void finish() {
        if (!text.isEmpty()) {
            CommentText said = CommentText.of(text, draft);
            if (name.isEmpty()) {
                draft.note(text.getFirst().number(), "a comment without a name");
            }
            comments.add(new CapturedComment(title, name, said.text(), said.inReplyTo()));
        }
        title = null;
        name = "";
        text.clear();
    }

    private static boolean isName(Line line) {
        return Anchors.canBeName(line) && line.words() <= NAME_WORDS;
    }
}
