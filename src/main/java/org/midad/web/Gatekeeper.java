package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.midad.people.Sessions;
import org.midad.people.Tokens;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every route: finds out who asks, refuses changes from foreign pages, and lets only
 * those in whom the route's {@link Needs} names.
 */
public final class Gatekeeper implements HandlerInterceptor {
    /** The cookie of a staff session. */
    public static final String SESSION = "staff";

    private static final String SCREENS = "org.midad.newsroom.";

    private static final int SEE_OTHER = 303;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Tokens tokens;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Origins origins;

    Gatekeeper(Tokens tokens, Sessions sessions, Cookies cookies, Origins origins) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.cookies = cookies;
        this.origins = origins;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (!SAFE.contains(request.getMethod())
                && !method.hasMethodAnnotation(ShowsTextBack.class)
                && !origins.ours(request)) {
            throw Problem.of(
                    403,
                    "Forbidden",
                    "this request comes from another site's page and was refused");
        }
        Asker asker = find(request, method);
        request.setAttribute(Asker.ATTRIBUTE, asker);
        if (method.hasMethodAnnotation(ForStaff.class)) {
            requireStaff(asker);
            return true;
        }
        if (asker instanceof Asker.Member member
                && member.member().lacksSecondFactor()
                && !method.hasMethodAnnotation(Open.class)) {
            response.sendRedirect("/newsroom/me?said=required", SEE_OTHER);
            return false;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs != null
                && !asker.may(needs.value())
                && Arrays.stream(needs.or()).noneMatch(asker::may)) {
            refuse(asker, needs);
        }
        return true;
    }

    private static void requireStaff(Asker asker) {
        if (!(asker instanceof Asker.Member)) {
            throw unknown("somebody of the staff has to be signed in");
        }
    }

    private Asker find(HttpServletRequest request, HandlerMethod method) {
        boolean newsroom = request.getRequestURI().startsWith("/newsroom");
        if (Origins.bearer(request)) {
            if (newsroom || method.getBeanType().getName().startsWith(SCREENS)) {
                throw unknown("a bearer token opens the API alone; people sign in here");
            }
            return tokens.bearer(token(request))
                    .<Asker>map(bearer -> new Asker.Program(bearer.id(), bearer.role()))
                    .orElseThrow(() -> unknown("the bearer token is unknown or has expired"));
        }
        if (!newsroom) {
            return new Asker.Guest();
        }
        Optional<String> cookie = cookies.read(request, SESSION);
        return cookie.flatMap(sessions::member)
                .<Asker>map(Asker.Member::new)
                .orElseGet(Asker.Guest::new);
    }

    private static String token(HttpServletRequest request) {
        @Nullable String authorization = request.getHeader("Authorization");
        return authorization == null ? "" : authorization.substring("bearer ".length()).trim();
    }

    private static void refuse(Asker asker, Needs needs) {
        if (asker instanceof Asker.Guest) {
            throw unknown(
                    "a bearer token is needed: ./midad token create --role "
                            + needs.value().code());
        }
        throw Problem.of(
                403, "Forbidden", "this needs the role " + needs.value().code() + " or chief");
    }

    private static Problem unknown(String detail) {
        return Problem.of(401, "Unauthorized", detail);
    }
}
