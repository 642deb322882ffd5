package org.midad.moderation.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that a newsroom wants to see before its readers do, made ready for matching. Entries
 * are literal, so that none can make matching slow. Can be used by many threads.
 */
public final class WordList {
    /** The most entries of a list. */
    public static final int MOST_ENTRIES = 20_000;

    /** The fewest letters of an entry. */
    public static final int FEWEST_LETTERS = 2;

    /** The most letters of an entry. */
    public static final int MOST_LETTERS = 60;

    private final List<Spelling> spellings = new ArrayList<>();
    private final Automaton automaton;
    private final Arabizi arabizi;
    private final int size;

    private WordList(Set<String> entries) {
        for (String entry : entries) {
            spellings.addAll(Spelling.of(entry));
        }
        size = entries.size();
        automaton = new Automaton(spellings);
        arabizi = new Arabizi(spellings);
    }

    /**
     * Reads a list: an entry a line; empty lines and those that begin with # are skipped.
     *
     * @throws BadEntry where an entry has too few or too many letters, or there are too many
     *     entries
     */
    public static WordList read(List<String> lines) throws BadEntry {
        Set<String> entries = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String entry = lines.get(i).replace("\uFEFF", "").strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            check(i + 1, entry);
            entries.add(entry);
            if (entries.size() > MOST_ENTRIES) {
                throw new BadEntry(i + 1, "more than " + MOST_ENTRIES + " entries");
            }
        }
        return new WordList(entries);
    }

    private static void check(int line, String entry) throws BadEntry {
        int letters = entry.length() > 10 * MOST_LETTERS ? entry.length() : letters(entry);
        if (letters < FEWEST_LETTERS || letters > MOST_LETTERS) {
            throw new BadEntry(
                    line,
                    "an entry has %d to %d letters; this one has %d"
                            .formatted(FEWEST_LETTERS, MOST_LETTERS, letters));
        }
    }

    private static int letters(String entry) {
        return LetterStream.unsqueezed(entry).length;
    }

    /** How many entries there are. */
    public int size() {
        return size;
    }

    /** The listed words of a text, in their order; of two over the same letters the longer. */
    public List<Found> find(String text) {
        LetterStream letters = LetterStream.of(text);
        List<Found> found = new ArrayList<>(0);
        scan(letters, found, Disguise.PLAIN);
        if (letters.mixed) {
            ReplacedLetters.readings(letters, reading -> scan(reading, found, Disguise.DIGITS));
            arabizi.find(text, letters, found);
        }
        return found.size() < 2 ? found : withoutOverlaps(found);
    }

    private void scan(LetterStream letters, List<Found> found, Disguise least) {
        automaton.walk(
                letters,
                (spelling, end) -> {
                    Match match = new Match(letters, spellings.get(spelling), end);
                    if (match.holds() && (least == Disguise.PLAIN || match.isReplaced())) {
                        found.add(match.found());
                    }
                });
    }

    private static List<Found> withoutOverlaps(List<Found> found) {
        found.sort(
                Comparator.comparingInt(Found::start)
                        .thenComparing(Comparator.comparingInt(Found::end).reversed())
                        .thenComparing(Found::disguise));
        List<Found> kept = new ArrayList<>();
        int end = 0;
        for (Found one : found) {
            if (one.start() >= end) {
                kept.add(one);
                end = one.end();
            }
        }
        return List.copyOf(kept);
    }
}
