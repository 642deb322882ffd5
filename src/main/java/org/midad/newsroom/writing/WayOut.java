package org.midad.newsroom.writing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Checklist;
import org.midad.article.Outcome;
import org.midad.edition.Editions;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What comes after an article is saved: nothing, or its way to the readers. */
@Component
class WayOut {
    /** Nobody schedules further ahead; years beyond it cannot be kept. */
    private static final int LAST_YEAR = 2200;

    private final Articles articles;
    private final Editions editions;
    private final WritingScreen screen;
    private final Clock clock;

    WayOut(Articles articles, Editions editions, WritingScreen screen, Clock clock) {
        this.articles = articles;
        this.editions = editions;
        this.screen = screen;
        this.clock = clock;
    }

    /** What the button that was pressed asks for; {@code anyway} after the checklist has asked. */
    private enum Wish {
        SAVE,
        PUBLISH,
        SCHEDULE,
        UNSCHEDULE;

        static Wish of(Form form) {
            return switch (form.get("do")) {
                case "publish", "publish-anyway" -> PUBLISH;
                case "schedule", "schedule-anyway" -> SCHEDULE;
                case "unschedule" -> UNSCHEDULE;
                default -> SAVE;
            };
        }
    }

    ResponseEntity<byte[]> go(Article article, Form sent, ArticleForm form, Asker asker) {
        Wish wish = Wish.of(sent);
        if (wish == Wish.SAVE) {
            return said(article, "saved");
        }
        if (!asker.may(Role.EDITOR)) {
            return shown(403, asker, article, form, Map.of("", "write.editors-only"));
        }
        return switch (wish) {
            case PUBLISH, SCHEDULE -> out(wish, article, sent, form, asker);
            case UNSCHEDULE ->
                    outcome(
                            articles.unschedule(article.facts().id().value()),
                            "unscheduled",
                            article,
                            form,
                            asker);
            case SAVE -> throw new IllegalStateException("saved already");
        };
    }

    private ResponseEntity<byte[]> out(
            Wish wish, Article article, Form sent, ArticleForm form, Asker asker) {
        Instant at = wish == Wish.SCHEDULE ? moment(sent.get("at")).orElse(null) : null;
        if (wish == Wish.SCHEDULE && (at == null || at.isBefore(clock.instant()))) {
            String key = at == null ? "write.problem.at" : "write.problem.past";
            return shown(422, asker, article, form, Map.of("at", key));
        }
        List<Checklist.Finding> findings = Checklist.of(article.facts().content());
        boolean toAsk = !(article instanceof Article.Published) && !findings.isEmpty();
        if (toAsk && !sent.get("do").endsWith("-anyway")) {
            return screen.show(
                    200,
                    asker,
                    article,
                    new WritingScreen.Shown(
                            form, article.facts().revision(), Map.of(), findings, null, null));
        }
        long id = article.facts().id().value();
        return at == null
                ? outcome(articles.publish(id, null), "published", article, form, asker)
                : outcome(articles.schedule(id, at), "scheduled", article, form, asker);
    }

    private ResponseEntity<byte[]> outcome(
            Outcome outcome, String said, Article article, ArticleForm form, Asker asker) {
        return outcome instanceof Outcome.Done
                ? said(article, said)
                : shown(409, asker, article, form, Map.of("", "write.not-now"));
    }

    private static ResponseEntity<byte[]> said(Article article, String said) {
        return Answers.seeOther("/newsroom/articles/" + article.facts().id() + "?said=" + said);
    }

    private ResponseEntity<byte[]> shown(
            int status,
            Asker asker,
            Article article,
            ArticleForm form,
            Map<String, String> problems) {
        return screen.show(
                status,
                asker,
                article,
                new WritingScreen.Shown(
                        form, article.facts().revision(), problems, List.of(), null, null));
    }

    /** A browser's local date and time, in the edition's zone. */
    private Optional<Instant> moment(@Nullable String local) {
        try {
            LocalDateTime time = LocalDateTime.parse(String.valueOf(local));
            return time.getYear() > LAST_YEAR || time.getYear() < 1
                    ? Optional.empty()
                    : Optional.of(time.atZone(editions.first().zone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
