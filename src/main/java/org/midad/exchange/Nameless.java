package org.midad.exchange;

/** What a reader without a name is called, in the edition's language. */
final class Nameless {
    private Nameless() {}

    static String in(String language) {
        return switch (language) {
            case "fr" -> "Lecteur";
            case "en" -> "Reader";
            default -> "قارئ";
        };
    }
}
