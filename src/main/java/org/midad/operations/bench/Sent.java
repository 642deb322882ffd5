package org.midad.operations.bench;

/**
 * A comment that was sent.
 *
 * @param id that the newspaper answered; 0 before it did
 * @param key its Idempotency-Key
 */
record Sent(long id, long article, String key, String name, String title, String text) {

    Sent answered(long as) {
        return new Sent(as, article, key, name, title, text);
    }
}
