package org.midad.api;

import java.util.List;
import org.midad.moderation.Verdict;
import org.midad.web.Problem;
import org.springframework.stereotype.Component;

/** Tells a program why a comment was not taken. */
@Component
class Refusals {
    private final ArticleAnswers articles;

    Refusals(ArticleAnswers articles) {
        this.articles = articles;
    }

    /**
     * The problem to throw: 429 for a flood, else 422 with the rule.
     *
     * @throws Problem 404 or 410 where it is the article that is not there
     */
    Problem problem(long article, Verdict.Refused why) {
        if (why.rule().equals("closed")) {
            articles.published(article);
        }
        String said = said(why);
        String field = why.field();
        return Problem.rule(
                why.rule().equals("flood") ? 429 : 422,
                why.rule(),
                field == null ? said : field + ": " + said,
                field == null ? List.of() : List.of(new Problem.FieldError(field, said)));
    }

    private static String said(Verdict.Refused why) {
        return switch (why.rule()) {
            case "closed" -> "this article takes no comments";
            case "empty" -> "says nothing";
            case "too-long" ->
                    "at most " + why.allowed() + " letters are possible, this has " + why.found();
            case "unreadable" -> "character " + why.found() + " cannot be kept";
            case "flood" -> "too many comments from this network; try again in a minute";
            default -> "refused under the rule " + why.rule();
        };
    }
}
