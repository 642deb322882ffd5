package org.midad.newsroom.front;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;
import org.midad.article.ArticleId;
import org.midad.article.Articles;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.front.Breaking;
import org.midad.newsroom.FieldChecks;
import org.midad.newsroom.Screens;
import org.midad.newsroom.Typed;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Form;
import org.midad.web.Needs;
import org.midad.web.Witness;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sets the breaking banner and takes it away. */
@RestController
class BreakingDesk {
    private static final int LARGEST = 8 * 1024;

    /** Letters of the banner: two lines on a phone. */
    private static final int LONGEST = 120;

    /** Minutes that an editor can choose; news that breaks for longer is set again. */
    private static final List<Integer> MINUTES = List.of(30, 60, 120, 360);

    private static final String USUAL_MINUTES = "60";
    private static final String SCREEN = "/newsroom/front/breaking";

    private final Editions editions;
    private final Articles articles;
    private final Breaking breaking;
    private final Screens screens;
    private final Witness witness;
    private final Clock clock;

    BreakingDesk(
            Editions editions,
            Articles articles,
            Breaking breaking,
            Screens screens,
            Witness witness,
            Clock clock) {
        this.editions = editions;
        this.articles = articles;
        this.breaking = breaking;
        this.screens = screens;
        this.witness = witness;
        this.clock = clock;
    }

    @Needs(Role.EDITOR)
    @GetMapping(SCREEN)
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "") String article, HttpServletRequest request) {
        Map<String, String> fields = new HashMap<>();
        fields.put("minutes", USUAL_MINUTES);
        breaking.current(editions.first().id())
                .ifPresent(
                        news -> {
                            fields.put("text", news.text());
                            if (news.article() != null) {
                                fields.put("article", String.valueOf(news.article()));
                            }
                        });
        published(article)
                .ifPresent(
                        chosen -> {
                            fields.put("article", chosen.facts().id().toString());
                            fields.put("text", shortest(chosen));
                        });
        return screen(request, 200, Typed.of(fields));
    }

    @Needs(Role.EDITOR)
    @PostMapping(SCREEN)
    ResponseEntity<byte[]> set(HttpServletRequest request) throws IOException {
        FieldChecks checks = new FieldChecks(Form.read(request, LARGEST), screens.words());
        String text = checks.needed("text", LONGEST);
        int minutes = checks.number("minutes").orElse(0);
        if (!MINUTES.contains(minutes)) {
            checks.wrong("minutes", "form.choose");
        }
        String typed = checks.raw("article");
        OptionalLong article = typed.isEmpty() ? OptionalLong.empty() : ArticleId.read(typed);
        if (!checks.sound()) {
            return screen(request, 422, checks.typed());
        }
        boolean stands =
                (typed.isEmpty() || article.isPresent())
                        && breaking.set(
                                editions.first().id(),
                                text,
                                article.isPresent() ? article.getAsLong() : null,
                                clock.instant().plus(Duration.ofMinutes(minutes)),
                                Asker.of(request).name());
        if (!stands) {
            checks.wrong("text", "breaking.article.gone");
            return screen(request, 422, checks.typed());
        }
        witness.note(request, Deed.BREAKING_SET, new Audit.Subject("breaking", null, text));
        return Answers.seeOther("/newsroom");
    }

    @Needs(Role.EDITOR)
    @PostMapping(SCREEN + "/end")
    ResponseEntity<byte[]> end(HttpServletRequest request) {
        breaking.end(editions.first().id());
        witness.note(request, Deed.BREAKING_ENDED, Audit.Subject.NONE);
        return Answers.seeOther("/newsroom");
    }

    private ResponseEntity<byte[]> screen(HttpServletRequest request, int status, Typed typed) {
        Edition edition = editions.first();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("staffName", Asker.of(request).name());
        parameters.put("typed", typed);
        parameters.put("minutes", MINUTES);
        parameters.put("longest", LONGEST);
        parameters.put("headline", headline(typed.value("article")));
        parameters.put("stands", breaking.current(edition.id()).isPresent());
        return screens.page(status, "newsroom/front/breaking", parameters);
    }

    private @Nullable String headline(String article) {
        return published(article).map(found -> found.facts().content().headline()).orElse(null);
    }

    private Optional<Article> published(String id) {
        OptionalLong article = ArticleId.read(id);
        return article.isEmpty()
                ? Optional.empty()
                : articles.find(article.getAsLong()).filter(Article.Published.class::isInstance);
    }

    private static String shortest(Article article) {
        @Nullable String brief = article.facts().content().shortHeadline();
        return brief == null ? article.facts().content().headline() : brief;
    }
}
