package org.midad.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.article.Kind;

/**
 * An article as a front, a section or a list shows it.
 *
 * @param path canonical, starting with a slash
 * @param headline the short headline where the desk wrote one
 * @param writer first name of the byline; null where there is none
 * @param portrait the writer's face, for opinion; null where there is none
 * @param publishedAt null where the source did not say
 */
public record Story(
        long id,
        String path,
        String language,
        Kind kind,
        String sectionSlug,
        String sectionName,
        @Nullable String kicker,
        String headline,
        @Nullable String lead,
        @Nullable String writer,
        @Nullable PictureView picture,
        @Nullable PictureView portrait,
        @Nullable Instant publishedAt,
        long comments) {

    /** The same story in words alone. */
    Story withoutPicture() {
        return new Story(
                id,
                path,
                language,
                kind,
                sectionSlug,
                sectionName,
                kicker,
                headline,
                lead,
                writer,
                null,
                portrait,
                publishedAt,
                comments);
    }

    /** Direction of the story's language. */
    public String dir() {
        return switch (language) {
            case "ar", "fa", "ur", "ckb", "he" -> "rtl";
            default -> "ltr";
        };
    }
}
