package org.midad.moderation.words;

import java.util.Locale;

/** How a listed word stands in a text; where several hold, the last of them in this order. */
public enum Disguise {
    PLAIN,
    /** With conjunction, preposition, article, vocative, pronoun or ending. */
    CLITICS,
    /** With tashkeel, tatweel or characters that are not seen. */
    MARKS,
    /** With letters written three times or more. */
    REPEATED,
    /** In letters that look like the usual ones. */
    LOOK_ALIKE,
    /** With signs or emoji between letters. */
    SIGNS,
    /** With blanks between all letters. */
    SPACED,
    /** With digits, or signs of another script, in place of letters. */
    DIGITS,
    /** In Latin letters and digits. */
    ARABIZI;

    /** The name in output: lower case ASCII, such as {@code look-alike}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Disguise stronger(Disguise one, Disguise other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
