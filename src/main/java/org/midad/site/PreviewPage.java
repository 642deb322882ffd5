package org.midad.site;

import java.util.Map;
import java.util.OptionalLong;
import org.midad.article.PreviewLinks;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.web.Answers;
import org.midad.web.Open;
import org.midad.web.Problem;
import org.midad.web.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An article as readers will see it, before they do: behind its secret address. */
@RestController
class PreviewPage {
    private final PreviewLinks links;
    private final ArticlePage articles;
    private final Editions editions;
    private final Frames frames;
    private final Templates templates;

    PreviewPage(
            PreviewLinks links,
            ArticlePage articles,
            Editions editions,
            Frames frames,
            Templates templates) {
        this.links = links;
        this.articles = articles;
        this.editions = editions;
        this.frames = frames;
        this.templates = templates;
    }

    @Open("the address itself is the secret")
    @GetMapping("/newsroom/preview/{secret}")
    ResponseEntity<byte[]> show(@PathVariable String secret) {
        OptionalLong id = links.read(secret);
        if (id.isEmpty()) {
            throw missing();
        }
        ArticlePage.Found found = articles.find(id.getAsLong()).orElseThrow(PreviewPage::missing);
        if (found.state().equals("published") || found.state().equals("withdrawn")) {
            return Answers.seeOther(found.path());
        }
        Edition edition = editions.first();
        return Answers.page(
                200,
                templates.render(
                        "site/article",
                        Map.of(
                                "frame",
                                frames.bareTitled(edition, found.content().headline()),
                                "view",
                                articles.view(edition, found),
                                "preview",
                                true)));
    }

    private static Problem missing() {
        return Problem.missing("there is no article at this address");
    }
}
