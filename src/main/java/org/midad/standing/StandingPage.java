package org.midad.standing;

import java.time.Instant;
import java.util.List;
import org.midad.article.Block;
import org.midad.article.BodyText;

/**
 * A page of the paper as somebody saved it.
 *
 * @param slug ASCII, the end of its address; unique within the edition, never changed
 * @param shown whether readers see it
 * @param position at the foot, from 1; two may have the same
 * @param revision from 1, one more at each saving
 */
public record StandingPage(
        long id,
        String slug,
        String title,
        List<Block> body,
        boolean shown,
        int position,
        int revision,
        String savedBy,
        Instant savedAt) {

    /** The body as the form shows it. */
    public String text() {
        return BodyText.of(body);
    }
}
