package org.midad.api;

import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleId;
import org.midad.edition.Edition;
import org.midad.edition.Section;

/** What a list is narrowed by. */
final class Filters {
    private Filters() {}

    /**
     * The section with this slug; null for none.
     *
     * @throws org.midad.web.Problem 400 that lists the known ones
     */
    static @Nullable Section section(Edition edition, @Nullable String slug) {
        if (slug == null) {
            return null;
        }
        return edition.section(slug)
                .orElseThrow(() -> Paging.bad(ArticleChecks.unknownSection(edition, slug)));
    }

    /**
     * The article with this id; null for none.
     *
     * @throws org.midad.web.Problem 400 for what is no id
     */
    static @Nullable Long article(@Nullable String id) {
        if (id == null) {
            return null;
        }
        return ArticleId.read(id)
                .orElseThrow(() -> Paging.bad("article is the decimal id of an article"));
    }
}
