package org.midad.newsroom.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.front.Front;
import org.midad.newsroom.Screens;
import org.midad.people.Role;
import org.midad.web.AfterKey;
import org.midad.web.Asker;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of all articles: by state, section and author, with a search. */
@RestController
class ArticlesList {
    private static final int LONGEST_SEARCH = 200;

    private final ArticleRows rows;
    private final Editions editions;
    private final Front front;
    private final Screens screens;

    ArticlesList(ArticleRows rows, Editions editions, Front front, Screens screens) {
        this.rows = rows;
        this.editions = editions;
        this.front = front;
        this.screens = screens;
    }

    @Needs(Role.REPORTER)
    @GetMapping("/newsroom/articles")
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String author,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            HttpServletRequest request) {
        if (!state.isEmpty() && !ArticlesView.STATES.contains(state)) {
            throw Problem.missing("there is no state " + state);
        }
        Edition edition = editions.first();
        String words = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
        ArticlesView.Asked asked =
                new ArticlesView.Asked(state, clean(section), clean(author), words);
        ArticleRows.Page page = rows.page(edition.id(), asked, AfterKey.read(after).orElse(null));
        ArticlesView view =
                new ArticlesView(
                        Asker.of(request).name(),
                        asked,
                        edition.sections(),
                        rows.authors(edition.id()),
                        rows.counts(edition.id()),
                        page.rows(),
                        front.placed(edition.id()),
                        page.next() == null ? null : ArticlesView.address(asked, page.next()));
        return screens.page(200, "newsroom/writing/list", Map.of("view", view));
    }

    /** PostgreSQL keeps no NUL, and nothing is called so. */
    private static String clean(String slug) {
        return slug.replace("\0", "");
    }
}
