package org.midad.newsroom.writing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.midad.article.Article;
import org.midad.article.ArticleId;
import org.midad.article.Articles;
import org.midad.article.Content;
import org.midad.article.Outcome;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Section;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Outage;
import org.midad.web.Problem;
import org.midad.web.Witness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where an article is written. Whatever cannot be saved stays in the form as it was typed. */
@RestController
class WritingDesk {
    private static final Logger log = LoggerFactory.getLogger(WritingDesk.class);
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final String LIST = "/newsroom/articles";

    /** A new article that is sent twice within this time, by two presses, is one. */
    private static final Duration TWICE = Duration.ofMinutes(1);

    private final Articles articles;
    private final Editions editions;
    private final WritingScreen screen;
    private final WayOut wayOut;
    private final Witness witness;
    private final Cache<Sent, Long> made =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(TWICE).build();

    private record Sent(String by, Map<String, String> fields) {}

    WritingDesk(
            Articles articles,
            Editions editions,
            WritingScreen screen,
            WayOut wayOut,
            Witness witness) {
        this.articles = articles;
        this.editions = editions;
        this.screen = screen;
        this.wayOut = wayOut;
        this.witness = witness;
    }

    @Needs(Role.REPORTER)
    @GetMapping(LIST + "/new")
    ResponseEntity<byte[]> blank(HttpServletRequest request) {
        return screen.blank(200, Asker.of(request), ArticleForm.blank(editions.first()), Map.of());
    }

    @Needs(Role.REPORTER)
    @PostMapping(LIST + "/new")
    ResponseEntity<byte[]> create(HttpServletRequest request) throws IOException {
        Form sent = Form.read(request, LARGEST);
        ArticleForm form = ArticleForm.of(sent);
        Asker asker = Asker.of(request);
        Edition edition = editions.first();
        Map<String, String> problems = problems(sent, form, edition);
        if (!problems.isEmpty()) {
            return screen.blank(422, asker, form, problems);
        }
        Article article;
        try {
            article = made(new Sent(asker.name(), sent.fields()), edition, form);
        } catch (DataAccessException | TransactionException e) {
            return screen.blank(503, asker, form, Map.of("", notNow(e)));
        }
        return wayOut.go(article, sent, form, asker);
    }

    /** The article of this sending: made now, or by an earlier press of the same button. */
    private Article made(Sent sent, Edition edition, ArticleForm form) {
        Long before = made.getIfPresent(sent);
        if (before != null && articles.find(before).isEmpty()) {
            // deleted since, and meant to be written again
            made.asMap().remove(sent, before);
        }
        long id = made.get(sent, once -> make(edition, form, sent.by()));
        return find(articles, Long.toString(id));
    }

    private long make(Edition edition, ArticleForm form, String by) {
        return articles.create(
                        edition.id(), section(edition, form).id(), form.content(null), null, by)
                .facts()
                .id()
                .value();
    }

    /**
     * What to say where the database takes nothing now; the text is in the form.
     *
     * @throws RuntimeException the same, where waiting mends nothing
     */
    private static String notNow(RuntimeException e) {
        if (!Outage.is(e)) {
            throw e;
        }
        log.warn(
                "an article was not kept: {}",
                NestedExceptionUtils.getMostSpecificCause(e).toString());
        return "write.unavailable";
    }

    @Needs(Role.REPORTER)
    @GetMapping(LIST + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String said,
            HttpServletRequest request) {
        Article article = find(articles, id);
        return screen.show(
                200,
                Asker.of(request),
                article,
                new WritingScreen.Shown(
                        ArticleForm.of(article.facts().content()),
                        article.facts().revision(),
                        Map.of(),
                        List.of(),
                        null,
                        WritingScreen.said(said)));
    }

    @Needs(Role.REPORTER)
    @PostMapping(LIST + "/{id}")
    ResponseEntity<byte[]> save(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        Form sent = Form.read(request, LARGEST);
        ArticleForm form = ArticleForm.of(sent);
        Article article = find(articles, id);
        Asker asker = Asker.of(request);
        Edition edition = editions.first();
        int revision = revision(sent);
        if (!asker.may(Role.EDITOR) && !(article instanceof Article.Draft)) {
            return refused(403, asker, article, form, "write.editors-only");
        }
        Map<String, String> problems = problems(sent, form, edition);
        if (!problems.isEmpty()) {
            return screen.show(
                    422,
                    asker,
                    article,
                    new WritingScreen.Shown(form, revision, problems, List.of(), null, null));
        }
        Content content = form.content(article.facts().content());
        String state = sent.filled("state").orElse(article.state());
        boolean unchanged =
                content.equals(article.facts().content())
                        && revision == article.facts().revision()
                        && state.equals(article.state());
        if (unchanged) {
            return wayOut.go(article, sent, form, asker);
        }
        try {
            return switch (articles.replace(
                    article.facts().id().value(),
                    revision,
                    state,
                    section(edition, form).id(),
                    content,
                    asker.name())) {
                case Outcome.Done done -> wayOut.go(done.article(), sent, form, asker);
                case Outcome.Outdated outdated -> screen.conflict(asker, find(articles, id), form);
                case Outcome.Missing missing -> throw gone();
                case Outcome.NotNow notNow ->
                        refused(409, asker, find(articles, id), form, "write.state-changed");
            };
        } catch (DataAccessException | TransactionException e) {
            String problem = notNow(e);
            // saved, and then not published: the next try begins from what is saved
            Article now = find(articles, id);
            boolean saved = now.facts().content().equals(content);
            return saved
                    ? refused(503, asker, now, form, problem)
                    : screen.show(
                            503,
                            asker,
                            article,
                            new WritingScreen.Shown(
                                    form, revision, Map.of("", problem), List.of(), null, null));
        }
    }

    /** Drafts alone, by an editor, or by whoever alone wrote it. */
    @Needs(Role.REPORTER)
    @PostMapping(LIST + "/{id}/delete")
    ResponseEntity<byte[]> delete(@PathVariable String id, HttpServletRequest request) {
        Asker asker = Asker.of(request);
        Article article = find(articles, id);
        long number = article.facts().id().value();
        boolean own =
                articles.revisions(number).stream()
                        .allMatch(revision -> revision.savedBy().equals(asker.name()));
        if (!asker.may(Role.EDITOR) && !own) {
            throw Problem.of(403, "Forbidden", "an editor deletes what others wrote");
        }
        return switch (articles.delete(number)) {
            case Outcome.Done done -> {
                witness.note(
                        request,
                        Deed.DRAFT_DELETED,
                        Audit.Subject.article(number, article.facts().content().headline()));
                yield Answers.seeOther(LIST + "?state=draft");
            }
            case Outcome.Missing missing -> throw gone();
            case Outcome.Outdated outdated -> throw new IllegalStateException("deletes any state");
            case Outcome.NotNow notNow -> Answers.seeOther(LIST + "/" + id + "?said=not-deleted");
        };
    }

    private ResponseEntity<byte[]> refused(
            int status, Asker asker, Article article, ArticleForm form, String key) {
        return screen.show(
                status,
                asker,
                article,
                new WritingScreen.Shown(
                        form, article.facts().revision(), Map.of("", key), List.of(), null, null));
    }

    private static Map<String, String> problems(Form sent, ArticleForm form, Edition edition) {
        String damaged = sent.damaged();
        return damaged == null
                ? form.problems(edition)
                : Map.of(damaged, "write.problem.unreadable");
    }

    /**
     * The article of this address.
     *
     * @throws Problem 404 where there is none
     */
    static Article find(Articles articles, String id) {
        OptionalLong number = ArticleId.read(id);
        if (number.isEmpty()) {
            throw gone();
        }
        return articles.find(number.getAsLong()).orElseThrow(WritingDesk::gone);
    }

    private static Problem gone() {
        return Problem.missing("there is no such article");
    }

    private static Section section(Edition edition, ArticleForm form) {
        return edition.section(form.get("section")).orElseThrow();
    }

    static int revision(Form sent) {
        String text = sent.get("revision");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
