package org.midad.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleId;
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
import org.midad.web.Problem;
import org.midad.web.ShowsTextBack;
import org.midad.web.Templates;
import org.midad.web.Words;
import org.midad.web.WriterCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plain comment form: whatever happens, the reader still has the text. */
@RestController
class CommentForm {
    /** Far above the longest comment; what is larger is no comment. */
    static final int LARGEST = 64 * 1024;

    private final Reception reception;
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
            ArticlePage articles,
            Editions editions,
            Frames frames,
            Templates templates,
            WriterCookie writers,
            ClientAddress clients,
            Origins origins,
            Clock clock) {
        this.reception = reception;
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
        Received received =
                reception.fromForm(
                        new Incoming(
                                found.id(),
                                form.get("name"),
                                form.filled("title").orElse(null),
                                form.get("text"),
                                null,
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
            case Received.NothingToAnswer nothing ->
                    throw new IllegalStateException("a form answers nothing");
        };
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

    private ResponseEntity<byte[]> again(
            ArticlePage.Found found, Form form, int status, Mend mend) {
        Edition edition = editions.first();
        CommentFormView view =
                new CommentFormView(
                        found.id(),
                        found.content().headline(),
                        found.path(),
                        found.path() + "/comments",
                        edition.comments().limit(),
                        edition.disclaimer(),
                        form.get("name"),
                        form.get("title"),
                        form.get("text"),
                        mend.problem(),
                        mend.fields(),
                        mend.confirm());
        byte[] page =
                templates.render(
                        "site/form",
                        Map.of(
                                "frame",
                                frames.bareTitled(edition, found.content().headline()),
                                "view",
                                view));
        return Answers.page(status, page);
    }
}
