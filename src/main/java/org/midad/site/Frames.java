package org.midad.site;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.midad.article.Block;
import org.midad.article.Content;
import org.midad.edition.Edition;
import org.midad.edition.Look;
import org.midad.front.Breaking;
import org.midad.standing.StandingPage;
import org.midad.syndication.StructuredData;
import org.midad.web.Assets;
import org.midad.web.Frame;
import org.midad.web.SafeHtml;
import org.midad.web.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The frame of each kind of page: title, canonical address, what sharing it shows. */
@Component
public class Frames {
    private static final int DESCRIPTION = 200;

    private final Assets assets;
    private final StructuredData structured;
    private final Breaking breaking;
    private final JsonMapper json;
    private final SharedPictures pictures;

    Frames(
            Assets assets,
            StructuredData structured,
            Breaking breaking,
            JsonMapper json,
            SharedPictures pictures) {
        this.pictures = pictures;
        this.assets = assets;
        this.structured = structured;
        this.breaking = breaking;
        this.json = json;
    }

    Words words(Edition edition) {
        return Words.of(edition);
    }

    Frame front(Edition edition) {
        return frame(
                edition,
                edition.name(),
                edition.motto().isBlank() ? null : edition.motto(),
                "/",
                null,
                paper(edition, SafeHtml.json(json, structured.paper(edition))));
    }

    Frame list(Edition edition, String title, String path, @Nullable String sectionSlug) {
        return frame(edition, title, null, path, sectionSlug, paper(edition, null));
    }

    Frame titled(Edition edition, String titleKey, String path) {
        return frame(edition, words(edition).say(titleKey), null, path, null, paper(edition, null));
    }

    private Frame.Sharing paper(Edition edition, @Nullable SafeHtml jsonLd) {
        return new Frame.Sharing(
                locale(edition, edition.language()), pictures.of(edition), null, jsonLd);
    }

    /** As Open Graph writes it: Arabic is that of the paper's country. */
    private static String locale(Edition edition, String language) {
        return switch (language) {
            case "ar" -> "ar_" + edition.country().iso();
            case "en" -> "en_US";
            case "fa" -> "fa_IR";
            case "ur" -> "ur_PK";
            case "he" -> "he_IL";
            case "ckb" -> "cb_IQ";
            default -> language + "_" + language.toUpperCase(Locale.ROOT);
        };
    }

    /** A page of the paper under the title that the paper gave it, described by how it begins. */
    Frame standing(Edition edition, StandingPage page) {
        String begins =
                page.body().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(Block::words)
                        .findFirst()
                        .orElse(null);
        String path = new Look.PageLink(page.slug(), page.title()).path();
        return frame(edition, page.title(), cut(begins), path, null, null);
    }

    /** A page that search engines are to leave alone. */
    public Frame bare(Edition edition, String titleKey) {
        return Frame.bare(edition, assets, words(edition).say(titleKey));
    }

    /** A page under a title of its own that search engines are to leave alone. */
    Frame bareTitled(Edition edition, String title) {
        return Frame.bare(edition, assets, title);
    }

    Frame article(Edition edition, ArticlePage.Found found, ArticleView view) {
        Content content = found.content();
        return frame(
                edition,
                content.headline(),
                cut(content.lead()),
                found.path(),
                found.sectionSlug(),
                shared(
                        edition,
                        found,
                        SafeHtml.json(
                                json,
                                structured.article(
                                        edition, piece(edition, found, view.thread().count())))));
    }

    private Frame.Sharing shared(
            Edition edition, ArticlePage.Found found, @Nullable SafeHtml jsonLd) {
        return new Frame.Sharing(
                locale(edition, found.content().language()),
                pictures.of(edition, found),
                new Frame.Sharing.Article(
                        iso(edition, found.publishedAt()),
                        iso(edition, found.updatedAt()),
                        found.sectionName()),
                jsonLd);
    }

    private StructuredData.Piece piece(Edition edition, ArticlePage.Found found, long comments) {
        PictureView picture = found.picture();
        return new StructuredData.Piece(
                found.content(),
                found.path(),
                found.sectionName(),
                picture == null ? null : edition.absolute(picture.renditions().getLast().address()),
                iso(edition, found.publishedAt()),
                iso(edition, found.updatedAt()),
                comments);
    }

    private @Nullable String iso(Edition edition, @Nullable Instant at) {
        return at == null ? null : words(edition).iso(at);
    }

    /** More of a thread: the same article to whoever shares it, under no address of its own. */
    Frame comments(Edition edition, ArticlePage.Found found) {
        return frame(
                edition,
                found.content().headline(),
                cut(found.content().lead()),
                null,
                found.sectionSlug(),
                shared(edition, found, null));
    }

    private static @Nullable String cut(@Nullable String lead) {
        if (lead == null || lead.length() <= DESCRIPTION) {
            return lead;
        }
        int blank = lead.lastIndexOf(' ', DESCRIPTION);
        return lead.substring(0, blank < 1 ? DESCRIPTION : blank) + "…";
    }

    private Frame frame(
            Edition edition,
            String title,
            @Nullable String description,
            @Nullable String path,
            @Nullable String sectionSlug,
            Frame.@Nullable Sharing sharing) {
        return new Frame(
                edition,
                words(edition),
                assets,
                title,
                description,
                path,
                sectionSlug,
                sharing,
                breaking.current(edition.id())
                        .map(
                                news ->
                                        new Frame.Breaking(
                                                news.text(),
                                                news.article(),
                                                news.path(),
                                                news.until()))
                        .orElse(null));
    }
}
