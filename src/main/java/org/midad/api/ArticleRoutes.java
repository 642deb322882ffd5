package org.midad.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.people.Role;
import org.midad.web.Asker;
import org.midad.web.Needs;
import org.midad.web.Open;
import org.midad.web.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles. */
@RestController
final class ArticleRoutes {
    private final Articles articles;
    private final ArticleAnswers answers;
    private final ArticleList list;
    private final ArticleSaving saving;
    private final Editions editions;

    ArticleRoutes(
            Articles articles,
            ArticleAnswers answers,
            ArticleList list,
            ArticleSaving saving,
            Editions editions) {
        this.articles = articles;
        this.answers = answers;
        this.list = list;
        this.saving = saving;
        this.editions = editions;
    }

    @Open("published articles are public; other states ask for the role themselves")
    @GetMapping("/api/v1/articles")
    ListedArticles list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String state,
            HttpServletRequest request) {
        ArticleState wanted = state == null ? ArticleState.PUBLISHED : ArticleState.of(state);
        if (wanted != ArticleState.PUBLISHED) {
            askReporter(Asker.of(request));
        }
        Edition edition = editions.first();
        return list.inState(
                edition, wanted, Filters.section(edition, section), Paging.of(after, limit));
    }

    private static void askReporter(Asker asker) {
        if (asker instanceof Asker.Guest) {
            throw Problem.of(401, "Unauthorized", "a bearer token is needed for this state");
        }
        if (!asker.may(Role.REPORTER)) {
            throw Problem.of(403, "Forbidden", "this state needs the role reporter");
        }
    }

    /** The tag is for {@code If-Match} alone: it knows the content, not counts and state. */
    @Open("published articles are public; drafts are there only for reporters")
    @GetMapping("/api/v1/articles/{id}")
    ArticleAnswer one(
            @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        Article article = articles.find(PathId.article(id)).orElseThrow(PathId::noArticle);
        if (article instanceof Article.Withdrawn) {
            throw ArticleAnswers.gone();
        }
        if (!(article instanceof Article.Published) && !Asker.of(request).may(Role.REPORTER)) {
            throw PathId.noArticle();
        }
        ArticleAnswer answer = answers.of(article);
        response.setHeader("ETag", answer.tag());
        return answer;
    }

    @Needs(Role.REPORTER)
    @PostMapping("/api/v1/articles")
    ResponseEntity<ArticleAnswer> create(HttpServletRequest request) throws IOException {
        ArticleInput input = JsonBody.read(request, JsonBody.ARTICLE, ArticleInput.class);
        ArticleAnswer answer = answers.of(saving.create(input, Asker.of(request)));
        URI location = URI.create(editions.first().absolute("/api/v1/articles/" + answer.id()));
        return ResponseEntity.created(location).eTag(answer.tag()).body(answer);
    }

    /** Reporters change drafts, editors everything. */
    @Needs(Role.REPORTER)
    @PutMapping("/api/v1/articles/{id}")
    ResponseEntity<ArticleAnswer> replace(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            HttpServletRequest request)
            throws IOException {
        long article = PathId.article(id);
        ArticleInput input = JsonBody.read(request, JsonBody.ARTICLE, ArticleInput.class);
        ArticleAnswer answer =
                answers.of(saving.replace(article, ifMatch, input, Asker.of(request)));
        return ResponseEntity.ok().eTag(answer.tag()).body(answer);
    }

    @Needs(Role.EDITOR)
    @DeleteMapping("/api/v1/articles/{id}")
    ResponseEntity<Void> delete(@PathVariable String id) {
        ArticleAnswers.changed(articles.delete(PathId.article(id)));
        return ResponseEntity.noContent().build();
    }
}
