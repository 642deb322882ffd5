package org.midad.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleId;
import org.midad.discussion.Comment;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.language.Letters;
import org.midad.language.Texts;
import org.midad.moderation.Reports;
import org.midad.web.Answers;
import org.midad.web.ClientAddress;
import org.midad.web.Form;
import org.midad.web.Open;
import org.midad.web.Origins;
import org.midad.web.Problem;
import org.midad.web.ShowsTextBack;
import org.midad.web.Templates;
import org.midad.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a reader says that a published comment breaks a rule. */
@RestController
class ReportForm {
    private static final int LARGEST = 8 * 1024;
    private static final String SCREEN = "/c/report/{comment}";

    private final Comments comments;
    private final Reports reports;
    private final ArticlePage articles;
    private final Editions editions;
    private final Frames frames;
    private final Templates templates;
    private final ClientAddress clients;
    private final Origins origins;

    ReportForm(
            Comments comments,
            Reports reports,
            ArticlePage articles,
            Editions editions,
            Frames frames,
            Templates templates,
            ClientAddress clients,
            Origins origins) {
        this.comments = comments;
        this.reports = reports;
        this.articles = articles;
        this.editions = editions;
        this.frames = frames;
        this.templates = templates;
        this.clients = clients;
        this.origins = origins;
    }

    /** A published comment below a published article. */
    private record Reported(Comment comment, ArticlePage.Found article) {
        String path() {
            return "/c/report/" + comment.id();
        }
    }

    /** What was typed, and what is to be mended of it. */
    private record Said(int status, String rule, String note, @Nullable String problem) {}

    @Open("readers report without an account")
    @GetMapping(SCREEN)
    ResponseEntity<byte[]> show(@PathVariable String comment) {
        return form(reported(comment), new Said(200, "", "", null));
    }

    @Open("the reader's report has arrived")
    @GetMapping(SCREEN + "/sent")
    ResponseEntity<byte[]> sent(@PathVariable String comment) {
        Reported reported = reported(comment);
        return page(200, "site/reported", view(reported, new Said(200, "", "", null)));
    }

    @Open("readers report without an account")
    @ShowsTextBack
    @PostMapping(SCREEN)
    ResponseEntity<byte[]> report(@PathVariable String comment, HttpServletRequest request)
            throws IOException {
        Form form = Form.read(request, LARGEST);
        Reported reported = reported(comment);
        Said said = check(form, request);
        if (said.problem() != null) {
            return form(reported, said);
        }
        Words words = Words.of(editions.first());
        return switch (reports.take(
                new Reports.Report(
                        reported.comment().id().value(),
                        said.rule(),
                        said.note().isBlank() ? null : said.note(),
                        clients.of(request)))) {
            case TAKEN -> Answers.seeOther(reported.path() + "/sent");
            case GONE -> throw Problem.missing("this comment is no longer published");
            case TOO_MANY ->
                    form(
                            reported,
                            new Said(429, said.rule(), said.note(), words.say("report.many")));
        };
    }

    private Said check(Form form, HttpServletRequest request) {
        Words words = Words.of(editions.first());
        String rule = editions.first().rule(form.get("rule")).isPresent() ? form.get("rule") : "";
        String note = form.get("note");
        if (!origins.ours(request)) {
            return new Said(403, rule, note, words.say("report.confirm"));
        }
        if (form.damaged() != null || Texts.problem(note).isPresent()) {
            return new Said(422, rule, note, words.say("report.unreadable"));
        }
        if (Letters.count(note) > Reports.LONGEST_NOTE) {
            return new Said(
                    422,
                    rule,
                    note,
                    words.say(
                            "report.long",
                            words.number(Letters.count(note)),
                            words.number(Reports.LONGEST_NOTE)));
        }
        return new Said(
                rule.isEmpty() ? 422 : 200,
                rule,
                note,
                rule.isEmpty() ? words.say("report.choose") : null);
    }

    private Reported reported(String id) {
        Comment comment =
                ArticleId.read(id).stream()
                        .boxed()
                        .flatMap(known -> comments.find(known).stream())
                        .filter(found -> found.state() == CommentState.PUBLISHED)
                        .findFirst()
                        .orElseThrow(() -> Problem.missing("there is no such comment"));
        ArticlePage.Found article =
                articles.find(comment.article())
                        .filter(known -> known.state().equals("published"))
                        .orElseThrow(() -> Problem.missing("its article is gone"));
        return new Reported(comment, article);
    }

    private ResponseEntity<byte[]> form(Reported reported, Said said) {
        return page(said.status(), "site/report", view(reported, said));
    }

    private ReportView view(Reported reported, Said said) {
        String path = reported.article().path();
        return new ReportView(
                reported.comment(),
                reported.article().content().headline(),
                path,
                path
                        + "/comments?branch="
                        + comments.rootOf(reported.comment().id())
                        + "#comment-"
                        + reported.comment().id(),
                editions.first().policy(),
                said.rule(),
                said.note(),
                said.problem());
    }

    private ResponseEntity<byte[]> page(int status, String template, ReportView view) {
        Edition edition = editions.first();
        String title = Words.of(edition).say("report.title");
        return Answers.page(
                status,
                templates.render(
                        template,
                        Map.of("frame", frames.bareTitled(edition, title), "view", view)));
    }
}
