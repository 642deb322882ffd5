package org.midad.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;

/**
 * What every page has around its own content: head, masthead, sections, footer.
 *
 * @param language of the interface on this page, BCP 47
 * @param title of the document, without the paper's name
 * @param path canonical path of this page, starting with a slash; null where it has none (a search,
 *     a private page), which also keeps it out of search engines
 * @param sectionSlug the section that the reader stands in; null on pages outside sections
 * @param sharing what other sites show of this page; null where it is not for sharing
 * @param breaking the banner above the page; null for none
 */
public record Frame(
        Edition edition,
        Words words,
        Assets assets,
        String title,
        @Nullable String description,
        @Nullable String path,
        @Nullable String sectionSlug,
        @Nullable Sharing sharing,
        @Nullable Breaking breaking) {

    /** A page without address: private, or about something that went wrong. */
    public static Frame bare(Edition edition, Assets assets, String title) {
        return new Frame(edition, Words.of(edition), assets, title, null, null, null, null, null);
    }

    /**
     * The breaking banner.
     *
     * @param article id of the article that it leads to; null for none
     * @param path of that article; null for none
     * @param until when it ends by itself
     */
    public record Breaking(
            String text, @Nullable Long article, @Nullable String path, Instant until) {}

    /** The language of the interface. */
    public String language() {
        return words.language();
    }

    /** The address on this host of a path of the edition, such as {@code /search}. */
    public String at(String path) {
        return edition.address().getPath() + path;
    }

    /** The direction of the interface: {@code rtl} or {@code ltr}. */
    public String dir() {
        return edition.direction().dir();
    }

    /** Whether this is the edition's front page. */
    public boolean isFront() {
        return "/".equals(path);
    }

    /**
     * What sharing a page shows elsewhere, as Open Graph and Twitter read it.
     *
     * @param locale of the page's words, such as {@code ar_LB}
     * @param article null for pages that are none
     * @param jsonLd structured data, already escaped for a script element; null for none
     */
    public record Sharing(
            String locale,
            @Nullable Image image,
            @Nullable Article article,
            @Nullable SafeHtml jsonLd) {

        /** The kind of page in Open Graph's words. */
        public String type() {
            return article == null ? "website" : "article";
        }

        /**
         * An absolute address of a picture with its size in pixels, so that other sites need not
         * fetch it to lay out.
         *
         * @param type such as {@code image/png}
         */
        public record Image(String address, String type, int width, int height, String alt) {}

        /**
         * What an article has beside.
         *
         * @param publishedAt ISO instant; null where the day is unknown
         * @param modifiedAt ISO instant; null where no change was told
         */
        public record Article(
                @Nullable String publishedAt, @Nullable String modifiedAt, String section) {}
    }
}
