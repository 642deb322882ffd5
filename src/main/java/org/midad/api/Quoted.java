package org.midad.api;

/** What a program sent, as it may stand in an answer to it. */
final class Quoted {
    private static final int LONGEST = 200;

    private Quoted() {}

    /** The text, cut and with a mark for what no document can hold. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(c -> printable.appendCodePoint(isPrintable(c) ? c : '\uFFFD'));
        return printable.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
