package org.midad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.web.Problem;

/** What a program reads of a request that failed (RFC 9457). */
record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Problem.FieldError> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rule) {

    static ProblemDocument of(Problem problem) {
        return new ProblemDocument(
                "about:blank",
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.errors(),
                problem.rule());
    }
}
