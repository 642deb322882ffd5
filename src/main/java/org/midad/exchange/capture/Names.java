package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.midad.language.Folding;

/** Tells the names of people from other short phrases. */
final class Names {
    private static final Phrases GIVEN = Phrases.of(NameWords.GIVEN);
    private static final Phrases NEVER = Phrases.of(NameWords.NEVER);
    private static final Phrases PARTICLES =
            Phrases.of(
                    "de|du|des|la|le|van|von|der|den|el|al|ben|bin|ibn|d|di|da|y|st|bel|ould|ait");
    private static final Phrases STAFF =
            Phrases.of(
                    """
                    هيئة التحرير|أسرة التحرير|فريق التحرير|قسم التحرير|المحرر السياسي|المحرر الثقافي
                    المحرر الرياضي|المحرر الاقتصادي|مكتب التحرير|غرفة الأخبار|مراسل الصحيفة
                    مراسلنا|مندوبنا
                    la rédaction|la redaction|rédaction|staff writer|staff writers|staff reporter
                    newsroom
                    our correspondent|staff|editorial board|the editorial board|notre correspondant
                    """);

    private static final Pattern TITLES =
            Pattern.compile(
                    "^(?:[دمأ]|أ\\.د|dr|prof|mr|mrs|ms|mme|m)\\.\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}'’.ـ-]+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[،,;؛&/]\\s*|\\s+(?:و|et|and)\\s+");
    private static final Pattern LATIN = Pattern.compile("^[\\p{IsLatin}].*");

    private static final int MOST_WORDS = 4;

    private Names() {}

    /** Several names of one byline, split; empty if one of the parts can be no name. */
    static List<String> list(String text) {
        if (STAFF.are(Folding.fold(text.strip()))) {
            return List.of(text.strip());
        }
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(text.strip(), -1)) {
            names.addAll(splitAtJoinedWaw(part));
        }
        return names.stream().allMatch(Names::isPossible) ? names : List.of();
    }

    /** A name, as far as one can tell without knowing the person. */
    static boolean isPossible(String text) {
        String bare = TITLES.matcher(text.strip()).replaceFirst("");
        String[] words = bare.split("\\s+", -1);
        if (words.length < 2 || words.length > MOST_WORDS) {
            return isStaff(text);
        }
        for (String word : words) {
            if (!ALLOWED.matcher(word).matches()
                    || isNever(Folding.fold(word))
                    || !isCapital(word)) {
                return false;
            }
        }
        return isKnown(text) || !Folding.fold(words[0]).startsWith("ال");
    }

    /** Also with a conjunction joined to it: وقال. */
    private static boolean isNever(String folded) {
        boolean joined = folded.length() > 2 && (folded.startsWith("و") || folded.startsWith("ف"));
        return NEVER.are(folded) || (joined && NEVER.are(folded.substring(1)));
    }

    /** Begins with a given name that people bear, or is a byline of the staff as a whole. */
    static boolean isKnown(String text) {
        String folded = Folding.fold(TITLES.matcher(text.strip()).replaceFirst("")).strip();
        String first = folded.split("[\\s-]+", -1)[0];
        return isStaff(text)
                || GIVEN.are(first)
                || (folded.startsWith("عبد ") && folded.length() > 5)
                || (first.startsWith("عبدال") && first.length() > 6);
    }

    private static boolean isStaff(String text) {
        return STAFF.are(Folding.fold(text.strip()));
    }

    /** Latin names are capitalised, particles aside; other scripts have no capitals. */
    private static boolean isCapital(String word) {
        return !LATIN.matcher(word).matches()
                || Character.isUpperCase(word.charAt(0))
                || PARTICLES.are(Folding.fold(word))
                || word.matches("(?:d|l|al|el|ben)['’-].*");
    }

    /** فؤاد حمدان وليلى شقير: the and is part of the second name's first word. */
    private static List<String> splitAtJoinedWaw(String part) {
        List<String> words = Arrays.asList(part.split("\\s+", -1));
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = 2; i < words.size() - 1; i++) {
            if (i - from >= 2 && isJoined(words.get(i))) {
                names.add(String.join(" ", words.subList(from, i)));
                words.set(i, words.get(i).substring(1));
                from = i;
            }
        }
        names.add(String.join(" ", words.subList(from, words.size())));
        return names;
    }

    private static boolean isJoined(String word) {
        if (!word.startsWith("و") || word.length() < 3) {
            return false;
        }
        boolean nameAlready = GIVEN.are(Folding.fold(word));
        return GIVEN.are(Folding.fold(word.substring(1))) || !nameAlready;
    }
}
