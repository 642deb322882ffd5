package org.midad.language;

import java.util.Optional;

/** What no text of the newspaper may hold. */
public final class Texts {
    private Texts() {}

    /** Why a character is refused. */
    public enum Fault {
        /** U+0000, which PostgreSQL cannot keep. */
        NUL,
        /** Half of a surrogate pair. */
        LONE_SURROGATE,
        /** A control character that XML 1.0 forbids: C0 but tab, line feed and carriage return. */
        CONTROL,
        /** U+FFFE or U+FFFF, which XML 1.0 forbids. */
        NONCHARACTER
    }

    /**
     * The first forbidden character of a text and its place.
     *
     * @param offset UTF-16 offset from the beginning, from 0
     * @param line line of the text, from 1
     * @param column UTF-16 units from the beginning of the line, from 1
     * @param codeUnit the character itself
     */
    public record Problem(Fault fault, int offset, int line, int column, char codeUnit) {
        /** The character in the usual notation, such as {@code U+0000}. */
        public String codePoint() {
            return "U+%04X".formatted((int) codeUnit);
        }
    }

    /** The first character that may not be kept, if there is one. */
    public static Optional<Problem> problem(String text) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isForbidden(c)) {
                return Optional.of(new Problem(fault(c), i, line, i - lineStart + 1, c));
            }
        }
        return Optional.empty();
    }

    /** True for a code unit that, standing alone, may not be kept. */
    static boolean isForbidden(char c) {
        return (c < ' ' && c != '\n' && c != '\t' && c != '\r')
                || Character.isSurrogate(c)
                || c >= '\uFFFE';
    }

    private static Fault fault(char c) {
        if (c == 0) {
            return Fault.NUL;
        }
        if (Character.isSurrogate(c)) {
            return Fault.LONE_SURROGATE;
        }
        return c < ' ' ? Fault.CONTROL : Fault.NONCHARACTER;
    }
}
