package org.midad.newsroom.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Checklist;
import org.midad.article.PreviewLinks;
import org.midad.edition.Editions;
import org.midad.media.Pictures;
import org.midad.newsroom.Screens;
import org.midad.people.Role;
import org.midad.web.Asker;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows the form of an article, with whatever is to be said about it. */
@Component
class WritingScreen {
    /** What may be said after a redirect; anything else in the address says nothing. */
    private static final Set<String> SAID =
            Set.of(
                    "saved",
                    "saved-cleaned",
                    "not-deleted",
                    "published",
                    "scheduled",
                    "withdrawn",
                    "corrected",
                    "not-corrected",
                    "unscheduled",
                    "not-withdrawn",
                    "unreadable",
                    "picture-in",
                    "picture-out",
                    "picture-none",
                    "picture-no-picture",
                    "picture-svg",
                    "picture-too-large",
                    "picture-too-small",
                    "picture-damaged",
                    "picture-no-room",
                    "not-now");

    private final Articles articles;
    private final Editions editions;
    private final PreviewLinks previews;
    private final Pictures pictures;
    private final Screens screens;

    WritingScreen(
            Articles articles,
            Editions editions,
            PreviewLinks previews,
            Pictures pictures,
            Screens screens) {
        this.articles = articles;
        this.editions = editions;
        this.previews = previews;
        this.pictures = pictures;
        this.screens = screens;
    }

    /**
     * What is shown of an article.
     *
     * @param revision that the form was made from
     * @param problems message keys by field; the empty field stands for the whole
     * @param said message key of what was done; null for nothing
     */
    record Shown(
            ArticleForm form,
            int revision,
            Map<String, String> problems,
            List<Checklist.Finding> findings,
            WritingView.@Nullable Theirs theirs,
            @Nullable String said) {}

    static @Nullable String said(String word) {
        return SAID.contains(word) ? "write.said." + word : null;
    }

    ResponseEntity<byte[]> blank(
            int status, Asker asker, ArticleForm form, Map<String, String> problems) {
        return page(
                status,
                new WritingView(
                        asker.name(),
                        null,
                        "draft",
                        0,
                        form,
                        editions.first().sections(),
                        problems,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        asker.may(Role.EDITOR)));
    }

    ResponseEntity<byte[]> show(int status, Asker asker, Article article, Shown shown) {
        Article.Facts facts = article.facts();
        String state = article.state();
        Instant scheduled = article instanceof Article.Scheduled waiting ? waiting.at() : null;
        return page(
                status,
                new WritingView(
                        asker.name(),
                        facts.id().value(),
                        state,
                        shown.revision(),
                        shown.form(),
                        editions.first().sections(),
                        shown.problems(),
                        shown.findings(),
                        shown.theirs(),
                        shown.said(),
                        previews.path(facts.id()),
                        article instanceof Article.Published
                                ? Addresses.article(
                                        facts.sectionSlug(), facts.slug(), facts.id().value())
                                : null,
                        scheduled,
                        pictures.narrowest(shown.form().get("picture")),
                        asker.may(Role.EDITOR)));
    }

    /** Both texts on one page: saving again replaces theirs, knowingly. */
    ResponseEntity<byte[]> conflict(Asker asker, Article article, ArticleForm mine) {
        Articles.Revision theirs = articles.revisions(article.facts().id().value()).getFirst();
        return show(
                409,
                asker,
                article,
                new Shown(
                        mine,
                        theirs.revision(),
                        Map.of(),
                        List.of(),
                        new WritingView.Theirs(
                                theirs.revision(),
                                theirs.savedBy(),
                                theirs.savedAt(),
                                differences(ArticleForm.of(theirs.content()), mine)),
                        null));
    }

    private static List<WritingView.Difference> differences(ArticleForm theirs, ArticleForm mine) {
        return theirs.fields().keySet().stream()
                .filter(name -> ArticleForm.label(name).isPresent())
                .filter(name -> !theirs.get(name).strip().equals(mine.get(name).strip()))
                .sorted()
                .map(
                        name ->
                                new WritingView.Difference(
                                        name,
                                        ArticleForm.label(name).orElseThrow(),
                                        theirs.get(name)))
                .toList();
    }

    private ResponseEntity<byte[]> page(int status, WritingView view) {
        return screens.page(status, "newsroom/writing/form", Map.of("view", view));
    }
}
