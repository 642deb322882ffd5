package org.midad.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.midad.article.Articles;
import org.midad.article.Content;
import org.midad.people.Role;
import org.midad.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an article said before, newest first. */
@RestController
final class RevisionRoutes {
    private final Articles articles;

    RevisionRoutes(Articles articles) {
        this.articles = articles;
    }

    /** All of an article's revisions. */
    record Revisions(List<RevisionAnswer> revisions) {}

    /** One of them, with its content as an article's. */
    record RevisionAnswer(
            int revision, Instant savedAt, String savedBy, @JsonUnwrapped Content content) {
        static RevisionAnswer of(Articles.Revision revision) {
            return new RevisionAnswer(
                    revision.revision(),
                    revision.savedAt(),
                    revision.savedBy(),
                    revision.content());
        }
    }

    @Needs(Role.REPORTER)
    @GetMapping("/api/v1/articles/{id}/revisions")
    Revisions list(@PathVariable String id) {
        List<RevisionAnswer> revisions =
                articles.revisions(PathId.article(id)).stream().map(RevisionAnswer::of).toList();
        if (revisions.isEmpty()) {
            throw PathId.noArticle();
        }
        return new Revisions(revisions);
    }
}
