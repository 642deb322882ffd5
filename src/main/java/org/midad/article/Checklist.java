package org.midad.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sub-editor would ask about before an article goes out. Nothing here forbids it. */
public final class Checklist {
    /** Longer ones do not fit on a front page, UTF-16 units. */
    private static final int LONGEST_HEADLINE = 110;

    /** What a broken entity leaves behind: an ampersand with nothing of a name around it. */
    private static final Pattern STRAY_AMPERSAND =
            Pattern.compile("&(?:amp|quot|nbsp|lt|gt|#\\d+);?|(?<![A-Za-z0-9])&|&(?![A-Za-z0-9 ])");

    private static final Pattern LATIN_COMMA =
            Pattern.compile("[\\p{IsArabic}][,;]|[\\p{IsArabic}]\\?");

    private static final Pattern DOUBLE_SPACE = Pattern.compile("[^\\s] {2,}[^\\s]");

    private Checklist() {}

    /** A question about an article. */
    public enum Question {
        HEADLINE_LONG,
        NO_LEAD,
        NO_TEXT,
        NO_BYLINE,
        STRAY_AMPERSAND,
        LATIN_COMMA,
        DOUBLE_SPACE,
        PICTURE_WITHOUT_ALT,
        PICTURE_WITHOUT_CREDIT,
        QUOTATION_OPEN;

        /** The name in message keys: lower case with hyphens. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A question with the words that raised it.
     *
     * @param words a few words around the place; null where the whole article is meant
     */
    public record Finding(Question question, @Nullable String words) {}

    /** Everything to be asked about this content, each question once. */
    public static List<Finding> of(Content content) {
        List<Finding> findings = new ArrayList<>();
        add(findings, Question.HEADLINE_LONG, tooLong(content));
        add(findings, Question.NO_LEAD, content.lead() == null);
        add(findings, Question.NO_TEXT, content.body().isEmpty());
        add(findings, Question.NO_BYLINE, nobodySigns(content));
        addFirst(findings, Question.STRAY_AMPERSAND, content, STRAY_AMPERSAND);
        if (content.language().equals("ar")) {
            addFirst(findings, Question.LATIN_COMMA, content, LATIN_COMMA);
        }
        addFirst(findings, Question.DOUBLE_SPACE, content, DOUBLE_SPACE);
        LeadPicture picture = content.picture();
        if (picture != null) {
            add(findings, Question.PICTURE_WITHOUT_ALT, isBlank(picture.alt()));
            add(findings, Question.PICTURE_WITHOUT_CREDIT, isBlank(picture.credit()));
        }
        texts(content)
                .filter(text -> count(text, '«') != count(text, '»'))
                .findFirst()
                .ifPresent(
                        text ->
                                findings.add(
                                        new Finding(Question.QUOTATION_OPEN, around(text, 0, 0))));
        return findings;
    }

    private static boolean tooLong(Content content) {
        return content.shortHeadline() == null && content.headline().length() > LONGEST_HEADLINE;
    }

    private static boolean nobodySigns(Content content) {
        return content.byline().isEmpty() && content.credits().isEmpty();
    }

    private static void add(List<Finding> findings, Question question, boolean asked) {
        if (asked) {
            findings.add(new Finding(question, null));
        }
    }

    private static void addFirst(
            List<Finding> findings, Question question, Content content, Pattern pattern) {
        texts(content)
                .flatMap(text -> first(text, pattern).stream())
                .findFirst()
                .ifPresent(words -> findings.add(new Finding(question, words)));
    }

    private static java.util.Optional<String> first(String text, Pattern pattern) {
        var matcher = pattern.matcher(text);
        return matcher.find()
                ? java.util.Optional.of(around(text, matcher.start(), matcher.end()))
                : java.util.Optional.empty();
    }

    /** Enough to find the place again with the browser's search. */
    private static String around(String text, int start, int end) {
        int from = text.lastIndexOf(' ', Math.max(0, start - 18)) + 1;
        int to = text.indexOf(' ', Math.min(text.length(), end + 18));
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static Stream<String> texts(Content content) {
        Stream<@Nullable String> head =
                Stream.of(
                        content.kicker(),
                        content.headline(),
                        content.shortHeadline(),
                        content.lead());
        Stream<String> body = content.body().stream().map(Block::words);
        return Stream.concat(head.filter(text -> text != null), body)
                .filter(Predicate.not(String::isBlank));
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
