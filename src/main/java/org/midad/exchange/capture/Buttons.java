package org.midad.exchange.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.language.Folding;

/** Tells what stands around comments on a page: buttons, counts, ages, fields, reply marks. */
final class Buttons {
    private static final Phrases BUTTONS = Phrases.of(CommentWords.BUTTONS);
    private static final Phrases SAID_TOO = Phrases.of(CommentWords.SAID_TOO);
    private static final Phrases FIELDS = Phrases.of(CommentWords.FIELDS);

    private static final Phrases NOTICES = Phrases.of(CommentWords.NOTICES);

    private static final int LONGEST = 90;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·/،,]\\s*|\\s{2,}|\\t");
    private static final Pattern COUNT = Pattern.compile("^[(\\[+-]*\\s*[0-9]{1,6}\\s*[)\\]]*$");
    private static final Pattern THUMBS =
            Pattern.compile("^(?:[👍👎❤♥▲▼⬆⬇↑↓♡✓]\\uFE0F?\\s*[0-9]*\\s*)+$");
    private static final Pattern REPLY_TO =
            Pattern.compile(
                    "^(?:↳\\s*)?(?:ردا على|ردًا على|رداً على|رد على|في رد على|en réponse à|réponse"
                            + " à|in reply to|replying to|reply to)\\s*:?\\s+(.{1,60}?)\\s*:?$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Phrases COMMENT =
            Phrases.of("التعليق|تعليق|commentaire|comment|الخبر|المقال|l'article");

    private Buttons() {}

    /** One or several buttons, counts or an age, and nothing else. */
    static boolean isButton(Line line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (isOne(line.folded()) || THUMBS.matcher(line.text()).matches()) {
            return true;
        }
        String[] parts = BETWEEN.split(line.text(), -1);
        if (parts.length == 1) {
            return areButtonWords(line);
        }
        for (String part : parts) {
            if (!part.isBlank() && !isOne(Folding.fold(part).strip())) {
                return false;
            }
        }
        return true;
    }

    /** A row of buttons with single blanks between them: رد إبلاغ أعجبني 3. */
    private static boolean areButtonWords(Line line) {
        String[] words = line.folded().split(" ", -1);
        for (String word : words) {
            if (!BUTTONS.are(word) && !COUNT.matcher(word).matches()) {
                return false;
            }
        }
        return words.length > 1 && !COUNT.matcher(line.folded()).matches();
    }

    private static boolean isOne(String folded) {
        String bare = folded.replaceAll("[()\\[\\]:0-9٬,+]", " ").replaceAll("\\s+", " ").strip();
        return BUTTONS.are(bare) || Ages.isAge(folded);
    }

    /** A count alone: of likes under a comment, or the comment's own number. */
    static boolean isCount(Line line) {
        return COUNT.matcher(line.folded()).matches() || line.folded().matches("^# ?[0-9]{1,6}$");
    }

    /** A thumb or heart without a count, which readers write as well. */
    static boolean isThumb(Line line) {
        return THUMBS.matcher(line.text()).matches()
                && line.text().chars().noneMatch(Character::isDigit);
    }

    static boolean mayBeSaid(Line line) {
        return SAID_TOO.are(line.bare());
    }

    static boolean isField(Line line) {
        return line.length() <= LONGEST
                && (FIELDS.are(line.bare())
                        || NOTICES.begin(line.folded())
                        || CommentSection.isForm(line));
    }

    /** The reader that a mark such as "in reply to" names; else null. */
    static @Nullable String repliesTo(Line line) {
        if (line.length() > LONGEST) {
            return null;
        }
        Matcher matcher = REPLY_TO.matcher(line.text());
        return matcher.matches() && !COMMENT.are(Folding.fold(matcher.group(1)))
                ? matcher.group(1)
                : null;
    }
}
