package org.midad.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells languages in Latin letters apart. */
final class LatinLanguages {
    private static final String ARABIZI = "ar-Latn";
    private static final Set<String> KURMANJI_OR_FRENCH = Set.of("kmr", "fr", "und");

    private static final List<Vocabulary> CANDIDATES =
            List.of(
                    new Vocabulary("en", EnglishWords.TEXT, LatinLanguages::spelt),
                    new Vocabulary("fr", FrenchWords.TEXT, LatinLanguages::spelt),
                    new Vocabulary(ARABIZI, ArabiziWords.TEXT, LatinLanguages::spelt),
                    new Vocabulary("kmr", KurmanjiWords.TEXT, LatinLanguages::spelt),
                    new Vocabulary("und", OtherLatinWords.TEXT, LatinLanguages::spelt));

    private static final Vocabulary ENGLISH = CANDIDATES.get(0);
    private static final Vocabulary FRENCH = CANDIDATES.get(1);
    private static final Vocabulary ARABIC = CANDIDATES.get(2);

    /** l'article, qu'il, aujourd'hui: the part before the apostrophe is a French word. */
    private static final Pattern ELISION =
            Pattern.compile("((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)')(.+)");

    /** writer's, they'll: the part after the apostrophe is an English ending. */
    private static final Pattern CONTRACTION = Pattern.compile("(.{2,})'(?:s|t|re|ll|ve|d|m)");

    /** The article and the short words that Arabic writes in front, as Arabizi spells them. */
    private static final Pattern ARABIC_PREFIX =
            Pattern.compile("(?:[bwfl]?[eai]l-?|[wblf]|l-|ha|hal)(.{3,})");

    private static final Pattern LAUGHTER = Pattern.compile("[aeio]?h[aeioh]*h[aeioh]*|[pfwz]{3,}");

    private static final Pattern REPEATED = Pattern.compile("(.)\\1{2,}");

    private static final Pattern FRENCH_ACCENT = Pattern.compile("[éèàùœâôëïçêîû]");
    private static final Pattern KURMANJI_ENDING = Pattern.compile(".[êîû]");
    private static final Pattern OTHER_ACCENT = Pattern.compile("[ğıöüäßñóíòìáúå]");

    private LatinLanguages() {}

    /** The language of words, lower case, of which at least one has a Latin letter. */
    static String detect(List<String> words) {
        Ballot ballot = new Ballot(CANDIDATES);
        // Arab newspapers have few comments in these: they need more than a few odd letters.
        ballot.countFor(Set.of("en", "fr", ARABIZI, "kmr"), 0.8);
        ballot.countFor(Set.of("en", "fr", ARABIZI), 0.8);
        words.forEach(word -> count(spelt(word), ballot));
        return ballot.winner();
    }

    private static String spelt(String word) {
        return word.replace('’', '\'');
    }

    private static void count(String word, Ballot ballot) {
        if (LAUGHTER.matcher(word).matches()) {
            return;
        }
        countAccents(word, ballot);
        if (ArabiziDigits.countedIn(word, ballot) || ballot.countListed(word)) {
            return;
        }
        Matcher elision = ELISION.matcher(word);
        if (elision.matches()) {
            ballot.countListed(elision.group(1));
            count(elision.group(2), ballot);
            return;
        }
        Matcher contraction = CONTRACTION.matcher(word);
        if (contraction.matches()) {
            ballot.countFor(Set.of("en"), 1.5);
            count(contraction.group(1), ballot);
            return;
        }
        String once = REPEATED.matcher(word).replaceAll("$1");
        String twice = REPEATED.matcher(word).replaceAll("$1$1");
        boolean listed =
                !once.equals(word) && (ballot.countListed(twice) || ballot.countListed(once));
        if (!listed && !countJoined(once, ballot)) {
            ballot.countLetters(once);
        }
    }

    /** jcomprend and elnas: a pronoun or an article grown together with a known word. */
    private static boolean countJoined(String word, Ballot ballot) {
        if (word.length() > 3 && word.startsWith("j") && FRENCH.knows(word.substring(1))) {
            ballot.countFor(Set.of("fr"), 2.5);
            return true;
        }
        Matcher prefix = ARABIC_PREFIX.matcher(word);
        if (prefix.matches() && ARABIC.knows(prefix.group(1))) {
            ballot.countFor(Set.of(ARABIZI), 2.5);
            return true;
        }
        return false;
    }

    private static void countAccents(String word, Ballot ballot) {
        if (word.indexOf('ş') >= 0) {
            ballot.countFor(Set.of("kmr", "und"), 3);
        }
        if (OTHER_ACCENT.matcher(word).find()) {
            ballot.countFor(Set.of("und"), 2.5);
        } else if (KURMANJI_ENDING.matcher(word).find() && !FRENCH.knows(word)) {
            ballot.countFor(KURMANJI_OR_FRENCH, 2);
        } else if (FRENCH_ACCENT.matcher(word).find() && !ENGLISH.knows(word)) {
            ballot.countFor(KURMANJI_OR_FRENCH, 2);
        }
    }
}
