package org.midad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;

/**
 * What an article has in its state alone.
 *
 * @param publishedAt as printed; null before publication, and where the source did not say
 * @param updatedAt when a change was last worth telling readers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StateTimes(
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable Instant scheduledFor,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason) {
    private static final StateTimes NONE = new StateTimes(null, null, null, null, null);

    static StateTimes of(Article article) {
        return switch (article) {
            case Article.Draft draft -> NONE;
            case Article.Scheduled scheduled ->
                    new StateTimes(null, null, scheduled.at(), null, null);
            case Article.Published published ->
                    new StateTimes(
                            published.publishedAt(), published.updatedAt(), null, null, null);
            case Article.Withdrawn withdrawn ->
                    new StateTimes(null, null, null, withdrawn.at(), withdrawn.reason());
        };
    }
}
