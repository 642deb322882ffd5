package org.midad.operations.bench;

import java.util.Locale;

/**
 * What is asked of a figure, and whether it is so.
 *
 * @param text such as {@code >= 0.95}
 */
record Goal(String text, boolean met) {

    static Goal atLeast(double bound, double ratio) {
        return new Goal(String.format(Locale.ROOT, ">= %.2f", bound), ratio >= bound);
    }

    static Goal atMost(double bound, double value) {
        return new Goal(String.format(Locale.ROOT, "<= %.1f", bound), value <= bound);
    }

    /** For what is only told. */
    static Goal none() {
        return new Goal("", true);
    }
}
