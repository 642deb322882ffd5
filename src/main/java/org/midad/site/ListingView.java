package org.midad.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of stories with a heading: a section, an author, a tag, a search.
 *
 * @param label what kind of list it is, above the heading; null for a section
 * @param note below the heading, such as a count in words; null for none
 * @param newer path of the page with newer stories; null on the first
 * @param older path of the page with older stories; null on the last
 */
public record ListingView(
        @Nullable String label,
        String heading,
        @Nullable String note,
        List<Story> stories,
        @Nullable String newer,
        @Nullable String older,
        @Nullable String feed) {}
