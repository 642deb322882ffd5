package org.midad.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered as asked: what the asker may read of it (RFC 9457).
 *
 * <p>The log gets the cause, the asker never does.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient List<FieldError> errors;
    private final @Nullable String rule;

    /** What is wrong with one field; {@code field} is its path, such as {@code body[2].text}. */
    public record FieldError(String field, String message) {}

    private Problem(
            int status,
            String title,
            String detail,
            List<FieldError> errors,
            @Nullable String rule) {
        super(detail);
        this.status = status;
        this.title = title;
        this.errors = List.copyOf(errors);
        this.rule = rule;
    }

    /** A problem with the request as a whole. */
    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, List.of(), null);
    }

    /** 422: fields that cannot be taken. */
    public static Problem fields(List<FieldError> errors) {
        return new Problem(
                422,
                "Unprocessable content",
                errors.size() == 1
                        ? errors.getFirst().field() + ": " + errors.getFirst().message()
                        : errors.size() + " fields need mending",
                errors,
                null);
    }

    /** 422: one field that cannot be taken. */
    public static Problem field(String field, String message) {
        return fields(List.of(new FieldError(field, message)));
    }

    /** A refusal under a rule of the paper. */
    public static Problem rule(int status, String rule, String detail, List<FieldError> errors) {
        return new Problem(status, "Refused", detail, errors, rule);
    }

    /** 404: not there, or not for this asker to know. */
    public static Problem missing(String what) {
        return of(404, "Not found", what);
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** The same for all problems of this kind. */
    public String title() {
        return title;
    }

    /** What is wrong here, and how to mend it. */
    public String detail() {
        return java.util.Objects.requireNonNull(getMessage());
    }

    /** Field by field; empty where no field is at fault. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The rule that refused; null for none. */
    public @Nullable String rule() {
        return rule;
    }
}
