package org.midad.newsroom.moderation;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleId;
import org.midad.discussion.Comment;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.language.Texts;
import org.midad.moderation.Decision;
import org.midad.moderation.Decisions;
import org.midad.moderation.Reports;
import org.midad.newsroom.Screens;
import org.midad.people.Role;
import org.midad.web.AfterKey;
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

/** The moderation desk: plain forms, and the same answers as JSON for its script. */
@RestController
class Desk {
    private static final int LARGEST = 16 * 1024;
    private static final int LONGEST_REASON = 1_000;

    private final DeskRows rows;
    private final Decisions decisions;
    private final Comments comments;
    private final Editions editions;
    private final Screens screens;
    private final DeskAnswers answers;
    private final Reports reports;

    Desk(
            DeskRows rows,
            Decisions decisions,
            Comments comments,
            Editions editions,
            Screens screens,
            DeskAnswers answers,
            Reports reports) {
        this.rows = rows;
        this.decisions = decisions;
        this.comments = comments;
        this.editions = editions;
        this.screens = screens;
        this.answers = answers;
        this.reports = reports;
    }

    @Needs(Role.MODERATOR)
    @GetMapping(DeskView.PATH)
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "waiting") String tab,
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String after,
            HttpServletRequest request) {
        CommentState state =
                switch (tab) {
                    case "waiting" -> CommentState.PENDING;
                    case "published" -> CommentState.PUBLISHED;
                    case "rejected" -> CommentState.REJECTED;
                    default -> throw Problem.missing("there is no tab " + tab);
                };
        DeskView.Filter filter = filter(article, section, reason);
        DeskRows.Page page =
                rows.page(
                        editions.first(),
                        screens.words(),
                        state,
                        filter,
                        AfterKey.read(after).orElse(null));
        return screen(request, state, filter, page);
    }

    private ResponseEntity<byte[]> screen(
            HttpServletRequest request,
            CommentState state,
            DeskView.Filter filter,
            DeskRows.Page page) {
        Edition edition = editions.first();
        DeskRows.Counts counts = rows.counts();
        String query = request.getQueryString();
        DeskView view =
                new DeskView(
                        Asker.of(request).name(),
                        state,
                        counts.waiting(),
                        counts.published(),
                        counts.rejected(),
                        reports.waiting(),
                        filter,
                        edition.sections(),
                        rows.reasons(screens.words()),
                        edition.policy(),
                        page.rows(),
                        page.next() == null ? null : next(request, page.next()),
                        request.getRequestURI() + (query == null ? "" : "?" + query),
                        undo(request).orElse(null));
        return screens.page(200, "newsroom/moderation/desk", Map.of("view", view));
    }

    private static String next(HttpServletRequest request, String word) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest = query.replaceAll("(^|&)after=[^&]*", "").replaceAll("^&", "");
        return DeskView.PATH + "?" + (rest.isEmpty() ? "" : rest + "&") + "after=" + word;
    }

    /** One comment alone, in whatever state: where the link on the public page leads. */
    @Needs(Role.MODERATOR)
    @GetMapping(DeskView.PATH + "/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, HttpServletRequest request) {
        DeskView.Row row =
                ArticleId.read(id).stream()
                        .boxed()
                        .flatMap(
                                comment ->
                                        rows
                                                .one(editions.first(), screens.words(), comment)
                                                .stream())
                        .findFirst()
                        .orElseThrow(() -> Problem.missing("there is no such comment"));
        return screen(
                request,
                row.state(),
                new DeskView.Filter(row.articleId(), null, null),
                new DeskRows.Page(List.of(row), null));
    }

    @Needs(Role.MODERATOR)
    @GetMapping(DeskView.PATH + "/counts")
    DeskRows.Counts counts(
            @RequestParam(defaultValue = "") String article,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String since) {
        return rows.counts(
                filter(article, section, reason), ArticleId.read(since).orElse(Long.MAX_VALUE));
    }

    private static DeskView.Filter filter(String article, String section, String reason) {
        OptionalLong only = ArticleId.read(article);
        return new DeskView.Filter(
                only.isPresent() ? only.getAsLong() : null, narrowing(section), narrowing(reason));
    }

    /** What no row can hold narrows nothing. */
    private static @Nullable String narrowing(String code) {
        return code.isBlank() || Texts.problem(code).isPresent() ? null : code;
    }

    @Needs(Role.MODERATOR)
    @PostMapping(DeskView.PATH + "/{id}/decision")
    ResponseEntity<byte[]> decide(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        Form form = Form.read(request, LARGEST);
        long comment =
                ArticleId.read(id).orElseThrow(() -> Problem.missing("there is no such comment"));
        Comments.Moved moved = decisions.decide(comment, move(form, request), staff(request));
        return answers.answer(moved, form, request, undo(request).orElse(null));
    }

    private Comments.Move move(Form form, HttpServletRequest request) {
        CommentState to =
                switch (form.get("decision")) {
                    case "approve" -> CommentState.PUBLISHED;
                    case "reject" -> CommentState.REJECTED;
                    case "hold" -> CommentState.PENDING;
                    default -> throw Problem.field("decision", "is approve, reject or hold");
                };
        @Nullable String rule = form.filled("rule").orElse(null);
        if (to == CommentState.REJECTED
                && (rule == null || editions.first().rule(rule).isEmpty())) {
            throw Problem.field("rule", "is a rule of the comment policy");
        }
        @Nullable String reason = form.filled("reason").orElse(null);
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw Problem.field("reason", "has at most " + LONGEST_REASON + " letters");
        }
        if (reason != null && Texts.problem(reason).isPresent()) {
            throw Problem.field("reason", "has a character that cannot be kept");
        }
        return new Comments.Move(from(form), to, Asker.of(request).name(), rule, reason);
    }

    private static @Nullable CommentState from(Form form) {
        String from = form.get("from");
        return switch (from) {
            case "" -> null;
            case "pending", "published", "rejected" -> CommentState.of(from);
            default -> throw Problem.field("from", "is pending, published or rejected");
        };
    }

    @Needs(Role.MODERATOR)
    @PostMapping(DeskView.PATH + "/undo")
    ResponseEntity<byte[]> takeBack(HttpServletRequest request) throws IOException {
        Form form = Form.read(request, LARGEST);
        Long staff = staff(request);
        Decision last =
                Optional.ofNullable(staff)
                        .flatMap(decisions::undoable)
                        .orElseThrow(() -> Problem.missing("there is nothing to take back"));
        Comments.Moved moved =
                decisions.undo(last, new Decisions.Decider(Asker.of(request).name(), staff));
        return answers.answer(moved, form, request, undo(request).orElse(null));
    }

    private static @Nullable Long staff(HttpServletRequest request) {
        return Asker.of(request) instanceof Asker.Member member ? member.member().id() : null;
    }

    private Optional<DeskView.Undo> undo(HttpServletRequest request) {
        return Optional.ofNullable(staff(request))
                .flatMap(decisions::undoable)
                .flatMap(
                        decision ->
                                comments.find(decision.comment())
                                        .map(comment -> undo(decision, comment)));
    }

    private static DeskView.Undo undo(Decision decision, Comment comment) {
        return new DeskView.Undo(
                comment.id().value(), comment.name(), decision.from(), decision.to());
    }
}
