package org.midad.mail;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Plain text whose lines stand the right way round. A mail program takes a line's direction from
 * its first letter (UAX #9, P2), so an Arabic line that begins with a Latin name needs a mark.
 */
public final class Lines {
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Lines() {}

    /** A name or other text of unknown direction, shut off from the sentence around it. */
    public static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
    }

    /**
     * The text with a mark before each line that would else turn around. A line that is an address
     * stays as it is: a mark in it could become part of the link.
     */
    static String directed(String language, String text) {
        return text.lines()
                .map(line -> line.startsWith("http") ? line : marked(line, language))
                .collect(Collectors.joining("\n"));
    }

    private static String marked(String line, String language) {
        boolean rightToLeft = isRightToLeft(language);
        int depth = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int letter = line.codePointAt(i);
            depth += letter == FIRST_STRONG_ISOLATE ? 1 : letter == POP_ISOLATE ? -1 : 0;
            // what is isolated does not count for its line
            if (depth == 0) {
                switch (Character.getDirectionality(letter)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return rightToLeft ? RIGHT_TO_LEFT_MARK + line : line;
                    }
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return rightToLeft ? line : LEFT_TO_RIGHT_MARK + line;
                    }
                    default -> {}
                }
            }
        }
        return rightToLeft && !line.isBlank() ? RIGHT_TO_LEFT_MARK + line : line;
    }

    private static boolean isRightToLeft(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "ar", "fa", "ur", "ckb", "he" -> true;
            default -> false;
        };
    }
}
