package org.midad.front;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the breaking banner says.
 *
 * @param text one line, as typed
 * @param article id of the article that it leads to; null for none
 * @param path path of that article; null for none
 * @param until when the banner ends by itself
 */
public record BreakingNews(
        String text, @Nullable Long article, @Nullable String path, Instant until) {}
