package org.midad.api;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Content;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Section;
import org.midad.media.Pictures;
import org.midad.people.Role;
import org.midad.web.Asker;
import org.midad.web.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves an article as sent: checked, by somebody who may, over the revision that was read. */
@Component
class ArticleSaving {
    /** An entity tag that is a revision; the quotes may be missing, as they often are. */
    private static final Pattern REVISION = Pattern.compile("\"([1-9]\\d{0,8})\"|([1-9]\\d{0,8})");

    private final Articles articles;
    private final Editions editions;
    private final Pictures pictures;
    private final TransactionTemplate transaction;

    ArticleSaving(
            Articles articles,
            Editions editions,
            Pictures pictures,
            TransactionTemplate transaction) {
        this.articles = articles;
        this.editions = editions;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    Article create(ArticleInput input, Asker by) {
        Edition edition = editions.first();
        Content content = new ArticleChecks(edition, pictures::has).content(input);
        return articles.create(
                edition.id(),
                section(edition, content),
                content,
                new FieldErrors().time("publishedAt", input.publishedAt()),
                by.name());
    }

    /**
     * Replaces the content.
     *
     * @param ifMatch the header as it came
     * @throws Problem 403, 404, 412, 422 or 428 if it was not replaced
     */
    Article replace(long id, @Nullable String ifMatch, ArticleInput input, Asker by) {
        Article before = articles.find(id).orElseThrow(PathId::noArticle);
        int revision = revision(ifMatch, before);
        Edition edition = editions.first();
        Content content = new ArticleChecks(edition, pictures::has).content(input);
        long section = section(edition, content);
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            Article now =
                                    ArticleAnswers.changed(
                                            articles.replace(
                                                    id, revision, section, content, by.name()));
                            // Asked here, where the row is locked and what is refused rolls back:
                            // an editor may have published the draft since it was read.
                            allow(now, input, by);
                            return dated(now, input);
                        }));
    }

    /** A draft takes the time that it is to print; a published article has its own. */
    private Article dated(Article article, ArticleInput input) {
        Instant time = new FieldErrors().time("publishedAt", input.publishedAt());
        return time == null || !(article instanceof Article.Draft)
                ? article
                : ArticleAnswers.changed(articles.dateDraft(article.facts().id().value(), time));
    }

    private static void allow(Article article, ArticleInput input, Asker by) {
        if (!(article instanceof Article.Draft) && !by.may(Role.EDITOR)) {
            throw Problem.of(
                    403, "Forbidden", "the article is " + article.state() + ": ask an editor");
        }
        if (article instanceof Article.Published published) {
            Instant time = new FieldErrors().time("publishedAt", input.publishedAt());
            if (time != null && !time.equals(published.publishedAt())) {
                throw Problem.field(
                        "publishedAt", "a published article keeps its time; leave this out");
            }
        }
    }

    private static int revision(@Nullable String ifMatch, Article article) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(
                    428,
                    "Precondition required",
                    "say which revision you change, such as If-Match: \"1\"");
        }
        Matcher revision = REVISION.matcher(ifMatch.trim());
        if (!revision.matches()) {
            throw ArticleAnswers.outdated(article.facts().revision());
        }
        return Integer.parseInt(Objects.requireNonNullElse(revision.group(1), revision.group(2)));
    }

    private static long section(Edition edition, Content content) {
        return edition.section(content.section()).map(Section::id).orElseThrow();
    }
}
