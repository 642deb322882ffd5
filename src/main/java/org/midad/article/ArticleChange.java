package org.midad.article;

/** Kinds of change that others hear of through the outbox; the subject is the article's id. */
public final class ArticleChange {
    /** It came onto the site, or what stands there is another text. */
    public static final String SHOWN = "article.shown";

    /** It left the site: nothing of it may be served any more. */
    public static final String REMOVED = "article.removed";

    private ArticleChange() {}
}
