package org.midad.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midad.article.Block;
import org.midad.language.Direction;
import org.midad.language.LanguageDetection;
import org.midad.language.Mend;
import org.midad.language.Repair;
import org.midad.language.Repaired;

/** Reads a newspaper page that was captured as plain text and says what each part of it is. */
public final class CaptureReader {
    private static final int LAST_LINES = 3;

    private CaptureReader() {}

    /**
     * Reads one page; never throws, whatever the text.
     *
     * <p>But for the repairs that the capture names, blanks at the ends of lines and no-break
     * spaces, every part is byte for byte as captured.
     */
    public static Reading read(String text) {
        Optional<Reading.Refused> refusal = Admission.refuse(text);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Repaired repaired = Repair.repair(Lines.withLineFeeds(text));
        List<Mend> repairs = new ArrayList<>(repaired.mends());
        String sound = NoBreakSpaces.replace(repaired.text(), repairs);
        Draft draft = new Draft();
        readParts(Unwrapping.of(Lines.of(sound), draft), draft);
        return finish(draft, repairs);
    }

    private static void readParts(List<Line> lines, Draft draft) {
        int comments = CommentSection.start(lines);
        List<Line> article = Sweep.of(lines.subList(0, comments), draft);
        List<Line> body = Head.read(withoutDisclaimer(article, draft), draft);
        Body.read(body, draft);
        Comments.read(lines.subList(comments, lines.size()), draft);
    }

    /** An opinion piece may end with a disclaimer of its own; that of the comments has priority. */
    private static List<Line> withoutDisclaimer(List<Line> article, Draft draft) {
        int from = Math.max(0, article.size() - LAST_LINES);
        for (Line line : article.subList(from, article.size())) {
            if (Disclaimers.isDisclaimer(line)) {
                draft.disclaimerOfArticle = line.text();
                draft.note(line.number(), "a disclaimer of the article, not of its comments");
                return article.stream().filter(other -> other.number() != line.number()).toList();
            }
        }
        return article;
    }

    private static Reading finish(Draft draft, List<Mend> repairs) {
        @Nullable String headline = draft.headline;
        if (headline == null) {
            return Admission.noHeadline();
        }
        if (draft.lead == null && draft.body.isEmpty()) {
            return Admission.noText(headline);
        }
        settleDisclaimer(draft);
        PrintedDate date = draft.date;
        String language = LanguageDetection.detect(articleText(draft, headline));
        return new Reading.Read(
                new Capture(
                        language,
                        Direction.of(articleText(draft, headline), Direction.RTL),
                        draft.section,
                        draft.kicker,
                        headline,
                        draft.lead,
                        draft.byline,
                        draft.place,
                        date == null ? null : date.day(),
                        date == null ? null : date.printed(),
                        draft.credits,
                        draft.attributions,
                        draft.body,
                        draft.furniture,
                        draft.disclaimer,
                        draft.comments,
                        repairs,
                        draft.notes));
    }

    private static void settleDisclaimer(Draft draft) {
        @Nullable String ofArticle = draft.disclaimerOfArticle;
        if (ofArticle != null && draft.disclaimer == null) {
            draft.disclaimer = ofArticle;
        } else if (ofArticle != null) {
            draft.furniture.add(ofArticle);
        }
    }

    private static String articleText(Draft draft, String headline) {
        String body = draft.body.stream().map(Block::words).collect(Collectors.joining("\n"));
        return headline + "\n" + (draft.lead == null ? "" : draft.lead + "\n") + body;
    }
}
