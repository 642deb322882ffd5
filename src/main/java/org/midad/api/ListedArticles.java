package org.midad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list of articles.
 *
 * @param after asks for the next part; null in the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListedArticles(List<ArticleAnswer> articles, @Nullable String after) {}
