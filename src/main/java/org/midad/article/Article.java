package org.midad.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article in one of the states of its life; what it may do next is a matter of its type. */
public sealed interface Article {

    /** What all states have. */
    Facts facts();

    /** Written, shown to nobody outside the newsroom. */
    record Draft(Facts facts) implements Article {}

    /** A draft that the clock will publish. */
    record Scheduled(Facts facts, Instant at) implements Article {}

    /**
     * On the site.
     *
     * @param publishedAt null where the source did not say
     * @param updatedAt when a change was last worth telling readers; null for never
     */
    record Published(Facts facts, @Nullable Instant publishedAt, @Nullable Instant updatedAt)
            implements Article {}

    /** Taken off the site; its address says so. */
    record Withdrawn(Facts facts, Instant at, @Nullable String reason) implements Article {}

    /** The name of the state in the contract. */
    default String state() {
        return switch (this) {
            case Draft draft -> "draft";
            case Scheduled scheduled -> "scheduled";
            case Published published -> "published";
            case Withdrawn withdrawn -> "withdrawn";
        };
    }

    /**
     * What an article has in every state.
     *
     * @param slug in the address, before the id; may be empty
     * @param revision of the content, from 1
     */
    record Facts(
            ArticleId id,
            int editionId,
            long sectionId,
            String sectionSlug,
            String slug,
            int revision,
            Content content,
            Instant createdAt,
            Instant savedAt) {

        /** The canonical path. */
        public String path() {
            return Addresses.article(sectionSlug, slug, id.value());
        }
    }
}
