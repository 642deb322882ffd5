package org.midad.api;

import org.midad.article.ArticleId;
import org.midad.web.Problem;

/** An id in an address; what is no id names nothing. */
final class PathId {
    private PathId() {}

    /**
     * The article's id.
     *
     * @throws Problem 404 for what is no decimal number
     */
    static long article(String text) {
        return ArticleId.read(text).orElseThrow(PathId::noArticle);
    }

    /**
     * The comment's id; written like an article's.
     *
     * @throws Problem 404 for what is no decimal number
     */
    static long comment(String text) {
        return ArticleId.read(text).orElseThrow(PathId::noComment);
    }

    /** Not there, or not for this asker to know. */
    static Problem noArticle() {
        return Problem.missing("there is no article with this id");
    }

    static Problem noComment() {
        return Problem.missing("there is no comment with this id");
    }
}
