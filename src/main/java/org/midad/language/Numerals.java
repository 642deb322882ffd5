package org.midad.language;

import java.util.Locale;

/** The digits that a text is printed in: {@code arab} and {@code latn} of CLDR. */
public enum Numerals {
    /** ٠١٢٣٤٥٦٧٨٩, grouped by U+066C. */
    ARABIC('٠'),
    /** 0123456789, grouped as the country does. */
    LATIN('0');

    private static final char ARABIC_GROUP = '٬';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char ARABIC_LETTER_MARK = '\u061C';
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';

    private final char zero;

    Numerals(char zero) {
        this.zero = zero;
    }

    /** A whole number for Arabic text, grouped by thousands. */
    public String format(long number, Country country) {
        return this == ARABIC
                ? grouped(number, ARABIC_GROUP, ARABIC_LETTER_MARK + "-")
                : grouped(number, country.group(), LEFT_TO_RIGHT_MARK + "-");
    }

    /** A whole number for a text in this language; French and English always take Latin digits. */
    public String format(long number, Country country, Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> LATIN.grouped(number, NARROW_NO_BREAK_SPACE, "-");
            case "en" -> LATIN.grouped(number, ',', "-");
            default -> format(number, country);
        };
    }

    /** The same text with every decimal digit, of whatever script, in these numerals. */
    public String inThese(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        codePoint -> {
                            if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
                                out.append((char) (zero + Character.digit(codePoint, 10)));
                            } else {
                                out.appendCodePoint(codePoint);
                            }
                        });
        return out.toString();
    }

    private String grouped(long number, char group, String minus) {
        String digits = Long.toString(number);
        int start = number < 0 ? 1 : 0;
        StringBuilder out = new StringBuilder(start == 1 ? minus : "");
        for (int i = start; i < digits.length(); i++) {
            if (i > start && (digits.length() - i) % 3 == 0) {
                out.append(group);
            }
            out.append((char) (zero + digits.charAt(i) - '0'));
        }
        return out.toString();
    }
}
