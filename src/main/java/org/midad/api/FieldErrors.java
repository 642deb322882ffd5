package org.midad.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.language.Letters;
import org.midad.web.Problem;

/** What is wrong with a body, gathered whole, so that everything can be mended at once. */
final class FieldErrors {
    /** More are not told: nobody mends more at once, and the answer stays small. */
    private static final int TOLD = 100;

    private final List<Problem.FieldError> found = new ArrayList<>();

    List<Problem.FieldError> found() {
        return found;
    }

    void add(String path, String message) {
        if (found.size() < TOLD) {
            found.add(new Problem.FieldError(path, message));
        }
    }

    /**
     * Ends a check.
     *
     * @throws Problem 422 if anything was found
     */
    void refuse() {
        if (!found.isEmpty()) {
            throw Problem.fields(found);
        }
    }

    /** A text that may be missing; a blank one is none. */
    @Nullable String optional(String path, @Nullable String text, int letters) {
        if (text == null || text.isBlank()) {
            return null;
        }
        int count = Letters.count(text);
        if (count > letters) {
            add(path, "at most " + letters + " letters are possible, this has " + count);
        }
        return text;
    }

    /** A text that may not be missing; a missing one is empty in the answer. */
    String required(String path, @Nullable String text, int letters) {
        String given = optional(path, text, letters);
        if (given == null) {
            add(path, "is required");
            return "";
        }
        return given;
    }

    /** A time that may be missing, to the microsecond; without offset it would be a guess. */
    @Nullable Instant time(String path, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() >= 1 && time.getYear() < 9999) {
                return time.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException e) {
            // told below
        }
        add(path, "a time with its offset is expected, such as 2015-09-05T10:00:00+03:00");
        return null;
    }

    /** The entries of a list that may be missing; of one that is too long, none. */
    <T extends @Nullable Object> List<T> counted(String path, @Nullable List<T> sent, int most) {
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > most) {
            add(path, "at most " + most + " entries are possible, this has " + sent.size());
            return List.of();
        }
        return sent;
    }
}
