package org.midad.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells languages in Arabic letters apart.
 *
 * <p>Every comment passes here, so that patterns are tried only where a word has the letter for it.
 */
final class ArabicLanguages {
    private static final List<Vocabulary> CANDIDATES =
            List.of(
                    new Vocabulary("ar", ArabicWords.TEXT, ArabicLanguages::spelt),
                    new Vocabulary("fa", PersianWords.TEXT, ArabicLanguages::spelt),
                    new Vocabulary("ur", UrduWords.TEXT, ArabicLanguages::spelt),
                    new Vocabulary("ckb", SoraniWords.TEXT, ArabicLanguages::spelt));

    static final Vocabulary ARABIC = CANDIDATES.getFirst();

    private static final Pattern PERSIAN_VERB =
            Pattern.compile("ن?می\u200C.+|.+\u200C(?:ها|های|هایی|ترین|تر|ام|اند|ای)");

    private static final Pattern LAUGHTER = Pattern.compile("(?:[هخ]ا?)+ي?ه?");

    private static final Set<String> AR = Set.of("ar");
    private static final Set<String> CKB = Set.of("ckb");
    private static final Set<String> UR = Set.of("ur");
    private static final Set<String> FA = Set.of("fa");
    private static final Set<String> NOT_AR = Set.of("fa", "ur", "ckb");

    /** What Arabic, its dialects too, writes in front of a word; the longer ones first. */
    private static final List<String> PREFIXES =
            List.of("وال", "فال", "بال", "كال", "عال", "هال", "ال", "لل", "و", "ف", "ب", "ل", "ك");

    /** And behind it; the shorter ones first. */
    private static final List<String> SUFFIXES =
            List.of("ه", "ك", "ي", "ش", "كم", "هم", "نا", "ها", "وا", "ون", "ين", "ات");

    private static final int SHORTEST_AFTER_PREFIX = 2;
    private static final int SHORTEST_BEFORE_SUFFIX = 3;
    private static final int SHORTEST_AFTER_ARTICLE = 3;

    /** A letter so often in a row is meant to be heard, not spelt. */
    private static final int DRAWN_OUT = 3;

    private ArabicLanguages() {}

    /** The language of words of which at least one has an Arabic letter. */
    static String detect(List<String> words) {
        Ballot ballot = new Ballot(CANDIDATES);
        boolean eastern = false;
        for (String word : words) {
            eastern |= (ArabicLetterKinds.of(word) & ArabicLetterKinds.EASTERN) != 0;
        }
        // Most is Arabic, so that the others need a word or a letter of their own.
        ballot.countFor(AR, eastern ? 0.5 : 2.2);
        for (String word : words) {
            count(word, ballot);
        }
        return ballot.winner();
    }

    private static void count(String word, Ballot ballot) {
        String spelt = spelt(once(word));
        if (!spelt.isEmpty() && isLaughter(spelt)) {
            return;
        }
        countSpelling(word, ballot);
        if (!spelt.isEmpty() && !ballot.countListed(spelt) && !countInflected(spelt, ballot)) {
            ballot.countLetters(spelt);
        }
    }

    private static boolean isLaughter(String word) {
        char first = word.charAt(0);
        return (first == 'ه' || first == 'خ') && LAUGHTER.matcher(word).matches();
    }

    /** The word with every drawn out letter once. */
    private static String once(String word) {
        StringBuilder out = null;
        int i = 0;
        while (i < word.length()) {
            int end = i + 1;
            while (end < word.length() && word.charAt(end) == word.charAt(i)) {
                end++;
            }
            boolean drawnOut = end - i >= DRAWN_OUT;
            if (drawnOut && out == null) {
                out = new StringBuilder(word.length()).append(word, 0, i);
            }
            if (out != null) {
                out.append(word, i, drawnOut ? i + 1 : end);
            }
            i = end;
        }
        return out == null ? word : out.toString();
    }

    /** A known Arabic word with what Arabic writes together with it. */
    private static boolean countInflected(String word, Ballot ballot) {
        boolean known = ARABIC.knows(withoutPrefix(word)) || ARABIC.knows(withoutSuffix(word));
        if (known) {
            ballot.countFor(AR, 1.5);
        }
        return known;
    }

    private static String withoutPrefix(String word) {
        for (String prefix : PREFIXES) {
            if (word.length() >= prefix.length() + SHORTEST_AFTER_PREFIX
                    && word.startsWith(prefix)) {
                return word.substring(prefix.length());
            }
        }
        return "";
    }

    private static String withoutSuffix(String word) {
        for (String suffix : SUFFIXES) {
            if (word.length() >= suffix.length() + SHORTEST_BEFORE_SUFFIX
                    && word.endsWith(suffix)) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return "";
    }

    private static void countSpelling(String word, Ballot ballot) {
        int kinds = ArabicLetterKinds.of(word);
        if (has(kinds, ArabicLetterKinds.SORANI) || beginsWithSoraniVowel(word)) {
            ballot.countFor(CKB, 3.5);
        }
        if (has(kinds, ArabicLetterKinds.URDU)) {
            ballot.countFor(UR, 3.5);
        }
        if (has(kinds, ArabicLetterKinds.JOINER) && PERSIAN_VERB.matcher(word).matches()) {
            ballot.countFor(FA, 2);
        }
        if (has(kinds, ArabicLetterKinds.FOREIGN_TO_ARABIC)) {
            ballot.countFor(NOT_AR, 1.2);
        }
        if (has(kinds, ArabicLetterKinds.EASTERN_KEYBOARD)) {
            ballot.countFor(NOT_AR, 0.8);
        } else if (has(kinds, ArabicLetterKinds.ARABIC_KEYBOARD)) {
            ballot.countFor(AR, 0.5);
        }
        if (has(kinds, ArabicLetterKinds.ARABIC) || endsOrBearsAsArabic(word)) {
            ballot.countFor(AR, 1.5);
        }
        if (hasArticle(word)) {
            ballot.countFor(AR, 1.2);
        }
    }

    private static boolean has(int kinds, int kind) {
        return (kinds & kind) != 0;
    }

    /** Sorani writes a vowel at the beginning of a word on a hamza. */
    private static boolean beginsWithSoraniVowel(String word) {
        return word.length() > 1 && word.charAt(0) == 'ئ' && "ەاێۆیو".indexOf(word.charAt(1)) >= 0;
    }

    /** An alef maqsura at the end, a hamza on a waw within. */
    private static boolean endsOrBearsAsArabic(String word) {
        int waw = word.indexOf('ؤ', 1);
        return word.endsWith("ى") || (waw > 0 && waw < word.length() - 1);
    }

    /** The article, also behind a preposition: three letters must follow. */
    private static boolean hasArticle(String word) {
        int one = !word.isEmpty() && "وفبك".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        int conjunction = one == 1 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? 1 : 0;
        return follows(word, one, "ال") || follows(word, conjunction, "لل");
    }

    private static boolean follows(String word, int at, String article) {
        return word.startsWith(article, at)
                && word.length() >= at + article.length() + SHORTEST_AFTER_ARTICLE;
    }

    /** One spelling for what keyboards mix: forms of yeh and kaf, marks, the joiner of Persian. */
    static String spelt(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (ArabicMarks.isMark(c) || c == '\u200C') {
                continue;
            }
            out.append(
                    switch (c) {
                        case 'ی', 'ى' -> 'ي';
                        case 'ک' -> 'ك';
                        case 'ھ' -> 'ه';
                        case 'أ', 'إ', 'ٱ' -> 'ا';
                        default -> c;
                    });
        }
        return out.toString();
    }
}
