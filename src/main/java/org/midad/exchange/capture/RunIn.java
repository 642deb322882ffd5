package org.midad.exchange.capture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A byline or agency dateline at the head of a paragraph, and the paragraph without it.
 *
 * <p>{@code سلمى الراوي من وادي السرو: في صباح…}, {@code الصفصاف – رويترز: قال…}, {@code PARIS
 * (AFP) -}. Only the first paragraph of an article has one; a later "name:" is somebody speaking.
 */
record RunIn(Signature who, String rest) {
    private static final int LONGEST = 90;
    private static final int SHORTEST_REST = 15;
    private static final String QUOTATION_MARKS = "\"«“";

    private static final Pattern COLON =
            Pattern.compile("^([^:.!?؟\"«»“”]{2,60}(?:\\([^()]*\\))?)\\s*:\\s+");
    private static final Pattern DASH = Pattern.compile("(?:\\s+|(?<=\\)))[-–—ـ]+\\s+|\\s*:\\s+");
    private static final Pattern BRACKETS =
            Pattern.compile("^([^()\"«»“”]{0,50})\\(([^()]{2,40})\\)\\s*[-–—:ـ]*\\s*");
    private static final Pattern CAPITALS =
            Pattern.compile("^(\\p{Lu}[\\p{Lu} '’-]+\\p{Lu})\\s+[-–—]\\s+");

    static Optional<RunIn> of(String paragraph) {
        return agencyOrDate(paragraph)
                .or(() -> brackets(paragraph))
                .or(() -> capitals(paragraph))
                .or(() -> names(paragraph));
    }

    /** The longest head that ends in a dash or colon and names an agency or a day. */
    private static Optional<RunIn> agencyOrDate(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher dash = DASH.matcher(head);
        Optional<RunIn> longest = Optional.empty();
        while (dash.find()) {
            int end = dash.end();
            Optional<RunIn> one =
                    Signature.ofPrefix(head.substring(0, dash.start()))
                            .filter(Signature::isCertain)
                            .map(who -> new RunIn(who, paragraph.substring(end)));
            longest = one.isPresent() ? one : longest;
        }
        return longest.filter(RunIn::leavesText);
    }

    private static Optional<RunIn> brackets(String paragraph) {
        Matcher matcher = BRACKETS.matcher(paragraph);
        if (!matcher.find() || Agencies.only(matcher.group(2)).isEmpty()) {
            return Optional.empty();
        }
        String before = matcher.group(1).strip();
        if (!before.isEmpty() && Signature.ofPrefix(before + " - " + matcher.group(2)).isEmpty()) {
            return Optional.empty();
        }
        Signature who =
                before.isEmpty()
                        ? signature(null, Agencies.only(matcher.group(2)))
                        : Signature.ofPrefix(before + " - " + matcher.group(2)).orElseThrow();
        return Optional.of(new RunIn(who, paragraph.substring(matcher.end())))
                .filter(RunIn::leavesText);
    }

    private static Optional<RunIn> capitals(String paragraph) {
        Matcher matcher = CAPITALS.matcher(paragraph);
        return matcher.find() && Signature.canBePlace(matcher.group(1))
                ? Optional.of(
                        new RunIn(
                                signature(matcher.group(1), List.of()),
                                paragraph.substring(matcher.end())))
                : Optional.empty();
    }

    /** A name before a colon, unless what follows is that person's speech. */
    private static Optional<RunIn> names(String paragraph) {
        Matcher matcher = COLON.matcher(paragraph);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String head = matcher.group(1).strip();
        String rest = paragraph.substring(matcher.end());
        if (rest.isEmpty() || QUOTATION_MARKS.indexOf(rest.charAt(0)) >= 0) {
            return Optional.empty();
        }
        return Signature.ofPrefix(head)
                .or(() -> Signature.ofLikelyPrefix(head))
                .map(who -> new RunIn(who, rest))
                .filter(RunIn::leavesText);
    }

    private static Signature signature(@Nullable String place, List<String> agencies) {
        return new Signature(List.of(), place, null, agencies, false, false);
    }

    private boolean leavesText() {
        return rest.length() >= SHORTEST_REST;
    }
}
