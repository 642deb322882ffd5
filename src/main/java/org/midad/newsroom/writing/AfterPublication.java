package org.midad.newsroom.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Corrections;
import org.midad.language.Folding;
import org.midad.language.Texts;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is told readers of an article that is out: a correction, or that it was withdrawn. */
@RestController
class AfterPublication {
    private static final int LARGEST = 64 * 1024;
    private static final int LONGEST = 2_000;

    /** A button that was pressed twice tells it once. */
    private static final Duration TWICE = Duration.ofMinutes(10);

    private final Articles articles;
    private final Corrections corrections;
    private final Clock clock;
    private final Witness witness;

    AfterPublication(Articles articles, Corrections corrections, Clock clock, Witness witness) {
        this.articles = articles;
        this.corrections = corrections;
        this.clock = clock;
        this.witness = witness;
    }

    private void note(HttpServletRequest request, Deed deed, Article article) {
        Article.Facts facts = article.facts();
        witness.note(
                request,
                deed,
                Audit.Subject.article(facts.id().value(), facts.content().headline()));
    }

    @Needs(Role.EDITOR)
    @PostMapping("/newsroom/articles/{id}/withdraw")
    ResponseEntity<byte[]> withdraw(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        Article article = find(id);
        Form sent = Form.read(request, LARGEST);
        Optional<String> reason = sent.filled("reason").map(String::strip);
        if (!sound(sent, reason)) {
            return said(article, "unreadable");
        }
        if (!(article instanceof Article.Published)) {
            return said(article, "not-withdrawn");
        }
        articles.withdraw(article.facts().id().value(), reason.orElse(null));
        note(request, Deed.WITHDRAWN, article);
        return said(article, "withdrawn");
    }

    @Needs(Role.EDITOR)
    @PostMapping("/newsroom/articles/{id}/correct")
    ResponseEntity<byte[]> correct(@PathVariable String id, HttpServletRequest request)
            throws IOException {
        Article article = find(id);
        Form sent = Form.read(request, LARGEST);
        Corrections.Kind kind =
                Corrections.Kind.named(sent.get("kind"))
                        .orElseThrow(
                                () ->
                                        Problem.field(
                                                "kind",
                                                "is correction, clarification or omission"));
        Optional<String> text = sent.filled("text").map(String::strip);
        if (!sound(sent, text)) {
            return said(article, "unreadable");
        }
        long number = article.facts().id().value();
        if (text.isEmpty() || Folding.fold(text.get()).isBlank()) {
            return said(article, "not-corrected");
        }
        boolean told =
                toldAlready(number, kind, text.get())
                        || corrections.tell(number, kind, text.get(), Asker.of(request).name());
        if (told) {
            note(request, Deed.CORRECTED, article);
        }
        return said(article, told ? "corrected" : "not-corrected");
    }

    private boolean toldAlready(long article, Corrections.Kind kind, String text) {
        List<Corrections.Correction> all = corrections.of(article);
        return !all.isEmpty()
                && all.getLast().kind() == kind
                && all.getLast().text().equals(text)
                && all.getLast().at().isAfter(clock.instant().minus(TWICE));
    }

    private static boolean sound(Form sent, Optional<String> text) {
        return sent.damaged() == null
                && text.filter(
                                typed ->
                                        typed.length() > LONGEST
                                                || Texts.problem(typed).isPresent())
                        .isEmpty();
    }

    private Article find(String id) {
        return WritingDesk.find(articles, id);
    }

    private static ResponseEntity<byte[]> said(Article article, String said) {
        return Answers.seeOther("/newsroom/articles/" + article.facts().id() + "?said=" + said);
    }
}
