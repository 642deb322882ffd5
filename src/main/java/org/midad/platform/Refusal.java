package org.midad.platform;

/**
 * Midad cannot go on, and a person can mend it: one sentence that says what is wrong and how.
 *
 * <p>Ends a command with exit code 1 and no stack trace.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
