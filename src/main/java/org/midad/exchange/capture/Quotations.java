package org.midad.exchange.capture;

/** Tells a paragraph that is direct speech from its first sign to its last. */
final class Quotations {
    private static final String OPENERS = "\"«“„‟";
    private static final String CLOSERS = "\"»”“‟";
    private static final String AFTER = " .،,!?؟…\u00A0";

    private Quotations() {}

    static boolean isWhole(String text) {
        int opener = text.isEmpty() ? -1 : OPENERS.indexOf(text.charAt(0));
        int end = text.length();
        while (end > 1 && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (opener < 0 || end < 3 || CLOSERS.indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        return closesAtEnd(text, end);
    }

    /** The mark that closes the first one has to be the last: «نعم»، قال، «ولا» is a paragraph. */
    private static boolean closesAtEnd(String text, int end) {
        char open = text.charAt(0);
        char close = text.charAt(end - 1);
        if (open == close) {
            return text.substring(1, end - 1).indexOf(open) < 0;
        }
        int depth = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0 && i < end - 1) {
                return false;
            }
        }
        return depth == 0;
    }
}
