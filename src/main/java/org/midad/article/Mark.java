package org.midad.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a run of a block's text.
 *
 * @param from first UTF-16 unit of the run, 0 at the text's start
 * @param to one past the run's last unit; greater than {@code from}
 * @param href address of a link; null for other marks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mark(Type type, int from, int to, @Nullable String href) {

    /** The marks that a newspaper prints; Arabic has no italics, so emphasis is weight. */
    public enum Type {
        @JsonProperty("strong")
        STRONG,
        @JsonProperty("link")
        LINK
    }
}
