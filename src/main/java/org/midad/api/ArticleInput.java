package org.midad.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a program sent it, before anybody looked: every part may be missing.
 *
 * @param publishedAt the time that a draft will print when it is published; a published article
 *     keeps its own
 */
record ArticleInput(
        @Nullable String language,
        @Nullable String section,
        @Nullable String kind,
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String shortHeadline,
        @Nullable String lead,
        @Nullable List<@Nullable BylineInput> byline,
        @Nullable DatelineInput dateline,
        @Nullable PictureInput picture,
        @Nullable List<@Nullable BlockInput> body,
        @Nullable List<@Nullable String> credits,
        @Nullable List<@Nullable String> attributions,
        @Nullable List<@Nullable String> tags,
        @Nullable String disclaimer,
        @Nullable String slug,
        @Nullable String publishedAt) {

    /** Who made it; may be sent as a plain string, which is the name. */
    record BylineInput(@Nullable String name, @Nullable String role) {
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        BylineInput {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static BylineInput named(String name) {
            return new BylineInput(name, null);
        }
    }

    /** Where and when the story is told from. */
    record DatelineInput(@Nullable String place, @Nullable String date) {}

    /** The lead picture. */
    record PictureInput(
            @Nullable String media,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String alt) {}

    /** A block of any type: which fields it may have is a matter of its type. */
    record BlockInput(
            @Nullable String type,
            @Nullable String text,
            @Nullable List<@Nullable MarkInput> marks,
            @Nullable String speaker,
            @Nullable List<@Nullable String> items,
            @Nullable String media,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String alt) {}

    /** A mark on a run of text. */
    record MarkInput(
            @Nullable String type,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String href) {}
}
