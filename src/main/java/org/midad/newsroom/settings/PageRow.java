package org.midad.newsroom.settings;

/** A standing page in the chief's list. */
public record PageRow(String slug, String title, int position, State state) {

    /** How far a page is. */
    public enum State {
        /** Nobody saved it: its form offers a text to start from. */
        OFFERED,
        /** Saved without a word in it. */
        EMPTY,
        HIDDEN,
        SHOWN
    }
}
