package org.midad.moderation.words;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What may stand before and after a listed word within one word of the text. */
final class Affixes {
    private static final int LONGEST = 6;

    private static final Set<String> PRONOUNS =
            Set.of(
                    "ي", "ك", "ه", "ها", "هما", "هم", "هن", "كما", "كم", "كن", "نا", "و", "كو",
                    "هو", "كي");

    private static final long[] BEFORE = numbers(before());
    private static final long[] ANY = numbers(any());
    private static final long[] PRONOUN = numbers(PRONOUNS);
    private static final long[] OPENED = numbers(opened());
    private static final long[] LATIN = numbers(Set.of("s", "es", "x"));

    private static Set<String> before() {
        Set<String> all = new HashSet<>();
        for (String conjunction : "#,و,ف".split(",", -1)) {
            for (String article : "#,ب,ك,ل,ال,بال,كال,لل,هال,عال,وال,يا,يال".split(",", -1)) {
                all.add((conjunction + article).replace("#", ""));
            }
        }
        return all;
    }

    private static Set<String> any() {
        Set<String> all = new HashSet<>(PRONOUNS);
        all.addAll(Set.of("ات", "ان", "ين", "ون", "تان", "تين", "ا", "تا", "تي"));
        for (String pronoun : PRONOUNS) {
            for (String opened : "ت,ات,ا,و,ي".split(",", -1)) {
                all.add(opened + pronoun);
            }
        }
        // The first has the letters of the relative adjective, the others are no pronouns.
        all.removeAll(Set.of("يه", "اي", "وي", "يي", "وو", "او", "يو", "تو", "اتو"));
        return all;
    }

    private static Set<String> opened() {
        Set<String> all = new HashSet<>(PRONOUNS);
        all.addAll(Set.of("ان", "ين", "ا"));
        return all;
    }

    private Affixes() {}

    /** How many letters stand before the match in its word; -1 where they may not. */
    static int before(LetterStream text, int start, boolean arabic) {
        int from = start;
        while (from > 0
                && start - from <= LONGEST
                && text.gaps[from] < LetterStream.SIGN
                && belongs(text.letters[from - 1], arabic)) {
            from--;
        }
        return from == start || arabic && has(BEFORE, letters(text, from, start))
                ? start - from
                : -1;
    }

    /** How many letters stand after the match in its word; -1 where they may not. */
    static int after(LetterStream text, int end, Spelling.Ending ending) {
        boolean arabic = ending != Spelling.Ending.LATIN;
        int to = end;
        while (to < text.length
                && to - end <= LONGEST
                && text.gaps[to] < LetterStream.SIGN
                && belongs(text.letters[to], arabic)) {
            to++;
        }
        if (to == end) {
            return ending == Spelling.Ending.OPENED ? -1 : 0;
        }
        long[] allowed =
                switch (ending) {
                    case ANY -> ANY;
                    case PRONOUN -> PRONOUN;
                    case OPENED -> OPENED;
                    case LATIN -> LATIN;
                };
        return has(allowed, letters(text, end, to)) ? to - end : -1;
    }

    /** Another script's letter beside an Arabic word is no part of it. */
    private static boolean belongs(byte letter, boolean arabic) {
        return arabic ? Alphabet.isArabic(letter) : !Alphabet.isArabic(letter);
    }

    /** The letters as one number: there are at most seven. */
    private static long letters(LetterStream text, int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters = letters << Byte.SIZE | text.letters[i];
        }
        return letters;
    }

    private static long[] numbers(Set<String> affixes) {
        return affixes.stream()
                .mapToLong(
                        affix ->
                                affix.chars()
                                        .mapToLong(c -> Alphabet.number((char) c))
                                        .reduce(0, (all, one) -> all << Byte.SIZE | one))
                .sorted()
                .toArray();
    }

    private static boolean has(long[] affixes, long letters) {
        return Arrays.binarySearch(affixes, letters) >= 0;
    }
}
