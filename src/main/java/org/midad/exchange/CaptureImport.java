package org.midad.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleId;
import org.midad.article.Articles;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Dateline;
import org.midad.article.Kind;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.discussion.NewComment;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Section;
import org.midad.exchange.capture.Capture;
import org.midad.exchange.capture.CaptureReader;
import org.midad.exchange.capture.CapturedComment;
import org.midad.exchange.capture.Reading;
import org.midad.language.Direction;
import org.midad.language.LanguageDetection;
import org.midad.moderation.Incoming;
import org.midad.moderation.Rules;
import org.midad.moderation.TextHash;
import org.midad.moderation.Verdict;
import org.midad.platform.SiteSecrets;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings in pages of newspapers that were captured as plain text, one article a file. */
public final class CaptureImport {
    /** Larger than any page of a newspaper as text. */
    static final long LARGEST_BYTES = 16L * 1024 * 1024;

    private static final String NO_SECTION = "أخبار";

    private final Articles articles;
    private final Comments comments;
    private final Editions editions;
    private final @Nullable Rules rules;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final @Nullable Instant date;

    /**
     * An import with its choices.
     *
     * @param rules that comments pass; null keeps them published, as they were at their source
     * @param date that articles were published on; null where nobody says
     */
    public CaptureImport(
            Articles articles,
            Comments comments,
            Editions editions,
            @Nullable Rules rules,
            TransactionTemplate transaction,
            Clock clock,
            @Nullable Instant date) {
        this.articles = articles;
        this.comments = comments;
        this.editions = editions;
        this.rules = rules;
        this.transaction = transaction;
        this.clock = clock;
        this.date = date;
    }

    /** Brings one file in; the same page brings nothing twice. */
    public Imported bringIn(Path file) {
        return with(file, this::keep);
    }

    /** What bringing it in would do; nothing is written. */
    public Imported lookAt(Path file) {
        return with(
                file,
                (name, capture, source) ->
                        report(
                                name,
                                articles.hasSource(source)
                                        ? Imported.Outcome.HERE_ALREADY
                                        : Imported.Outcome.WOULD_IMPORT,
                                capture,
                                null,
                                newSection(capture)));
    }

    private interface Step {
        Imported take(String name, Capture capture, String source);
    }

    private Imported with(Path file, Step step) {
        String name = file.toString();
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                return Imported.refused(
                        name,
                        "larger than "
                                + LARGEST_BYTES / 1024 / 1024
                                + " MB, so it is no page of a newspaper as text: cut it into one"
                                + " file a page");
            }
            String text = text(file);
            return switch (CaptureReader.read(text)) {
                case Reading.Refused refused -> Imported.refused(name, refused.message());
                case Reading.Read read -> step.take(name, read.capture(), source(text));
            };
        } catch (CharacterCodingException e) {
            return Imported.refused(name, "not UTF-8 text: save it as UTF-8, then import it again");
        } catch (IOException e) {
            return Imported.refused(name, "cannot be read: " + e.getMessage());
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST_BYTES + 1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    /** Names a page by its text, so that it is known again under any file name. */
    private static String source(String text) {
        byte[] hash = SiteSecrets.hash(text.strip().getBytes(StandardCharsets.UTF_8));
        return "capture:" + HexFormat.of().formatHex(hash);
    }

    private Imported keep(String name, Capture capture, String source) {
        if (articles.hasSource(source)) {
            return report(name, Imported.Outcome.HERE_ALREADY, capture, null, null);
        }
        Editions.SectionFound found = editions.sectionNamed(sectionName(capture));
        Edition edition = editions.first();
        Content content = content(capture, found.section());
        Optional<ArticleId> id =
                transaction.execute(
                        status -> {
                            Optional<ArticleId> made =
                                    articles.bringIn(
                                            edition.id(),
                                            found.section().id(),
                                            content,
                                            date,
                                            source);
                            made.ifPresent(article -> keep(article, capture, source, edition));
                            return made;
                        });
        if (id == null || id.isEmpty()) {
            return report(name, Imported.Outcome.HERE_ALREADY, capture, null, null);
        }
        return report(
                name,
                Imported.Outcome.IMPORTED,
                capture,
                id.get().value(),
                found.made() ? found.section().name() : null);
    }

    private static String sectionName(Capture capture) {
        return capture.section() == null ? NO_SECTION : capture.section();
    }

    private @Nullable String newSection(Capture capture) {
        String name = sectionName(capture);
        boolean known =
                editions.first().sections().stream()
                        .anyMatch(s -> s.name().equals(name) || s.slug().equals(name));
        return known ? null : name;
    }

    private static Content content(Capture capture, Section section) {
        boolean told = capture.place() != null || capture.date() != null;
        return new Content(
                capture.language(),
                section.slug(),
                section.slug().equals("opinion") ? Kind.OPINION : Kind.NEWS,
                capture.kicker(),
                capture.headline(),
                null,
                capture.lead(),
                capture.byline().stream().map(Byline::new).toList(),
                told ? new Dateline(capture.place(), capture.date()) : null,
                null,
                capture.body(),
                capture.credits(),
                capture.attributions(),
                List.of(),
                capture.disclaimer(),
                null);
    }

    /** Captures do not say when a comment was written: their order is kept, not a time. */
    private void keep(ArticleId article, Capture capture, String source, Edition edition) {
        Instant now = clock.instant();
        List<CapturedComment> said = capture.comments();
        for (int i = 0; i < said.size(); i++) {
            CapturedComment comment = said.get(i);
            Instant at = now.minus(said.size() - i, ChronoUnit.MILLIS);
            comments.bringIn(judged(article, comment, at, edition), source + "#" + (i + 1), false);
        }
        comments.number(article.value());
    }

    private NewComment judged(
            ArticleId article, CapturedComment comment, Instant at, Edition edition) {
        String name = comment.name().isBlank() ? Nameless.in(edition.language()) : comment.name();
        String heldFor = null;
        CommentState state = CommentState.PUBLISHED;
        if (rules != null) {
            Verdict verdict =
                    rules.judge(
                            new Incoming(
                                    article.value(),
                                    name,
                                    comment.title(),
                                    comment.text(),
                                    null,
                                    null,
                                    "import",
                                    at));
            if (!(verdict instanceof Verdict.Publish)) {
                state = CommentState.PENDING;
                heldFor = verdict instanceof Verdict.Hold hold ? hold.why().code() : "rule-failed";
            }
        }
        return new NewComment(
                article.value(),
                null,
                null,
                name,
                comment.title(),
                comment.text(),
                LanguageDetection.detect(comment.text()),
                Direction.of(comment.text(), edition.direction()).dir(),
                state,
                heldFor,
                null,
                null,
                TextHash.of(comment.text()),
                at);
    }

    private static Imported report(
            String file,
            Imported.Outcome outcome,
            Capture capture,
            @Nullable Long article,
            @Nullable String sectionMade) {
        List<String> repairs = new ArrayList<>();
        capture.repairs()
                .forEach(mend -> repairs.add("line " + mend.line() + ": " + mend.kind().label()));
        return new Imported(
                file,
                outcome,
                capture.headline(),
                article,
                capture.comments().size(),
                null,
                sectionMade,
                repairs,
                capture.furniture(),
                capture.notes());
    }
}
