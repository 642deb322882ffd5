package org.midad.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Place and day that a story is told from; either may be unknown, and nothing is invented. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dateline(@Nullable String place, @Nullable LocalDate date) {}
