package org.midad.exchange.capture;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the article ends and the readers begin. */
final class CommentSection {
    private static final Phrases LISTS = Phrases.of(CommentWords.LISTS);
    private static final Phrases FORMS = Phrases.of(CommentWords.FORMS);

    private static final int LONGEST = 90;
    private static final int LONGEST_TITLE_WORDS = 12;

    /** An article of one lead alone is a brief; its count of comments may still stand above it. */
    private static final int SAFE_PROSE = 2;

    private static final Pattern DIGITS = Pattern.compile(" *[0-9]+ *");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");
    private static final Pattern WITH_TITLE =
            Pattern.compile(
                    "^[0-9]{1,6}"
                            + " (?:تعليقا?|تعليقات|thoughts?|comments?|responses?|replies|commentaires?|reponses?|reflexions?)"
                            + " (?:علي|on|to|sur|a) .*");

    private CommentSection() {}

    /**
     * The index of the first line that belongs to the comments; the number of lines if none does.
     */
    static int start(List<Line> lines) {
        int earliest = -1;
        int prose = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean opens = isHeading(line) || Disclaimers.isOfComments(line);
            if (opens && prose >= SAFE_PROSE) {
                return isBrief(lines, earliest, i) ? earliest : i;
            }
            if (prose >= SAFE_PROSE && isTitleOfComment(lines, i)) {
                return i;
            }
            earliest = opens && prose > 0 && earliest < 0 ? i : earliest;
            prose += line.isProse() ? 1 : 0;
        }
        return earliest < 0 ? lines.size() : earliest;
    }

    /** A heading after one paragraph counts if comments, and no more of the article, follow it. */
    private static boolean isBrief(List<Line> lines, int earliest, int later) {
        if (earliest < 0) {
            return false;
        }
        for (int i = earliest; i < later; i++) {
            if (!lines.get(i).isRule() && Anchors.isNameWithDash(lines, i)) {
                return true;
            }
        }
        return false;
    }

    /** Without any heading, a short line stuck to "name -" can only be a comment's title. */
    private static boolean isTitleOfComment(List<Line> lines, int i) {
        return i + 1 < lines.size()
                && !lines.get(i).glued()
                && !lines.get(i).isRule()
                && lines.get(i).words() <= LONGEST_TITLE_WORDS
                && Anchors.isNameWithDash(lines, i + 1)
                && !lines.get(i + 1).isRule()
                && lines.get(i + 1).glued();
    }

    static boolean isHeading(Line line) {
        return isList(line) || isForm(line);
    }

    static boolean isList(Line line) {
        return line.length() <= LONGEST
                && (LISTS.are(words(line)) || WITH_TITLE.matcher(line.folded()).matches());
    }

    static boolean isForm(Line line) {
        return line.length() <= LONGEST && FORMS.are(words(line));
    }

    /** The count that a heading prints, else -1. */
    static int count(Line heading) {
        Matcher matcher = COUNT.matcher(heading.folded());
        return matcher.find() ? Integer.parseInt(matcher.group()) : -1;
    }

    /** The words without digits, which {@link Line#bare} keeps. */
    private static String words(Line line) {
        return line.bare().chars().anyMatch(Character::isDigit)
                ? DIGITS.matcher(line.bare()).replaceAll(" ").strip()
                : line.bare();
    }
}
