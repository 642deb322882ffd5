package org.midad.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Section;

/**
 * What the front page shows. No story and no picture stands in it twice, but for the list of the
 * most discussed, which points at what is on the page too.
 *
 * @param lead null where nothing is dated that could lead
 * @param opinion one piece a writer
 */
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
        return lead == null
                && seconds.isEmpty()
                && rows.isEmpty()
                && brief.isEmpty()
                && opinion.isEmpty();
    }

    /** After how many rows the voices stand: high enough to be read, below the news. */
    public int rowsBeforeVoices() {
        return Math.min(2, rows.size());
    }

    /** The section that all voices belong to; null where they come from several. */
    public @Nullable String voicesSection() {
        List<String> slugs = opinion.stream().map(Story::sectionSlug).distinct().toList();
        return slugs.size() == 1 ? slugs.getFirst() : null;
    }
}
