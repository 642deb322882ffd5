package org.midad.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midad.article.Block;
import org.midad.article.Kind;
import org.midad.edition.CallOut;

/**
 * An article's page, in the reader's order.
 *
 * @param path canonical, starting with a slash
 * @param shortAddress absolute, for sharing
 * @param dir direction of the article's own text
 * @param updatedAt null where no change needs to be told
 * @param corrections what readers were told was wrong, oldest first
 * @param pictures those that the body refers to, by media id
 * @param callOuts the edition's links to follow it elsewhere
 */
public record ArticleView(
        long id,
        String path,
        String shortAddress,
        String language,
        String dir,
        Kind kind,
        String sectionSlug,
        String sectionName,
        @Nullable String kicker,
        String headline,
        @Nullable String lead,
        List<Writer> writers,
        @Nullable String place,
        @Nullable LocalDate day,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        List<Told> corrections,
        @Nullable PictureView picture,
        List<Block> body,
        Map<String, PictureView> pictures,
        List<String> credits,
        List<CallOut> callOuts,
        List<TagLink> tags,
        List<Story> related,
        ThreadView thread) {

    /** Where readers can carry the article, with its headline and short address. */
    public List<Share> shares() {
        String address = encode(shortAddress);
        String headline = encode(this.headline);
        return List.of(
                new Share("whatsapp", "https://wa.me/?text=" + headline + "%20" + address),
                new Share(
                        "telegram", "https://t.me/share/url?url=" + address + "&text=" + headline),
                new Share("x", "https://x.com/intent/post?url=" + address + "&text=" + headline),
                new Share("facebook", "https://www.facebook.com/sharer/sharer.php?u=" + address));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A correction, clarification or omission; {@code kind} is its code. */
    public record Told(String kind, String text, Instant at) {}

    /** A name of the byline; {@code path} is the author's page. */
    public record Writer(String name, String role, String path) {

        /**
         * Roles that are printed before the name; the others are the rule and go without saying.
         */
        public static final Set<String> NAMED_ROLES =
                Set.of("editor", "translator", "photographer");
    }

    /** A tag with its page. */
    public record TagLink(String name, String path) {}

    /** A share link: the end of its message key, and where it opens. */
    public record Share(String name, String address) {}
}
