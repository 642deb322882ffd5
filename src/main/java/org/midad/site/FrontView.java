package org.midad.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Section;

/** What the front page shows, in the reader's order; no story stands in it twice. */
public record FrontView(
        @Nullable Story lead,
        List<Story> seconds,
        List<Row> rows,
        List<Story> brief,
        List<Story> opinion,
        List<Story> mostDiscussed) {

    /** One section's stories below its label; at most four. */
    public record Row(Section section, List<Story> stories) {}

    /** Nothing is published yet. */
    public boolean empty() {
        return lead == null;
    }
}
