package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where every failure of a servlet route ends: the asker reads what is wrong and how to mend it,
 * the log keeps the cause. Programs get a problem document (RFC 9457), people a page.
 */
final class DoorProblems implements HandlerExceptionResolver {
    private static final Logger log = LoggerFactory.getLogger(DoorProblems.class);
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 413, 415, 500, 503);

    private final JsonMapper json;
    private final ProblemPages pages;

    DoorProblems(JsonMapper json, ProblemPages pages) {
        this.json = json;
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception exception) {
        Problem problem = problem(exception);
        if (problem.status() >= 500) {
            log(request, problem.status(), exception);
        }
        try {
            write(request, response, problem, exception);
        } catch (IOException e) {
            log.debug("the asker has gone", e);
        }
        return new ModelAndView();
    }

    /** The place of a mistake of ours; no more than a word in an outage, when all end here. */
    private static void log(HttpServletRequest request, int status, Exception exception) {
        String path = LoggedPath.of(request.getRequestURI());
        if (status == 503) {
            log.warn(
                    "{} {} answered 503: {}",
                    request.getMethod(),
                    path,
                    NestedExceptionUtils.getMostSpecificCause(exception).toString());
        } else {
            log.warn("{} {} answered {}", request.getMethod(), path, status, exception);
        }
    }

    private static Problem problem(Exception exception) {
        return switch (exception) {
            case Problem problem -> problem;
            case NoHandlerFoundException e -> Problem.missing("there is nothing at this address");
            case NoResourceFoundException e -> Problem.missing("there is nothing at this address");
            case MethodArgumentTypeMismatchException e ->
                    Problem.missing("there is nothing at this address");
            case HttpRequestMethodNotSupportedException e ->
                    Problem.of(405, "Method not allowed", e.getMethod() + " is not known here");
            case HttpMediaTypeException e ->
                    Problem.of(415, "Unsupported media type", "this form of body is not read here");
            case MaxUploadSizeExceededException e ->
                    Problem.of(413, "Content too large", "a picture of at most 25 MB can be taken");
            case MultipartException e ->
                    Problem.of(400, "Bad request", "the file did not arrive whole");
            case IOException e ->
                    Problem.of(400, "Bad request", "the request did not arrive whole");
            default -> Outage.is(exception) ? away() : mistake();
        };
    }

    /** Among them SQL that cannot run, which no waiting mends. */
    private static Problem mistake() {
        return Problem.of(500, "Internal error", "this is our mistake; the log has the cause");
    }

    private static Problem away() {
        return Problem.of(
                503, "Unavailable", "the database does not answer; try again in a moment");
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            Problem problem,
            Exception exception)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (problem.status() == 401 && !program(request)) {
            if (request.getMethod().equals("POST") && keep(request, response)) {
                return;
            }
            response.sendRedirect(
                    "/newsroom/sign-in?next="
                            + URLEncoder.encode(here(request), StandardCharsets.UTF_8),
                    303);
            return;
        }
        response.setStatus(problem.status());
        if (problem.status() == 503) {
            response.setHeader("Retry-After", "5");
        }
        if (exception instanceof HttpRequestMethodNotSupportedException method
                && method.getSupportedHttpMethods() != null) {
            response.setHeader(
                    "Allow",
                    method.getSupportedHttpMethods().stream()
                            .map(HttpMethod::name)
                            .collect(Collectors.joining(", ")));
        }
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        byte[] body = program(request) ? document(problem) : page(problem);
        response.setContentType(
                program(request) ? "application/problem+json" : "text/html; charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** A form that met no session: sign-in carries what was typed; false where nothing was. */
    private boolean keep(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI();
        boolean file = String.valueOf(request.getContentType()).startsWith("multipart/");
        KeptForm kept = KeptForm.NONE;
        try {
            kept = KeptForm.of(request);
        } catch (Problem tooLarge) {
            log.debug("a form that is too large is not carried", tooLarge);
        }
        if (!kept.there() && !file) {
            return false;
        }
        String next = file ? path.substring(0, path.lastIndexOf('/')) : path;
        byte[] body = pages.signIn(kept, next, file);
        response.setStatus(401);
        response.setHeader("WWW-Authenticate", "Bearer");
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        return true;
    }

    private static boolean program(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        String path = request.getRequestURI();
        return path.startsWith("/api")
                || path.equals("/metrics")
                || path.startsWith("/v1alpha1")
                || (accept != null && accept.contains("application/json"));
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean shown = request.getMethod().equals("GET");
        return shown ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/newsroom";
    }

    private byte[] page(Problem problem) {
        int status = WORDED.contains(problem.status()) ? problem.status() : 400;
        return pages.page(status, "door");
    }

    private byte[] document(Problem problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", problem.title());
        document.put("status", problem.status());
        document.put("detail", problem.detail());
        if (problem.rule() != null) {
            document.put("rule", problem.rule());
        }
        if (!problem.errors().isEmpty()) {
            document.put("errors", problem.errors());
        }
        return json.writeValueAsBytes(document);
    }
}
