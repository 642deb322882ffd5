package org.midad.newsroom.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.midad.article.Article;
import org.midad.article.ArticleId;
import org.midad.article.Articles;
import org.midad.article.Checklist;
import org.midad.article.Content;
import org.midad.article.Corrections;
import org.midad.article.Outcome;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Section;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where an article is written, published, corrected and taken down. Whatever cannot be done, what
 * was typed stays in the form.
 */
@RestController
class WritingDesk {
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final String LIST = "/newsroom/articles";

    private final Articles articles;
    private final Corrections corrections;
    private final Editions editions;
    private final WritingScreen screen;

    WritingDesk(
            Articles articles, Corrections corrections, Editions editions, WritingScreen screen) {
        this.articles = articles;
        this.corrections = corrections;
        this.editions = editions;
        this.screen = screen;
    }

    /** What the button that was pressed asks for. */
    private enum Wish {
        SAVE,
        PUBLISH,
        /** Published although the checklist asked something. */
        PUBLISH_ANYWAY,
        SCHEDULE;

        static Wish of(Form form) {
            return switch (form.get("do")) {
                case "publish" -> PUBLISH;
                case "publish-anyway" -> PUBLISH_ANYWAY;
                case "schedule" -> SCHEDULE;
                default -> SAVE;
            };
        }
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
        Map<String, String> problems = form.problems(edition);
        if (!problems.isEmpty()) {
            return screen.blank(422, asker, form, problems);
        }
        Article made =
                articles.create(
                        edition.id(),
                        section(edition, form).id(),
                        form.content(null),
                        null,
                        asker.name());
        return go(made, sent, form, asker);
    }

    @Needs(Role.REPORTER)
    @GetMapping(LIST + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String said,
            HttpServletRequest request) {
        Article article = find(id);
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
        Article article = find(id);
        Asker asker = Asker.of(request);
        Edition edition = editions.first();
        int revision = (int) number(sent.get("revision"));
        if (!asker.may(Role.EDITOR) && !(article instanceof Article.Draft)) {
            return screen.show(403, asker, article, refused(form, revision, "write.editors-only"));
        }
        Map<String, String> problems = form.problems(edition);
        if (!problems.isEmpty()) {
            return screen.show(
                    422,
                    asker,
                    article,
                    new WritingScreen.Shown(form, revision, problems, List.of(), null, null));
        }
        Content content = form.content(article.facts().content());
        if (content.equals(article.facts().content()) && revision == article.facts().revision()) {
            return go(article, sent, form, asker);
        }
        return switch (articles.replace(
                article.facts().id().value(),
                revision,
                section(edition, form).id(),
                content,
                asker.name())) {
            case Outcome.Done done -> go(done.article(), sent, form, asker);
            case Outcome.Outdated outdated -> screen.conflict(asker, find(id), form);
            case Outcome.Missing missing -> throw gone();
            case Outcome.NotNow notNow ->
                    screen.show(409, asker, find(id), refused(form, revision, "write.not-now"));
        };
    }

    private static WritingScreen.Shown refused(ArticleForm form, int revision, String key) {
        return new WritingScreen.Shown(form, revision, Map.of("", key), List.of(), null, null);
    }

    /** What comes after the content is kept: nothing, or the way out. */
    private ResponseEntity<byte[]> go(Article article, Form sent, ArticleForm form, Asker asker) {
        Wish wish = Wish.of(sent);
        if (wish == Wish.SAVE) {
            return Answers.seeOther(path(article) + "?said=saved");
        }
        int revision = article.facts().revision();
        if (!asker.may(Role.EDITOR)) {
            return screen.show(403, asker, article, refused(form, revision, "write.editors-only"));
        }
        List<Checklist.Finding> findings = Checklist.of(article.facts().content());
        boolean first = !(article instanceof Article.Published);
        if (wish == Wish.PUBLISH && first && !findings.isEmpty()) {
            return screen.show(
                    200,
                    asker,
                    article,
                    new WritingScreen.Shown(form, revision, Map.of(), findings, null, null));
        }
        Outcome outcome;
        if (wish == Wish.SCHEDULE) {
            Optional<Instant> at = moment(sent.get("at"));
            if (at.isEmpty()) {
                return screen.show(
                        422,
                        asker,
                        article,
                        new WritingScreen.Shown(
                                form,
                                revision,
                                Map.of("at", "write.problem.at"),
                                List.of(),
                                null,
                                null));
            }
            outcome = articles.schedule(article.facts().id().value(), at.get());
        } else {
            outcome = articles.publish(article.facts().id().value(), null);
        }
        return outcome instanceof Outcome.Done done
                ? Answers.seeOther(
                        path(done.article())
                                + (wish == Wish.SCHEDULE ? "?said=scheduled" : "?said=published"))
                : screen.show(409, asker, article, refused(form, revision, "write.not-now"));
    }

    @Needs(Role.EDITOR)
    @PostMapping(LIST + "/{id}/withdraw")
    ResponseEntity<byte[]> withdraw(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        Form sent = Form.read(request, LARGEST);
        Article article = find(id);
        articles.withdraw(
                article.facts().id().value(),
                sent.filled("reason").map(String::strip).orElse(null));
        return Answers.seeOther(path(article) + "?said=withdrawn");
    }

    @Needs(Role.EDITOR)
    @PostMapping(LIST + "/{id}/correct")
    ResponseEntity<byte[]> correct(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        Form sent = Form.read(request, LARGEST);
        Article article = find(id);
        Corrections.Kind kind =
                Corrections.Kind.named(sent.get("kind"))
                        .orElseThrow(
                                () ->
                                        Problem.field(
                                                "kind",
                                                "is correction, clarification or omission"));
        Optional<String> text = sent.filled("text").map(String::strip);
        boolean told =
                text.isPresent()
                        && corrections.tell(
                                article.facts().id().value(),
                                kind,
                                text.get(),
                                Asker.of(request).name());
        return Answers.seeOther(path(article) + (told ? "?said=corrected" : "?said=not-corrected"));
    }

    private Article find(String id) {
        return ArticleId.read(id).stream()
                .mapToObj(articles::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(WritingDesk::gone);
    }

    private static Problem gone() {
        return Problem.missing("there is no such article");
    }

    private static Section section(Edition edition, ArticleForm form) {
        return edition.section(form.get("section")).orElseThrow();
    }

    private static String path(Article article) {
        return LIST + "/" + article.facts().id();
    }

    private static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : 0;
    }

    /** A browser's local date and time, in the edition's zone. */
    private Optional<Instant> moment(String local) {
        try {
            return Optional.of(
                    LocalDateTime.parse(local).atZone(editions.first().zone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
