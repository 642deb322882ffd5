package org.midad.mail;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter to one person.
 *
 * @param until when it is worth nothing any more, such as the end of a link; null for two days
 */
public record Letter(Kind kind, MailAddress to, Written written, @Nullable Instant until) {

    /** What a letter is for. */
    public enum Kind {
        /** A one-time link: sent in quiet hours too; its text is erased as soon as it is sent. */
        LINK,
        /** Something that its reader should know, in waking hours. */
        NOTICE,
        /** What waits on a desk. */
        DIGEST;

        /** The name in the database. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * What is written in it, as plain text.
     *
     * @param language BCP 47
     * @param subject one line of 1 to 200 letters
     * @param text lines that end with LF
     */
    public record Written(String language, String subject, String text) {
        private static final int LONGEST_SUBJECT = 200;

        /**
         * A text that can be sent.
         *
         * @throws IllegalArgumentException for a subject of more than one line, or without letters
         */
        public Written {
            if (subject.isBlank()
                    || subject.length() > LONGEST_SUBJECT
                    || subject.codePoints().anyMatch(Written::endsLine)) {
                throw new IllegalArgumentException("a subject is one line of 1 to 200 letters");
            }
            if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                throw new IllegalArgumentException("this is no language");
            }
        }

        private static boolean endsLine(int letter) {
            return Character.isISOControl(letter)
                    || Character.getType(letter) == Character.LINE_SEPARATOR
                    || Character.getType(letter) == Character.PARAGRAPH_SEPARATOR
                    || Character.getType(letter) == Character.SURROGATE;
        }
    }
}
