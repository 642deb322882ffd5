package org.midad.language;

/** Questions about a text whose characters may be bytes read as windows-1252 or ISO 8859-1. */
final class WesternBytes {
    private WesternBytes() {}

    /** True if at least half of the characters that may be such bytes spell UTF-8. */
    static boolean isMostlyUtf8(String line) {
        int inSequences = 0;
        int others = 0;
        for (int i = 0; i < line.length(); ) {
            Utf8 sequence = Utf8.at(line, i, Misreading.WESTERN);
            if (sequence != null) {
                inSequences += sequence.length();
                i += sequence.length();
            } else {
                others += isLatin1Letter(line.charAt(i)) ? 1 : 0;
                i++;
            }
        }
        return inSequences > 0 && inSequences >= others;
    }

    /** A sound Ã or Â that ends a word in capitals, before a no-break space or a quotation mark. */
    static boolean isCapitalBeforeBlank(String line, int start, Utf8 sequence) {
        boolean blank = sequence.length() == 2 && "\u00A0»".indexOf(line.charAt(start + 1)) >= 0;
        return blank
                && start > 0
                && isLatin(line.charAt(start - 1))
                && Character.isUpperCase(line.charAt(start - 1));
    }

    /**
     * Control characters U+0080 to U+009F as what windows-1252 means by them: quotation marks and
     * dashes of a page that was read as ISO 8859-1.
     */
    static String withoutC1(String line) {
        if (line.chars().noneMatch(c -> c >= 0x80 && c <= 0x9F)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            out.append(c >= 0x80 && c <= 0x9F ? EntityNames.windows1252(c) : c);
        }
        return out.toString();
    }

    static boolean isLatin1Letter(char c) {
        return c >= 0xC0 && c <= 0xFF && c != '×' && c != '÷';
    }

    private static boolean isLatin(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }
}
