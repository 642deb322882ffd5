package org.midad.exchange.capture;

import java.util.Optional;
import java.util.regex.Pattern;

/** Turns away what cannot be the text of a page, saying what, where and how to mend it. */
final class Admission {
    /** Of the first part of a text; a page has none at all. */
    private static final int MOST_CONTROLS_PER_THOUSAND = 20;

    private static final int SAMPLE = 20_000;
    private static final int SHOWN = 60;
    private static final Pattern MARKUP =
            Pattern.compile(
                    "^(?:<\\?xml|<!doctype|<html|<head|<body|<rss|<feed|<div|<article)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile("^(?:\\{\\s*\"|\\[\\s*\\{\\s*\")");

    private Admission() {}

    static Optional<Reading.Refused> refuse(String text) {
        if (isBinary(text)) {
            return refused(
                    "binary",
                    "This is no text: its first characters are control codes, from the very"
                            + " beginning. Save the page as plain text in UTF-8 and import that file.");
        }
        String bare = Lines.strip(text.substring(0, Math.min(SAMPLE, text.length())));
        if (bare.isEmpty() && Lines.strip(text).isEmpty()) {
            return refused(
                    "empty",
                    "The text is empty: there is no line with anything on it."
                            + " Capture the page again and check that the file holds its text.");
        }
        if (MARKUP.matcher(bare).find() || JSON.matcher(bare).find()) {
            return refused(
                    "markup",
                    "Line 1 begins with markup, so this is a web page or a data file"
                            + " and no plain text: "
                            + shown(bare)
                            + " Import it as what it is, or save the"
                            + " page as text.");
        }
        return Optional.empty();
    }

    static Reading.Refused noHeadline() {
        return new Reading.Refused(
                "no-headline",
                "No headline was found: no short line stands above the first paragraph. Put the"
                        + " headline on a line of its own at the top.");
    }

    static Reading.Refused noText(String headline) {
        return new Reading.Refused(
                "no-text",
                "No paragraph was found below the headline "
                        + shown(headline)
                        + " Only titles or labels stand on the page. Check that the capture"
                        + " holds the article and not only the top of the page.");
    }

    private static Optional<Reading.Refused> refused(String reason, String message) {
        return Optional.of(new Reading.Refused(reason, message));
    }

    private static boolean isBinary(String text) {
        int length = Math.min(SAMPLE, text.length());
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            controls += (c < ' ' && !Character.isWhitespace(c)) || c == 0x7F ? 1 : 0;
        }
        return controls * 1000 > length * MOST_CONTROLS_PER_THOUSAND;
    }

    private static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return "\u201C"
                + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line)
                + "\u201D.";
    }
}
