package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.article.Block;

/** The capture in the making: each step of the reading adds what it recognised. */
final class Draft {
    @Nullable String section;
    @Nullable String kicker;
    @Nullable String headline;
    @Nullable String lead;
    @Nullable String place;
    @Nullable PrintedDate date;
    @Nullable String disclaimer;
    @Nullable String disclaimerOfArticle;
    final List<String> byline = new ArrayList<>();
    final List<String> credits = new ArrayList<>();
    final List<String> attributions = new ArrayList<>();
    final List<Block> body = new ArrayList<>();
    final List<String> furniture = new ArrayList<>();
    final List<CapturedComment> comments = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    void note(int line, String what) {
        notes.add("line " + line + ": " + what);
    }

    void attribute(List<String> agencies) {
        addNew(attributions, agencies);
    }

    void credit(List<String> agencies) {
        addNew(credits, agencies);
    }

    /** Takes what a line of names, place and day says; the first day and place printed count. */
    void sign(Signature signature, Line line) {
        if (signature.names().isEmpty() && signature.place() == null && !signature.isCertain()) {
            furniture.add(line.text());
        }
        addNew(byline, signature.names());
        place = place == null ? signature.place() : place;
        PrintedDate printed = signature.date();
        if (printed != null && (date == null || (date.day() == null && printed.day() != null))) {
            date = printed;
        }
        if (signature.doubtful()) {
            note(line.number(), "taken for a byline: " + String.join(", ", signature.names()));
        }
    }

    private static void addNew(List<String> list, List<String> more) {
        for (String one : more) {
            if (!list.contains(one)) {
                list.add(one);
            }
        }
    }
}
