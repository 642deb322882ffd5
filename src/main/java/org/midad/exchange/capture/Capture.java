package org.midad.exchange.capture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.article.Block;
import org.midad.language.Direction;
import org.midad.language.Mend;

/**
 * The parts of a captured page. Nothing is invented: what the page does not print is null or empty.
 *
 * @param language BCP 47, of the article's own text
 * @param section as printed; not a slug
 * @param date only where the page prints a day with its year
 * @param datePrinted the day as printed, also where it has no year
 * @param credits printed credit lines of agencies (وكالات)
 * @param attributions agencies named at the head of the text or in it
 * @param furniture what belongs to the page and not to the article, piece by piece
 * @param repairs damage of the text, mended or only found
 * @param notes what was doubtful, for whoever checks the import
 */
public record Capture(
        String language,
        Direction direction,
        @Nullable String section,
        @Nullable String kicker,
        String headline,
        @Nullable String lead,
        List<String> byline,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String datePrinted,
        List<String> credits,
        List<String> attributions,
        List<Block> body,
        List<String> furniture,
        @Nullable String disclaimer,
        List<CapturedComment> comments,
        List<Mend> repairs,
        List<String> notes) {

    public Capture {
        byline = List.copyOf(byline);
        credits = List.copyOf(credits);
        attributions = List.copyOf(attributions);
        body = List.copyOf(body);
        furniture = List.copyOf(furniture);
        comments = List.copyOf(comments);
        repairs = List.copyOf(repairs);
        notes = List.copyOf(notes);
    }
}
