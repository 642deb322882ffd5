package org.midad.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The picture that leads an article; {@code media} is the id that the media room gave it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadPicture(
        String media, @Nullable String caption, @Nullable String credit, @Nullable String alt) {}
