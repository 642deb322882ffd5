package org.midad.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The frequent words of a language, and how likely other words are to belong to it.
 *
 * <p>The likelihood is that of the letters: trigrams counted over the list itself, mixed with
 * bigrams and single letters, so that an unseen sequence is unlikely and not impossible.
 */
final class Vocabulary {
    private static final double TRIGRAM_SHARE = 0.55;
    private static final double BIGRAM_SHARE = 0.3;
    private static final double LETTER_SHARE = 0.14;
    private static final double ANYTHING = 0.0001;
    private static final char EDGE = '_';

    private final String language;
    private final Set<String> words = new HashSet<>();
    private final GramTable trigrams;
    private final GramTable bigrams;
    private final GramTable letters;

    /**
     * Learns a list.
     *
     * @param language the tag that detection answers
     * @param text words with blanks between
     * @param spelling how the words of a text are spelt before they are looked up
     */
    Vocabulary(String language, String text, UnaryOperator<String> spelling) {
        this.language = language;
        Map<String, Integer> counts = new HashMap<>();
        for (String word : text.strip().split("\\s+", -1)) {
            String spelt = spelling.apply(word);
            if (words.add(spelt)) {
                count("" + EDGE + EDGE + spelt + EDGE, counts);
            }
        }
        trigrams = GramTable.ofShares(counts, 3);
        bigrams = GramTable.ofShares(counts, 2);
        letters = GramTable.ofShares(counts, 1);
    }

    String language() {
        return language;
    }

    boolean knows(String word) {
        return words.contains(word);
    }

    /** Natural logarithm of the word's likelihood, its end included; at most 0. */
    double likelihood(String word) {
        char first = EDGE;
        char second = EDGE;
        // words are at most 40 letters: their product stays far above the least double
        double product = 1;
        for (int i = 0; i <= word.length(); i++) {
            char third = i < word.length() ? word.charAt(i) : EDGE;
            double probability =
                    ANYTHING
                            + TRIGRAM_SHARE * trigrams.share(first, second, third)
                            + BIGRAM_SHARE * bigrams.share('\0', second, third)
                            + LETTER_SHARE * letters.share('\0', '\0', third);
            product *= probability;
            first = second;
            second = third;
        }
        return Math.log(product);
    }

    private static void count(String edged, Map<String, Integer> counts) {
        for (int end = 3; end <= edged.length(); end++) {
            for (int length = 1; length <= 3; length++) {
                counts.merge(edged.substring(end - length, end), 1, Integer::sum);
            }
        }
    }
}
