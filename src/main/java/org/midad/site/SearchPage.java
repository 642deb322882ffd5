package org.midad.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.language.Folding;
import org.midad.language.Noun;
import org.midad.web.Answers;
import org.midad.web.Open;
import org.midad.web.Templates;
import org.midad.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search by title and text. Reflects what was asked, so it is never cached. */
@RestController
class SearchPage {
    private static final int LONGEST_QUERY = 200;
    private static final int LAST_PAGE = 20;

    private final Editions editions;
    private final Listings listings;
    private final Frames frames;
    private final Templates templates;

    SearchPage(Editions editions, Listings listings, Frames frames, Templates templates) {
        this.editions = editions;
        this.listings = listings;
        this.frames = frames;
        this.templates = templates;
    }

    @Open("readers search")
    @GetMapping("/search")
    ResponseEntity<byte[]> search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page) {
        Edition edition = editions.first();
        Words words = Words.of(edition);
        String asked = q.length() > LONGEST_QUERY ? q.substring(0, LONGEST_QUERY) : q;
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frames.bareTitled(edition, words.say("search.heading")));
        parameters.put("query", asked);
        String folded = Folding.fold(asked.replace("\0", "")).strip();
        if (!folded.isEmpty()) {
            fill(parameters, edition, words, new Asked(asked, folded, number(page)));
        }
        return Answers.page(200, templates.render("site/search", parameters));
    }

    private record Asked(String query, String folded, int page) {
        String path(int other) {
            return "/search?q="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8)
                    + (other == 1 ? "" : "&page=" + other);
        }
    }

    private void fill(Map<String, Object> parameters, Edition edition, Words words, Asked asked) {
        Listings.Stories stories = listings.matching(edition.id(), asked.folded(), asked.page());
        parameters.put(
                "view",
                new ListingView(
                        null,
                        asked.query(),
                        null,
                        stories.stories(),
                        asked.page() > 1 ? asked.path(asked.page() - 1) : null,
                        stories.more() && asked.page() < LAST_PAGE
                                ? asked.path(asked.page() + 1)
                                : null,
                        null));
        parameters.put("note", note(words, stories.stories(), stories.more()));
    }

    private static String note(Words words, List<Story> stories, boolean more) {
        if (stories.isEmpty()) {
            return words.say("search.none");
        }
        return more ? words.say("search.many") : words.count(Noun.RESULT, stories.size());
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]?") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
    }
}
