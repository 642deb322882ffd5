package org.midad.language;

import java.util.List;
import java.util.Set;

/** What speaks against each language of a script; the one with the least against it wins. */
final class Ballot {
    /** Unseen words say little, however odd their letters are for a language. */
    private static final double MOST_FOR_AN_UNKNOWN_WORD = 2.0;

    private static final double WEIGHT_OF_LETTERS = 0.45;

    /** A word of a list speaks against the languages that do not list it; short ones less. */
    private static final double[] WEIGHT_OF_LISTED = {0, 1.2, 2.0, 2.7, 3.0};

    private final List<Vocabulary> candidates;
    private final double[] against;

    Ballot(List<Vocabulary> candidates) {
        this.candidates = candidates;
        this.against = new double[candidates.size()];
    }

    /** Counts a word that some language lists; false if none does. */
    boolean countListed(String word) {
        int listed = 0;
        for (int i = 0; i < against.length; i++) {
            listed |= candidates.get(i).knows(word) ? 1 << i : 0;
        }
        double weight = WEIGHT_OF_LISTED[Math.min(word.length(), WEIGHT_OF_LISTED.length - 1)];
        for (int i = 0; listed != 0 && i < against.length; i++) {
            against[i] += (listed & 1 << i) == 0 ? weight : 0;
        }
        return listed != 0;
    }

    /** Counts a word by its letters alone. */
    void countLetters(String word) {
        double[] likelihoods = new double[against.length];
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < against.length; i++) {
            likelihoods[i] = candidates.get(i).likelihood(word);
            best = Math.max(best, likelihoods[i]);
        }
        for (int i = 0; i < against.length; i++) {
            double odd = WEIGHT_OF_LETTERS * (best - likelihoods[i]);
            against[i] += Math.min(MOST_FOR_AN_UNKNOWN_WORD, odd);
        }
    }

    /** Counts evidence for some languages: it speaks against all others. */
    void countFor(Set<String> languages, double weight) {
        for (int i = 0; i < against.length; i++) {
            if (!languages.contains(candidates.get(i).language())) {
                against[i] += weight;
            }
        }
    }

    /** The language with the least against it; of equals the one that was named first. */
    String winner() {
        int winner = 0;
        for (int i = 1; i < against.length; i++) {
            if (against[i] < against[winner]) {
                winner = i;
            }
        }
        return candidates.get(winner).language();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < against.length; i++) {
            out.append(candidates.get(i).language()).append(' ').append(against[i]).append(' ');
        }
        return out.toString();
    }
}
