package org.midad.exchange.capture;

/** What came of reading a text as a captured page. */
public sealed interface Reading {

    /** The text is a page, and these are its parts. */
    record Read(Capture capture) implements Reading {}

    /**
     * The text is no page of a newspaper.
     *
     * @param reason a short code for programs: {@code empty}, {@code binary}, {@code markup},
     *     {@code no-headline}, {@code no-text}
     * @param message what is wrong, where, and how to mend it, for people
     */
    record Refused(String reason, String message) implements Reading {}
}
