package org.midad.mail;

/** What came of an attempt to send a letter. */
public sealed interface Delivery {
    /** The server has taken it. */
    record Sent() implements Delivery {}

    /**
     * It may succeed another time.
     *
     * @param said the server's own words, short and without secrets; may be empty
     */
    record Postponed(Trouble trouble, String said) implements Delivery {}

    /** It never will. */
    record Refused(Trouble trouble, String said) implements Delivery {}
}
