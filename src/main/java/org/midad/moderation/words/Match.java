package org.midad.moderation.words;

/** Letters of a text that are those of a spelling, and whether they are the listed word. */
final class Match {
    private final LetterStream text;
    private final Spelling spelling;
    private final int start;
    private final int end;
    private int before = 0;
    private int after = 0;
    private byte widest = LetterStream.JOINED;
    private boolean everyGap = true;

    Match(LetterStream text, Spelling spelling, int end) {
        this.text = text;
        this.spelling = spelling;
        this.end = end;
        start = end - spelling.letters().length;
    }

    /** Whether this is the word, and not letters of other words. */
    boolean holds() {
        if (!doublesAreRepeated()) {
            return false;
        }
        before = Affixes.before(text, start, spelling.isArabic());
        if (before < 0) {
            return false;
        }
        after = Affixes.after(text, end, spelling.ending());
        return after >= 0 && gapsAreOfOneWord();
    }

    private boolean doublesAreRepeated() {
        for (int i = start; i < end; i++) {
            boolean doubled = (spelling.doubled() >> (i - start) & 1) != 0;
            if (doubled && (text.flags[i] & LetterStream.REPEATED) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Blanks within a word only between all its letters; stops that end sentences hardly ever. */
    private boolean gapsAreOfOneWord() {
        for (int i = start + 1; i < end; i++) {
            boolean between = (spelling.breaks() >> (i - start) & 1) != 0;
            byte gap = text.gaps[i];
            if (between) {
                continue;
            }
            widest = gap > widest ? gap : widest;
            everyGap &= gap >= LetterStream.SIGN;
        }
        boolean bare = before == 0 && after == 0;
        return switch (widest) {
            case LetterStream.BLANK -> everyGap && bare;
            case LetterStream.STOP -> everyGap || bare;
            default -> true;
        };
    }

    boolean isReplaced() {
        return (flags() & LetterStream.REPLACED) != 0;
    }

    private int flags() {
        int flags = 0;
        for (int i = start; i < end; i++) {
            flags |= text.flags[i];
        }
        return flags;
    }

    Found found() {
        return new Found(spelling.entry(), text.starts[start], text.ends[end - 1], disguise());
    }

    private Disguise disguise() {
        int flags = flags();
        Disguise how = before + after > 0 ? Disguise.CLITICS : Disguise.PLAIN;
        how = Disguise.stronger(how, ofGap());
        if ((flags & LetterStream.REPEATED) != 0) {
            how = Disguise.stronger(how, Disguise.REPEATED);
        }
        if ((flags & LetterStream.FOREIGN) != 0) {
            how = Disguise.stronger(how, Disguise.LOOK_ALIKE);
        }
        return (flags & LetterStream.REPLACED) != 0 ? Disguise.DIGITS : how;
    }

    private Disguise ofGap() {
        return switch (widest) {
            case LetterStream.JOINED -> Disguise.PLAIN;
            case LetterStream.INVISIBLE -> Disguise.MARKS;
            case LetterStream.BLANK -> Disguise.SPACED;
            default -> Disguise.SIGNS;
        };
    }
}
