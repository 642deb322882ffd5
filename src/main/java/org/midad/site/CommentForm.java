package org.midad.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleId;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.moderation.Incoming;
import org.midad.moderation.Received;
import org.midad.moderation.Reception;
import org.midad.moderation.Verdict;
import org.midad.people.Secret;
import org.midad.web.Answers;
import org.midad.web.ClientAddress;
import org.midad.web.Form;
import org.midad.web.Open;
import org.midad.web.Origins;
import org.midad.web.Outage;
import org.midad.web.Problem;
import org.midad.web.ShowsTextBack;
import org.midad.web.Templates;
import org.midad.web.Words;
import org.midad.web.WriterCookie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plain comment form: whatever happens, the reader still has the text. */
@RestController
class CommentForm {
    /** Far above the longest comment; what is larger is no comment. */
    static final int LARGEST = 64 * 1024;

    private static final Logger log = LoggerFactory.getLogger(CommentForm.class);

    private final Reception reception;
    private final Comments comments;
    private final ArticlePage articles;
    private final Editions editions;
    private final Frames frames;
    private final Templates templates;
    private final WriterCookie writers;
    private final ClientAddress clients;
    private final Origins origins;
    private final Clock clock;

    CommentForm(
            Reception reception,
            Comments comments,
            ArticlePage articles,
            Editions editions,
            Frames frames,
            Templates templates,
            WriterCookie writers,
            ClientAddress clients,
            Origins origins,
            Clock clock) {
        this.reception = reception;
        this.comments = comments;
        this.articles = articles;
        this.editions = editions;
        this.frames = frames;
        this.templates = templates;
        this.writers = writers;
        this.clients = clients;
        this.origins = origins;
        this.clock = clock;
    }

    @Open("readers comment without an account")
    @ShowsTextBack
    @PostMapping("/{section}/{article}/comments")
    ResponseEntity<byte[]> post(
            @PathVariable String article, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Form form = Form.read(request, LARGEST);
        try {
            return post(form, article, request, response);
        } catch (DataAccessException | TransactionException e) {
            if (!Outage.is(e)) {
                throw e;
            }
            log.warn(
                    "a comment was not kept: {}",
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
            return notNow(form, request);
        }
    }

    /** The form again with all that was typed; nothing of it can be asked of the database now. */
    private ResponseEntity<byte[]> notNow(Form form, HttpServletRequest request) {
        Words words = Words.of(editions.first());
        String action = request.getRequestURI();
        return again(
                new Below(
                        0,
                        words.say("problem.503.title"),
                        action.substring(0, action.lastIndexOf('/')),
                        null),
                form,
                503,
                new Mend(words.say("refused.unavailable"), List.of(), false));
    }

    private ResponseEntity<byte[]> post(
            Form form, String article, HttpServletRequest request, HttpServletResponse response) {
        OptionalLong id = ArticleId.read(article.substring(article.lastIndexOf('-') + 1));
        ArticlePage.Found found =
                (id.isEmpty() ? Optional.<ArticlePage.Found>empty() : articles.find(id.getAsLong()))
                        .filter(known -> known.state().equals("published"))
                        .orElseThrow(() -> Problem.missing("there is no such article"));
        Edition edition = editions.first();
        Words words = Words.of(edition);
        if (!origins.ours(request)) {
            return again(found, form, 403, new Mend(null, List.of(), true));
        }
        if (form.damaged() != null) {
            String problem = words.say("refused.unreadable", words.say("field." + field(form)), 1);
            return again(found, form, 422, new Mend(problem, List.of(field(form)), false));
        }
        byte @Nullable [] known = writers.read(request).orElse(null);
        Secret fresh = Secret.fresh();
        if (form.filled("answer").isPresent() && answer(form) == null) {
            return nothingToAnswer(found, form, words);
        }
        Received received =
                reception.fromForm(
                        new Incoming(
                                found.id(),
                                form.get("name"),
                                form.filled("title").orElse(null),
                                form.get("text"),
                                answer(form),
                                known == null ? fresh.hash() : known,
                                clients.of(request),
                                clock.instant()));
        return switch (received) {
            case Received.Kept kept -> {
                if (known == null && !kept.again()) {
                    writers.set(response, fresh);
                }
                yield Answers.seeOther(
                        kept.statusPath() == null ? found.path() : kept.statusPath());
            }
            case Received.Refused refused -> refused(found, form, refused.why(), words);
            case Received.OtherBody other ->
                    throw new IllegalStateException("a form carries no key");
            case Received.NothingToAnswer nothing -> nothingToAnswer(found, form, words);
        };
    }

    /** The comment that this one answers; null for none, or where that is no id. */
    private static @Nullable Long answer(Form form) {
        OptionalLong id = ArticleId.read(form.get("answer"));
        return id.isPresent() ? id.getAsLong() : null;
    }

    /** The text stays, as a comment of its own. */
    private ResponseEntity<byte[]> nothingToAnswer(
            ArticlePage.Found found, Form form, Words words) {
        Map<String, String> fields = new HashMap<>(form.fields());
        fields.remove("answer");
        Mend mend = new Mend(words.say("refused.answer"), List.of(), false);
        return again(found, new Form(Map.copyOf(fields), form.damaged()), 422, mend);
    }

    private static String field(Form form) {
        String damaged = String.valueOf(form.damaged());
        return List.of("name", "title").contains(damaged) ? damaged : "text";
    }

    private ResponseEntity<byte[]> refused(
            ArticlePage.Found found, Form form, Verdict.Refused why, Words words) {
        int status = why.rule().equals("flood") ? 429 : 422;
        List<String> fields = why.field() == null ? List.of() : List.of(why.field());
        return again(found, form, status, new Mend(Refusals.say(why, words), fields, false));
    }

    /** What the reader is to mend; {@code confirm} where only a confirmation is missing. */
    private record Mend(@Nullable String problem, List<String> fields, boolean confirm) {}

    /** The article below which the form stands, and the comment that is answered. */
    private record Below(
            long id, String headline, String path, CommentFormView.@Nullable Answered answered) {}

    private ResponseEntity<byte[]> again(
            ArticlePage.Found found, Form form, int status, Mend mend) {
        return again(
                new Below(
                        found.id(),
                        found.content().headline(),
                        found.path(),
                        answered(found, form)),
                form,
                status,
                mend);
    }

    private CommentFormView.@Nullable Answered answered(ArticlePage.Found found, Form form) {
        Long id = answer(form);
        return id == null
                ? null
                : comments.find(id)
                        .filter(comment -> comment.article() == found.id())
                        .filter(comment -> comment.state() == CommentState.PUBLISHED)
                        .map(CommentFormView.Answered::of)
                        .orElse(null);
    }

    private ResponseEntity<byte[]> again(Below article, Form form, int status, Mend mend) {
        Edition edition = editions.first();
        CommentFormView view =
                new CommentFormView(
                        article.id(),
                        article.headline(),
                        article.path(),
                        article.path() + "/comments",
                        edition.comments().limit(),
                        edition.disclaimer(),
                        form.get("name"),
                        form.get("title"),
                        form.get("text"),
                        answer(form) == null ? "" : form.get("answer"),
                        article.answered(),
                        mend.problem(),
                        mend.fields(),
                        mend.confirm());
        byte[] page =
                templates.render(
                        "site/form",
                        Map.of(
                                "frame",
                                frames.bareTitled(edition, article.headline()),
                                "view",
                                view));
        return Answers.page(status, page);
    }
}
