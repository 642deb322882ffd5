package org.midad.language;

/**
 * One repair, for the report of an import.
 *
 * @param what the damage as it stood in the text, cut to at most 80 UTF-16 units
 * @param line the line of the text on which it stood, from 1
 */
public record Mend(Kind kind, String what, int line) {

    /** What was wrong. */
    public enum Kind {
        MOJIBAKE("text read in the wrong encoding"),
        ENTITY("HTML entity"),
        STRAY_AMPERSAND("stray ampersand at the end of a line"),
        LONE_AMPERSAND("line of a lone ampersand"),
        DOUBLED_APOSTROPHE("doubled apostrophe"),
        ESCAPED_APOSTROPHE("escaped apostrophe"),
        NO_BREAK_SPACE("no-break spaces"),
        CONTROL("control character"),
        /** Beyond repair: left as it stands. */
        LOST("lost letters");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The English name for reports. */
        public String label() {
            return label;
        }

        /** False for damage that was only found. */
        public boolean repaired() {
            return this != LOST;
        }
    }
}
