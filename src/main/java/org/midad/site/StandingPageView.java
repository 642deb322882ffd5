package org.midad.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.midad.article.Block;
import org.midad.article.Mark;
import org.midad.standing.StandingPage;
import org.midad.standing.WebAddresses;

/** A standing page as its template prints it. */
public record StandingPageView(String title, List<Block> body, Instant savedAt) {

    static StandingPageView of(StandingPage page) {
        return new StandingPageView(page.title(), page.body(), page.savedAt());
    }

    /** The stretches of a text, its mail and web addresses as links. */
    public static List<Run> runs(String text, List<Mark> marks) {
        List<Mark> all = new ArrayList<>(marks);
        all.addAll(WebAddresses.marks(text));
        return Run.of(text, all);
    }
}
