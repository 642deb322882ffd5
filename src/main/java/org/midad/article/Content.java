package org.midad.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of an article that its writers decide: what a revision keeps, whole.
 *
 * @param language BCP 47, of the article's own text
 * @param section slug of the section that it stands in
 * @param credits printed under the text (وكالات)
 * @param attributions agencies named in running text, kept for search and not printed
 * @param disclaimer the comment disclaimer that the page came with; null takes the edition's
 * @param slug as wished by the desk; null makes one from the headline
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Content(
        String language,
        String section,
        Kind kind,
        @Nullable String kicker,
        String headline,
        @Nullable String shortHeadline,
        @Nullable String lead,
        List<Byline> byline,
        @Nullable Dateline dateline,
        @Nullable LeadPicture picture,
        List<Block> body,
        List<String> credits,
        List<String> attributions,
        List<String> tags,
        @Nullable String disclaimer,
        @Nullable String slug) {

    public Content {
        byline = byline == null ? List.of() : List.copyOf(byline);
        body = body == null ? List.of() : List.copyOf(body);
        credits = credits == null ? List.of() : List.copyOf(credits);
        attributions = attributions == null ? List.of() : List.copyOf(attributions);
        tags = tags == null ? List.of() : List.copyOf(tags);
    }
}
