package org.midad.newsroom.writing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Checklist;
import org.midad.article.Outcome;
import org.midad.edition.Editions;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What comes after an article is saved: nothing, or its way to the readers. */
@Component
class WayOut {
    /** Nobody schedules further ahead; years beyond it cannot be kept. */
    private static final int LAST_YEAR = 2200;

    /** What the audit list tells of. */
    private static final Map<String, Deed> DEEDS =
            Map.of("published", Deed.PUBLISHED, "scheduled", Deed.SCHEDULED);

    private final Articles articles;
    private final Editions editions;
    private final WritingScreen screen;
    private final Clock clock;
    private final Witness witness;

    WayOut(
            Articles articles,
            Editions editions,
            WritingScreen screen,
            Clock clock,
            Witness witness) {
        this.articles = articles;
        this.editions = editions;
        this.screen = screen;
        this.clock = clock;
        this.witness = witness;
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
            return said(article, form.cleaned(sent) ? "saved-cleaned" : "saved");
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
        Instant at = null;
        if (wish == Wish.SCHEDULE) {
            switch (moment(sent.get("at"))) {
                case Moment.At moment -> at = moment.instant();
                case Moment.Wrong wrong -> {
                    return shown(422, asker, article, form, Map.of("at", wrong.key()));
                }
            }
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
        if (outcome instanceof Outcome.Done done && DEEDS.containsKey(said)) {
            Article.Facts facts = done.article().facts();
            witness.note(
                    Objects.requireNonNull(DEEDS.get(said)),
                    Audit.Subject.article(facts.id().value(), facts.content().headline()));
        }
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

    /** What a date and time from the form means. */
    sealed interface Moment {
        /** A moment to come. */
        record At(Instant instant) implements Moment {}

        /** None; {@code key} says why. */
        record Wrong(String key) implements Moment {}
    }

    private Moment moment(@Nullable String local) {
        return moment(String.valueOf(local), editions.first().zone(), clock.instant());
    }

    /**
     * A browser's local date and time, in the edition's zone. A time that clocks jump over is
     * refused, since nobody can tell which was meant; of a time that comes twice, the first counts.
     */
    static Moment moment(String local, ZoneId zone, Instant now) {
        LocalDateTime time;
        try {
            time = LocalDateTime.parse(local);
        } catch (DateTimeException e) {
            return new Moment.Wrong("write.problem.at");
        }
        if (time.getYear() > LAST_YEAR || time.getYear() < 1) {
            return new Moment.Wrong("write.problem.at");
        }
        if (zone.getRules().getValidOffsets(time).isEmpty()) {
            return new Moment.Wrong("write.problem.gap");
        }
        Instant at = time.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        return at.isBefore(now) ? new Moment.Wrong("write.problem.past") : new Moment.At(at);
    }
}
