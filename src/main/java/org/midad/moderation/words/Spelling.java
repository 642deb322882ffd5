package org.midad.moderation.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One way to spell an entry.
 *
 * @param letters numbers of the {@link Alphabet}
 * @param breaks bit i: a word of a phrase begins at letter i
 * @param doubled bit i: letter i is double in the entry, and must be a repeated one in the text
 * @param ending what may follow
 */
@SuppressWarnings("ArrayRecordComponent") // compared with every text; never changed
record Spelling(String entry, byte[] letters, long breaks, long doubled, Ending ending) {

    /** What may follow the letters of a spelling. */
    enum Ending {
        /** Pronouns and sound endings. */
        ANY,
        /** Pronouns: the word ends in a long vowel. */
        PRONOUN,
        /** A pronoun or dual ending must follow: the ta marbuta has been opened. */
        OPENED,
        /** A Latin plural. */
        LATIN
    }

    boolean isArabic() {
        return ending != Ending.LATIN;
    }

    /**
     * All spellings that are looked for: as listed, and what inflection makes of the last letter.
     */
    static List<Spelling> of(String entry) {
        LetterStream stream = LetterStream.unsqueezed(entry);
        byte[] letters = Arrays.copyOf(stream.letters, stream.length);
        List<Spelling> all = new ArrayList<>();
        long breaks = 0;
        boolean arabic = false;
        for (int i = 0; i < letters.length; i++) {
            if (i > 0 && i < Long.SIZE && stream.gaps[i] >= LetterStream.SIGN) {
                breaks |= 1L << i;
            }
            arabic |= Alphabet.isArabic(letters[i]);
        }
        add(all, new Spelling(entry, letters, breaks, 0, ending(letters, arabic)));
        if (arabic) {
            inflected(all, all.getFirst());
            soft(all, letters);
        }
        return all;
    }

    private static Ending ending(byte[] letters, boolean arabic) {
        if (!arabic) {
            return Ending.LATIN;
        }
        return letters[letters.length - 1] == Alphabet.number('ا') ? Ending.PRONOUN : Ending.ANY;
    }

    /** The ta marbuta before what follows it, and the plural that takes its place. */
    private static void inflected(List<Spelling> all, Spelling plain) {
        String bare = plain.entry().replaceAll("[\\p{M}ـ]", "");
        if (!bare.endsWith("ة")) {
            return;
        }
        byte[] open = plain.letters().clone();
        open[open.length - 1] = Alphabet.number('ت');
        add(all, new Spelling(plain.entry(), open, plain.breaks(), 0, Ending.OPENED));
        byte[] plural = Arrays.copyOf(plain.letters(), plain.letters().length + 1);
        plural[plural.length - 2] = Alphabet.number('ا');
        plural[plural.length - 1] = Alphabet.number('ت');
        add(all, new Spelling(plain.entry(), plural, plain.breaks(), 0, Ending.ANY));
    }

    /** Dialects say and write a yeh for the hamza in the middle of a word. */
    private static void soft(List<Spelling> all, byte[] letters) {
        byte hamza = Alphabet.number('ء');
        byte[] soft = letters.clone();
        boolean changed = false;
        for (int i = 1; i < soft.length - 1; i++) {
            if (soft[i] == hamza && soft[i - 1] == Alphabet.number('ا')) {
                soft[i] = Alphabet.number('ي');
                changed = true;
            }
        }
        if (changed) {
            Spelling plain = all.getFirst();
            add(all, new Spelling(plain.entry(), soft, plain.breaks(), 0, plain.ending()));
        }
    }

    /**
     * Adds the spelling, and beside it the one that a text has whose double letters are drawn out.
     */
    private static void add(List<Spelling> all, Spelling spelling) {
        all.add(spelling);
        byte[] single = new byte[spelling.letters().length];
        long doubled = 0;
        long breaks = 0;
        int length = 0;
        for (int i = 0; i < spelling.letters().length; i++) {
            boolean begins = (spelling.breaks() >> i & 1) != 0;
            if (length > 0 && !begins && single[length - 1] == spelling.letters()[i]) {
                doubled |= 1L << (length - 1);
                continue;
            }
            if (begins) {
                breaks |= 1L << length;
            }
            single[length++] = spelling.letters()[i];
        }
        if (doubled != 0) {
            byte[] letters = Arrays.copyOf(single, length);
            all.add(new Spelling(spelling.entry(), letters, breaks, doubled, spelling.ending()));
        }
    }
}
