package org.midad.api;

import java.io.IOException;
import java.util.Set;
import org.midad.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Where every failure behind this door ends: the program reads what is wrong and how to mend it,
 * the log keeps the cause. Failures before a route is found are the web room's.
 */
@RestControllerAdvice(basePackages = "org.midad.api")
final class ProblemDocuments {
    private static final Logger log = LoggerFactory.getLogger(ProblemDocuments.class);

    /** The window in which the flood rule counts. */
    private static final String FLOOD_PASSES_SECONDS = "60";

    /** A database that restarts is back about then. */
    private static final String OUTAGE_PASSES_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDocument> problem(Problem problem) {
        HttpHeaders headers = new HttpHeaders();
        switch (problem.status()) {
            case 401 -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 429 -> headers.set(HttpHeaders.RETRY_AFTER, FLOOD_PASSES_SECONDS);
            case 503 -> headers.set(HttpHeaders.RETRY_AFTER, OUTAGE_PASSES_SECONDS);
            default -> {}
        }
        return answer(problem, headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> method(HttpRequestMethodNotSupportedException e) {
        HttpHeaders headers = new HttpHeaders();
        Set<HttpMethod> allowed = e.getSupportedHttpMethods();
        if (allowed != null) {
            headers.setAllow(allowed);
        }
        return answer(
                Problem.of(405, "Method not allowed", e.getMethod() + " is not known here"),
                headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> form(HttpMediaTypeNotSupportedException e) {
        return problem(JsonBody.notJson());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDocument> answerForm(HttpMediaTypeNotAcceptableException e) {
        return problem(Problem.of(406, "Not acceptable", "answers here are application/json"));
    }

    /** The program left, or was cut off, while it was sending. */
    @ExceptionHandler
    ResponseEntity<ProblemDocument> half(IOException e) {
        log.debug("a request ended early", e);
        return problem(Problem.of(400, "Bad request", "the request did not arrive whole"));
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemDocument> outage(RuntimeException e) {
        // one line: in an outage every request comes here
        log.warn(
                "the database does not answer: {}",
                NestedExceptionUtils.getMostSpecificCause(e).toString());
        return problem(
                Problem.of(503, "Unavailable", "the database does not answer; try again soon"));
    }

    /** Our own mistakes; among them SQL that cannot run, which no waiting mends. */
    @ExceptionHandler({
        Exception.class,
        DataIntegrityViolationException.class,
        InvalidDataAccessApiUsageException.class,
        InvalidDataAccessResourceUsageException.class
    })
    ResponseEntity<ProblemDocument> mistake(Exception e) {
        log.error("a request failed", e);
        return problem(
                Problem.of(500, "Internal error", "this is our mistake; the log has the cause"));
    }

    private static ResponseEntity<ProblemDocument> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(HttpStatusCode.valueOf(problem.status()))
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDocument.of(problem));
    }
}
