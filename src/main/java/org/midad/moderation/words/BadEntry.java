package org.midad.moderation.words;

/** A list that cannot be used, and why. */
public final class BadEntry extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String why;

    BadEntry(int line, String why) {
        super(why);
        this.why = why;
        this.line = line;
    }

    /** The line at fault, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong with it, plain English without a full stop. */
    public String why() {
        return why;
    }
}
