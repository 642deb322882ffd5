package org.midad.exchange.capture;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.midad.language.Folding;

/**
 * Printed phrases, recognised in whatever spelling. All questions take a folded text.
 *
 * <p>Written as one text with {@code |} or line ends between the phrases.
 */
final class Phrases {
    private final Set<String> phrases;
    private final int longest;

    private Phrases(Set<String> phrases) {
        this.phrases = phrases;
        this.longest = phrases.stream().mapToInt(String::length).max().orElse(0);
    }

    static Phrases of(String list) {
        return new Phrases(
                Arrays.stream(list.split("[|\n]", -1))
                        .map(phrase -> Folding.fold(phrase.strip()))
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** True if the text is one of them. */
    boolean are(String folded) {
        return phrases.contains(folded);
    }

    /** True if the text begins with one of them, as whole words. */
    boolean begin(String folded) {
        return standAt(folded, 0);
    }

    /** True if one of them stands in the text, as whole words. */
    boolean standIn(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (isEdge(folded, i - 1) && !isEdge(folded, i) && standAt(folded, i)) {
                return true;
            }
        }
        return false;
    }

    /** Looks up every beginning that ends at the end of a word: a page asks this often. */
    private boolean standAt(String folded, int from) {
        int most = Math.min(folded.length(), from + longest);
        for (int end = from + 1; end <= most; end++) {
            if (isEdge(folded, end) && phrases.contains(folded.substring(from, end))) {
                return true;
            }
        }
        return false;
    }

    /** Tells where each of them stands, up to the end of a word; its beginning is not looked at. */
    void forEachPlace(String folded, BiConsumer<Integer, Integer> place) {
        for (String phrase : phrases) {
            int at = folded.indexOf(phrase);
            while (at >= 0) {
                int end = at + phrase.length();
                if (isEdge(folded, end)) {
                    place.accept(at, end);
                }
                at = folded.indexOf(phrase, end);
            }
        }
    }

    /** The phrases as alternatives of a pattern, longest first. */
    String alternatives() {
        return phrases.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(phrase -> phrase.replace(".", "\\."))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
