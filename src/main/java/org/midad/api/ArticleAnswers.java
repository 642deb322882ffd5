package org.midad.api;

import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Outcome;
import org.midad.discussion.Comments;
import org.midad.edition.Editions;
import org.midad.web.Problem;
import org.springframework.stereotype.Component;

/** Answers with one article, or with why there is none. */
@Component
class ArticleAnswers {
    private final Articles articles;
    private final Comments comments;
    private final Editions editions;

    ArticleAnswers(Articles articles, Comments comments, Editions editions) {
        this.articles = articles;
        this.comments = comments;
        this.editions = editions;
    }

    /** The article as it is. */
    ArticleAnswer of(Article article) {
        return ArticleAnswer.of(
                article,
                editions.first().absolute(article.facts().path()),
                comments.count(article.facts().id().value()));
    }

    /**
     * The article after a change.
     *
     * @throws Problem 404, 409 or 412 if it was not changed
     */
    ArticleAnswer of(Outcome outcome) {
        return of(changed(outcome));
    }

    /**
     * The article after a change.
     *
     * @throws Problem 404, 409 or 412 if it was not changed
     */
    static Article changed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.article();
            case Outcome.Missing missing -> throw PathId.noArticle();
            case Outcome.Outdated outdated -> throw outdated(outdated.revision());
            case Outcome.NotNow notNow ->
                    throw Problem.of(409, "Conflict", "the article is " + notNow.state());
        };
    }

    /** 412: the change was made to another revision than the newest. */
    static Problem outdated(int revision) {
        return Problem.of(
                412,
                "Precondition failed",
                "the article is at revision "
                        + revision
                        + ": read it again and make the change to that");
    }

    /**
     * An article that everybody may know of.
     *
     * @throws Problem 404 if it is not on the site, 410 if it was once
     */
    Article.Published published(long id) {
        return switch (articles.find(id).orElseThrow(PathId::noArticle)) {
            case Article.Published published -> published;
            case Article.Withdrawn withdrawn -> throw gone();
            case Article.Draft draft -> throw PathId.noArticle();
            case Article.Scheduled scheduled -> throw PathId.noArticle();
        };
    }

    /** 410: it was on the site. */
    static Problem gone() {
        return Problem.of(410, "Gone", "the article was withdrawn");
    }
}
