package org.midad.article;

/** What became of a wish to change an article. */
public sealed interface Outcome {

    /** It is done; this is the article now. */
    record Done(Article article) implements Outcome {}

    /** There is no such article. */
    record Missing() implements Outcome {}

    /** Somebody saved it meanwhile. */
    record Outdated(int revision) implements Outcome {}

    /** Its state does not allow that. */
    record NotNow(String state) implements Outcome {}
}
