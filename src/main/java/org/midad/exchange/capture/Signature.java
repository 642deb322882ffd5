package org.midad.exchange.capture;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who tells the story, from where, when and with which agency, as one line or the head of a
 * paragraph says it: {@code بيروت - سلمى الراوي}, {@code Par Claire Monnier, à Port-Mélisse}.
 *
 * @param doubtful the names were told by their form alone
 */
record Signature(
        List<String> names,
        @Nullable String place,
        @Nullable PrintedDate date,
        List<String> agencies,
        boolean labelled,
        boolean doubtful) {

    private static final int LONGEST = 140;
    private static final int LONGEST_PLACE = 4;

    private static final Pattern BYLINE_LABEL =
            Pattern.compile(
                    "^(?:(?:بقلم|كتب|كتبت|يكتب|تكتب|الكاتبة?|المحررة?|تقرير|تحقيق|[إا]عداد|حوار|حاور[هت]?ا?ه?ا?|متابع[ةه]|ترجم[ةه]|تحرير|حرره|أجرى"
                            + " الحوار|أجرت الحوار|أجرى المقابلة|أجرت المقابلة)"
                            + "(?:\\s+و(?:تحرير|تصوير|[إا]عداد|ترجم[ةه]|تقديم))?\\s*[:/ـ–-]\\s*|(?:بقلم|كتب|كتبت)\\s+(?!\\p{Punct})|(?:par|propos"
                            + " recueillis par|recueillis? par|rédigé par|traduit par|written by|story"
                            + " by|reported by|reporting by|words by|interview by|by)\\s*:?\\s+"
                            + "|(?:texte|reportage|entretien|enquête|auteur|author|text|words|reporter)\\s*:\\s*)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a line of its own says; a bare name counts only where a given name is known. */
    static Optional<Signature> ofLine(Line line) {
        if (line.length() > LONGEST || (line.isProse() && !line.folded().startsWith("par "))) {
            return Optional.empty();
        }
        Matcher label = BYLINE_LABEL.matcher(line.text());
        if (label.find()) {
            Signature signature =
                    new SignatureParts(Names::isPossible)
                            .read(line.text().substring(label.end()), true);
            return signature.names.isEmpty() && signature.agencies.isEmpty()
                    ? Optional.empty()
                    : Optional.of(signature);
        }
        return ofPrefix(line.text());
    }

    /** What the head of a paragraph says, without the colon or dash that ends it. */
    static Optional<Signature> ofPrefix(String prefix) {
        return unlabelled(prefix, Names::isKnown);
    }

    /**
     * The same where the place on the page speaks for a byline: names may be told by their form.
     */
    static Optional<Signature> ofLikelyPrefix(String prefix) {
        return unlabelled(prefix, Names::isPossible);
    }

    private static Optional<Signature> unlabelled(String text, Predicate<String> isName) {
        Signature signature = new SignatureParts(isName).read(text, false);
        return signature.saysNothing() ? Optional.empty() : Optional.of(signature);
    }

    /** Told by a label, a day or an agency: no title or caption looks like that. */
    boolean isCertain() {
        return date != null
                || !agencies.isEmpty()
                || (labelled && (!names.isEmpty() || place != null));
    }

    private boolean saysNothing() {
        return !labelled && names.isEmpty() && date == null && agencies.isEmpty();
    }

    static boolean canBePlace(String text) {
        return !text.isBlank()
                && text.strip().split("\\s+", -1).length <= LONGEST_PLACE
                && text.chars()
                        .noneMatch(c -> Character.isDigit(c) || ":.!?؟\"«»“”".indexOf(c) >= 0);
    }
}
