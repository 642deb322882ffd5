package org.midad.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells languages in Arabic letters apart. */
final class ArabicLanguages {
    private static final List<Vocabulary> CANDIDATES =
            List.of(
                    new Vocabulary("ar", ArabicWords.TEXT, ArabicLanguages::spelt),
                    new Vocabulary("fa", PersianWords.TEXT, ArabicLanguages::spelt),
                    new Vocabulary("ur", UrduWords.TEXT, ArabicLanguages::spelt),
                    new Vocabulary("ckb", SoraniWords.TEXT, ArabicLanguages::spelt));

    static final Vocabulary ARABIC = CANDIDATES.getFirst();

    /** Letters that only one of the languages writes. */
    private static final Pattern SORANI_LETTER = Pattern.compile("[ەێۆڵڕۊ]|\\Bھ\\b|^ئ[ەاێۆیو]");

    private static final Pattern URDU_LETTER = Pattern.compile("[ٹڈڑںےہۓۂۃ]");

    /** Letters that Arabic borrows for dialect words and foreign names only. */
    private static final Pattern FOREIGN_TO_ARABIC = Pattern.compile("[پچژگ]");

    /** Letters of Persian, Urdu and Kurdish keyboards; some Arabic ones have the yeh too. */
    private static final Pattern EASTERN_KEYBOARD = Pattern.compile("[کی]");

    private static final Pattern EASTERN_LETTER = Pattern.compile("[پچژگکیےہەێۆڵڕ]");

    private static final Pattern ARABIC_KEYBOARD = Pattern.compile("[كيى]");
    private static final Pattern ARABIC_SPELLING = Pattern.compile("[ةأإ]|ى$|.ؤ.");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("[وفبك]?ال.{3,}|[وف]?لل.{3,}");
    private static final Pattern PERSIAN_VERB =
            Pattern.compile("ن?می\u200C.+|.+\u200C(?:ها|های|هایی|ترین|تر|ام|اند|ای)");

    private static final Pattern REPEATED = Pattern.compile("(.)\\1{2,}");
    private static final Pattern LAUGHTER = Pattern.compile("(?:[هخ]ا?)+ي?ه?");

    private static final Set<String> AR = Set.of("ar");
    private static final Set<String> NOT_AR = Set.of("fa", "ur", "ckb");

    /** Prefixes and suffixes of Arabic words, dialects among them. */
    private static final Pattern ARABIC_PREFIX =
            Pattern.compile("(?:وال|فال|بال|كال|عال|هال|ال|لل|و|ف|ب|ل|ك)(.{2,})");

    private static final Pattern ARABIC_SUFFIX =
            Pattern.compile("(.{3,})(?:كم|هم|نا|ها|ه|ك|ي|وا|ون|ين|ات|ش)");

    private ArabicLanguages() {}

    /** The language of words of which at least one has an Arabic letter. */
    static String detect(List<String> words) {
        Ballot ballot = new Ballot(CANDIDATES);
        // Most is Arabic, so that the others need a word or a letter of their own.
        boolean eastern = words.stream().anyMatch(word -> EASTERN_LETTER.matcher(word).find());
        ballot.countFor(AR, eastern ? 0.5 : 2.2);
        words.forEach(word -> count(word, ballot));
        return ballot.winner();
    }

    private static void count(String word, Ballot ballot) {
        String spelt = spelt(REPEATED.matcher(word).replaceAll("$1"));
        if (LAUGHTER.matcher(spelt).matches()) {
            return;
        }
        countSpelling(word, ballot);
        if (!spelt.isEmpty() && !ballot.countListed(spelt) && !countInflected(spelt, ballot)) {
            ballot.countLetters(spelt);
        }
    }

    /** A known Arabic word with what Arabic writes together with it. */
    private static boolean countInflected(String word, Ballot ballot) {
        var prefix = ARABIC_PREFIX.matcher(word);
        var suffix = ARABIC_SUFFIX.matcher(word);
        boolean known =
                (prefix.matches() && ARABIC.knows(prefix.group(1)))
                        || (suffix.matches() && ARABIC.knows(suffix.group(1)));
        if (known) {
            ballot.countFor(AR, 1.5);
        }
        return known;
    }

    private static void countSpelling(String word, Ballot ballot) {
        if (SORANI_LETTER.matcher(word).find()) {
            ballot.countFor(Set.of("ckb"), 3.5);
        }
        if (URDU_LETTER.matcher(word).find()) {
            ballot.countFor(Set.of("ur"), 3.5);
        }
        if (PERSIAN_VERB.matcher(word).matches()) {
            ballot.countFor(Set.of("fa"), 2);
        }
        if (FOREIGN_TO_ARABIC.matcher(word).find()) {
            ballot.countFor(NOT_AR, 1.2);
        }
        if (EASTERN_KEYBOARD.matcher(word).find()) {
            ballot.countFor(NOT_AR, 0.8);
        } else if (ARABIC_KEYBOARD.matcher(word).find()) {
            ballot.countFor(AR, 0.5);
        }
        if (ARABIC_SPELLING.matcher(word).find()) {
            ballot.countFor(AR, 1.5);
        }
        if (ARABIC_ARTICLE.matcher(word).matches()) {
            ballot.countFor(AR, 1.2);
        }
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
