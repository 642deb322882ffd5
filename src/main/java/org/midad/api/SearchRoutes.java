package org.midad.api;

import org.jspecify.annotations.Nullable;
import org.midad.edition.Editions;
import org.midad.language.Folding;
import org.midad.language.Letters;
import org.midad.language.Texts;
import org.midad.web.Open;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds published articles by their words, however these are spelled; the newest first. */
@RestController
final class SearchRoutes {
    private static final int LONGEST = 300;

    private final ArticleList list;
    private final Editions editions;

    SearchRoutes(ArticleList list, Editions editions) {
        this.list = list;
        this.editions = editions;
    }

    @Open("readers search without an account")
    @GetMapping("/api/v1/search")
    ListedArticles search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        if (q == null || q.isBlank()) {
            throw Paging.bad("q is required: the words to look for");
        }
        if (Letters.count(q) > LONGEST || Texts.problem(q).isPresent()) {
            throw Paging.bad("q is at most " + LONGEST + " letters, without control characters");
        }
        return list.matching(editions.first(), Folding.fold(q), Paging.of(after, limit));
    }
}
