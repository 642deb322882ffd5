package org.midad.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.midad.web.Witness;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ways of an article from state to state. */
@RestController
final class PublicationRoutes {
    /** Clocks of programs go this far ahead of ours without meaning the future. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private static final int REASON = 1000;

    private final Articles articles;
    private final ArticleAnswers answers;
    private final Clock clock;
    private final Witness witness;

    PublicationRoutes(Articles articles, ArticleAnswers answers, Clock clock, Witness witness) {
        this.articles = articles;
        this.answers = answers;
        this.clock = clock;
        this.witness = witness;
    }

    /** The time to print; none prints now. */
    record PublishInput(@Nullable String publishedAt) {}

    /** When the clock is to publish it. */
    record ScheduleInput(@Nullable String at) {}

    /** What readers may read of why. */
    record WithdrawInput(@Nullable String reason) {}

    @Needs(Role.EDITOR)
    @PostMapping("/api/v1/articles/{id}/publish")
    ArticleAnswer publish(@PathVariable String id, HttpServletRequest request) throws IOException {
        long article = PathId.article(id);
        Instant time =
                JsonBody.readIfAny(request, JsonBody.SHORT, PublishInput.class)
                        .map(this::time)
                        .orElse(null);
        Article published = ArticleAnswers.changed(articles.publish(article, time));
        refuseOtherTime(published, time);
        note(request, Deed.PUBLISHED, published);
        return answers.of(published);
    }

    private @Nullable Instant time(PublishInput input) {
        FieldErrors errors = new FieldErrors();
        Instant time = errors.time("publishedAt", input.publishedAt());
        if (time != null && time.isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            errors.add("publishedAt", "lies in the future: schedule the article instead");
        }
        errors.refuse();
        return time;
    }

    /** Publishing twice is one publication; with another time it is another wish. */
    private static void refuseOtherTime(Article article, @Nullable Instant time) {
        if (time != null
                && article instanceof Article.Published published
                && !time.equals(published.publishedAt())) {
            throw Problem.of(409, "Conflict", "the article is published, with another time");
        }
    }

    @Needs(Role.EDITOR)
    @PostMapping("/api/v1/articles/{id}/schedule")
    ArticleAnswer schedule(@PathVariable String id, HttpServletRequest request) throws IOException {
        long article = PathId.article(id);
        ScheduleInput input = JsonBody.read(request, JsonBody.SHORT, ScheduleInput.class);
        Article scheduled = ArticleAnswers.changed(articles.schedule(article, future(input)));
        note(request, Deed.SCHEDULED, scheduled);
        return answers.of(scheduled);
    }

    private Instant future(ScheduleInput input) {
        FieldErrors errors = new FieldErrors();
        errors.required("at", input.at(), REASON);
        errors.refuse();
        Instant at = errors.time("at", input.at());
        errors.refuse();
        if (at == null || !at.isAfter(clock.instant())) {
            throw Problem.field("at", "must lie in the future");
        }
        return at;
    }

    @Needs(Role.EDITOR)
    @PostMapping("/api/v1/articles/{id}/withdraw")
    ArticleAnswer withdraw(@PathVariable String id, HttpServletRequest request) throws IOException {
        long article = PathId.article(id);
        String reason =
                JsonBody.readIfAny(request, JsonBody.SHORT, WithdrawInput.class)
                        .map(PublicationRoutes::reason)
                        .orElse(null);
        Article withdrawn = ArticleAnswers.changed(articles.withdraw(article, reason));
        note(request, Deed.WITHDRAWN, withdrawn);
        return answers.of(withdrawn);
    }

    private static @Nullable String reason(WithdrawInput input) {
        FieldErrors errors = new FieldErrors();
        String reason = errors.optional("reason", input.reason(), REASON);
        errors.refuse();
        return reason;
    }

    private void note(HttpServletRequest request, Deed deed, Article article) {
        Article.Facts facts = article.facts();
        witness.note(
                request,
                deed,
                Audit.Subject.article(facts.id().value(), facts.content().headline()));
    }
}
