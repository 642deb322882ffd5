package org.midad.language;

import java.util.List;

/**
 * A text after its repair.
 *
 * @param text the whole text, repaired where it could be
 * @param mends what was repaired or found beyond repair, in the order of the lines; empty for a
 *     sound text
 */
public record Repaired(String text, List<Mend> mends) {
    public Repaired {
        mends = List.copyOf(mends);
    }
}
