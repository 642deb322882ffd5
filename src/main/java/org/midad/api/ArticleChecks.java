package org.midad.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Dateline;
import org.midad.article.Kind;
import org.midad.article.LeadPicture;
import org.midad.edition.Edition;
import org.midad.edition.Section;
import org.midad.web.Problem;

/** Checks an article as sent and makes content of it; everything that is wrong is told at once. */
final class ArticleChecks {
    private static final int HEADLINE = 300;
    private static final int SHORT_HEADLINE = 200;
    private static final int LEAD = 3000;
    private static final int NAME = 100;
    private static final int TAG = 60;
    private static final int TAGS = 30;
    private static final int NAMES = 20;
    private static final int SLUG = 200;

    /** Captions, credits and disclaimers: a few sentences. */
    static final int CAPTION = 1000;

    /** A language alone, without script or country: {@code ar}, {@code ckb}. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Edition edition;
    private final Predicate<String> pictures;
    private final FieldErrors errors = new FieldErrors();

    /** {@code pictures} knows which media ids there are. */
    ArticleChecks(Edition edition, Predicate<String> pictures) {
        this.edition = edition;
        this.pictures = pictures;
    }

    /**
     * The content that was sent.
     *
     * @throws Problem 422 that names every field that cannot be taken
     */
    Content content(ArticleInput input) {
        errors.time("publishedAt", input.publishedAt());
        Content content =
                new Content(
                        language(input.language()),
                        section(input.section()),
                        kind(input.kind()),
                        errors.optional("kicker", input.kicker(), HEADLINE),
                        errors.required("headline", input.headline(), HEADLINE),
                        errors.optional("shortHeadline", input.shortHeadline(), SHORT_HEADLINE),
                        errors.optional("lead", input.lead(), LEAD),
                        byline(input.byline()),
                        dateline(input.dateline()),
                        picture(input.picture()),
                        new BodyChecks(errors, pictures).blocks(input.body()),
                        texts("credits", input.credits(), NAMES, NAME),
                        texts("attributions", input.attributions(), NAMES, NAME),
                        texts("tags", input.tags(), TAGS, TAG),
                        errors.optional("disclaimer", input.disclaimer(), CAPTION),
                        errors.optional("slug", input.slug(), SLUG));
        errors.refuse();
        return content;
    }

    private String language(@Nullable String language) {
        if (language == null) {
            return edition.language();
        }
        if (!LANGUAGE.matcher(language).matches()) {
            errors.add("language", "a language alone is expected, such as ar or fr");
        }
        return language;
    }

    private String section(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            errors.add("section", "is required");
            return "";
        }
        if (edition.section(slug).isEmpty()) {
            errors.add("section", unknownSection(edition, slug));
        }
        return slug;
    }

    /** Says that there is no such section, and which there are. */
    static String unknownSection(Edition edition, String slug) {
        return "there is no section "
                + Quoted.printable(slug)
                + "; there are "
                + edition.sections().stream().map(Section::slug).collect(Collectors.joining(", "));
    }

    private Kind kind(@Nullable String code) {
        if (code == null) {
            return Kind.NEWS;
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseGet(
                        () -> {
                            errors.add(
                                    "kind",
                                    "there is no such kind; there are "
                                            + Arrays.stream(Kind.values())
                                                    .map(Kind::code)
                                                    .collect(Collectors.joining(", ")));
                            return Kind.NEWS;
                        });
    }

    private List<Byline> byline(@Nullable List<ArticleInput.@Nullable BylineInput> sent) {
        List<Byline> byline = new ArrayList<>();
        for (ArticleInput.@Nullable BylineInput entry : errors.counted("byline", sent, NAMES)) {
            String path = "byline[" + byline.size() + "]";
            String name = entry == null ? null : entry.name();
            String role = entry == null ? null : entry.role();
            byline.add(
                    new Byline(
                            errors.required(path + ".name", name, NAME),
                            Objects.requireNonNullElse(
                                    errors.optional(path + ".role", role, NAME), Byline.REPORTER)));
        }
        return byline;
    }

    private @Nullable Dateline dateline(ArticleInput.@Nullable DatelineInput sent) {
        if (sent == null) {
            return null;
        }
        String place = errors.optional("dateline.place", sent.place(), NAME);
        LocalDate date = date(sent.date());
        return place == null && date == null ? null : new Dateline(place, date);
    }

    private @Nullable LocalDate date(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            errors.add("dateline.date", "a day is expected, such as 2015-09-05");
            return null;
        }
    }

    private @Nullable LeadPicture picture(ArticleInput.@Nullable PictureInput sent) {
        if (sent == null) {
            return null;
        }
        String media = errors.required("picture.media", sent.media(), NAME);
        if (!media.isEmpty() && !pictures.test(media)) {
            errors.add("picture.media", "there is no picture with this id");
        }
        return new LeadPicture(
                media,
                errors.optional("picture.caption", sent.caption(), CAPTION),
                errors.optional("picture.credit", sent.credit(), CAPTION),
                errors.optional("picture.alt", sent.alt(), CAPTION));
    }

    private List<String> texts(
            String path, @Nullable List<@Nullable String> sent, int most, int letters) {
        List<String> texts = new ArrayList<>();
        for (@Nullable String text : errors.counted(path, sent, most)) {
            texts.add(errors.required(path + "[" + texts.size() + "]", text, letters));
        }
        return texts;
    }
}
