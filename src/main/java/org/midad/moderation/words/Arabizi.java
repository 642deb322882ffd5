package org.midad.moderation.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midad.language.LanguageDetection;

/** Listed Arabic words in Latin letters and digits: found by their consonants, then spelled out. */
final class Arabizi {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    private static final List<String> BEFORE =
            List.of(
                    "", "al", "el", "il", "l", "w", "wl", "wal", "wel", "wil", "ya", "yal", "yel",
                    "b", "bel", "bil", "bal", "lel", "lil", "fel", "fal", "k", "kal", "f", "wa",
                    "fa");

    private static final List<String> AFTER =
            List.of(
                    "", "a", "e", "eh", "ah", "een", "in", "oun", "oon", "at", "aat", "ak", "ek",
                    "ik", "o", "oh", "ha", "na", "kom", "kum", "hom", "hum", "i", "an");

    /** Consonants of Latin spelling, as {@link ArabiziSpelling} sorts them. */
    private final Map<String, List<Spelling>> byConsonants = new HashMap<>();

    Arabizi(List<Spelling> spellings) {
        for (Spelling spelling : spellings) {
            if (!spelling.isArabic() || spelling.breaks() != 0 || spelling.doubled() != 0) {
                continue;
            }
            String consonants = ArabiziSpelling.consonants(spelling);
            if (consonants.length() >= 2 && spelling.letters().length >= SHORTEST) {
                byConsonants.computeIfAbsent(consonants, c -> new ArrayList<>()).add(spelling);
            }
        }
    }

    /** Adds what the text has to {@code found}. */
    void find(String text, LetterStream letters, List<Found> found) {
        if (byConsonants.isEmpty()) {
            return;
        }
        int before = found.size();
        boolean digits = false;
        for (int from = 0; from < letters.length; ) {
            int end = from + 1;
            while (end < letters.length && letters.gaps[end] < LetterStream.SIGN) {
                end++;
            }
            if (end - from >= SHORTEST && end - from <= LONGEST) {
                digits |= find(letters, from, end, found);
            }
            from = end;
        }
        // French and English have words with the same letters.
        if (found.size() > before
                && !digits
                && Set.of("fr", "en").contains(LanguageDetection.detect(text))) {
            found.subList(before, found.size()).clear();
        }
    }

    /** True where a word was found that digits give away. */
    private boolean find(LetterStream letters, int from, int end, List<Found> found) {
        StringBuilder word = new StringBuilder();
        boolean digit = false;
        boolean latin = false;
        for (int i = from; i < end; i++) {
            byte letter = letters.letters[i];
            if (Alphabet.isArabic(letter) || letter == Alphabet.OTHER) {
                return false;
            }
            digit |= Alphabet.isDigit(letter);
            latin |= Alphabet.isLatin(letter);
            word.append(Alphabet.character(letter));
        }
        if (!latin) {
            return false;
        }
        Spelling spelling = listed(word.toString());
        if (spelling == null) {
            return false;
        }
        found.add(
                new Found(
                        spelling.entry(),
                        letters.starts[from],
                        letters.ends[end - 1],
                        Disguise.ARABIZI));
        return digit;
    }

    private @Nullable Spelling listed(String word) {
        for (String prefix : BEFORE) {
            if (!word.startsWith(prefix)) {
                continue;
            }
            for (String suffix : AFTER) {
                if (word.length() - prefix.length() - suffix.length() >= 2
                        && word.endsWith(suffix)) {
                    String core = word.substring(prefix.length(), word.length() - suffix.length());
                    Spelling spelling = bare(core);
                    if (spelling != null) {
                        return spelling;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Spelling bare(String core) {
        Set<String> tried = new HashSet<>();
        for (String consonants : ArabiziSpelling.consonants(core)) {
            if (!tried.add(consonants)) {
                continue;
            }
            for (Spelling spelling : byConsonants.getOrDefault(consonants, List.of())) {
                if (ArabiziSpelling.spells(core, spelling.letters())) {
                    return spelling;
                }
            }
        }
        return null;
    }
}
