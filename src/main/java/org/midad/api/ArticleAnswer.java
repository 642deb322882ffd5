package org.midad.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.midad.article.Article;
import org.midad.article.Content;

/**
 * An article as answered: its content as it was sent, and what the paper knows of it.
 *
 * @param url absolute
 */
record ArticleAnswer(
        String id,
        String url,
        String state,
        int revision,
        long commentCount,
        Instant createdAt,
        Instant savedAt,
        @JsonUnwrapped StateTimes times,
        @JsonUnwrapped Content content) {

    /** The article as it is. */
    static ArticleAnswer of(Article article, String url, long commentCount) {
        Article.Facts facts = article.facts();
        return new ArticleAnswer(
                facts.id().toString(),
                url,
                article.state(),
                facts.revision(),
                commentCount,
                facts.createdAt(),
                facts.savedAt(),
                StateTimes.of(article),
                facts.content());
    }

    /** The entity tag that a change of this revision names in {@code If-Match}. */
    String tag() {
        return "\"" + revision + "\"";
    }
}
