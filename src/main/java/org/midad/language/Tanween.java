package org.midad.language;

/** Where the tanween of an accusative stands: a choice of the edition. */
public enum Tanween {
    /** تعليقًا, as most papers print. */
    BEFORE_ALEF("\u064B\u0627"),
    /** تعليقاً, as papers in Egypt print. */
    ON_ALEF("\u0627\u064B");

    private final String ending;

    Tanween(String ending) {
        this.ending = ending;
    }

    /** The same words with every such ending written this way. */
    public String inThis(String text) {
        String other = this == BEFORE_ALEF ? ON_ALEF.ending : BEFORE_ALEF.ending;
        return text.replace(other, ending);
    }
}
