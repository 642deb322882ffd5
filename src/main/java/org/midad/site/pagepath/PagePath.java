package org.midad.site.pagepath;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.Graceful;
import org.jspecify.annotations.Nullable;
import org.midad.web.LoggedPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers public pages and assets before the servlets see the request.
 *
 * <p>Looks at method, path, allow-listed parameters, {@code Accept-Encoding} and {@code
 * If-None-Match}; nothing else of a request can change a byte of what it answers.
 */
public final class PagePath extends Handler.Wrapper implements Graceful {
    private static final Logger log = LoggerFactory.getLogger(PagePath.class);
    private static final String RETRY_SECONDS = "5";

    private static final int OK = 200;
    private static final String ASSETS = "/assets/";

    private static final int REMEMBERED = 2_000;

    /** Characters of a path. */
    private static final int LONGEST_REMEMBERED = 512;

    /** Methods for proxies and for testing them: one echoes what was sent, cookies and all. */
    private static final Set<String> NOT_HERE = Set.of("TRACE", "CONNECT");

    private final PageCache pages;
    private final Doors doors;
    private final PageSource source;
    private final HttpField[] security;

    /**
     * What paths of ready pages were read as: taking percent signs apart costs as much as the rest.
     */
    private final Cache<String, PageAddress> read =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final AtomicInteger underWay = new AtomicInteger();
    private volatile @Nullable CompletableFuture<Void> stopping;

    /** Whose a path is. */
    public interface Doors {
        /** Whether this raw path is for the servlets (staff, API, forms, search). */
        boolean servlets(String path);

        /** Whether a form may be posted to this raw path, which is none of the servlets' own. */
        boolean forms(String path);

        /** The parameters that the page of this decoded path reads; others are not its own. */
        Set<String> parameters(String path);

        /** The asset with this path, if there is one. */
        Optional<Asset> asset(String path);
    }

    /**
     * A style, script, font or rendition whose address changes with its content.
     *
     * @param body ready to be answered
     */
    public record Asset(Body body) {
        /** Bytes that never change under their address. */
        public static Asset lasting(String contentType, byte[] bytes) {
            return new Asset(
                    new Body(200, contentType, bytes, "public, max-age=31536000, immutable"));
        }
    }

    public PagePath(PageCache pages, PageSource source, Doors doors, HttpFields security) {
        super(false);
        this.pages = pages;
        this.source = source;
        this.doors = doors;
        this.security =
                security.stream()
                        .map(field -> new PreEncodedHttpField(field.getName(), field.getValue()))
                        .toArray(HttpField[]::new);
    }

    /** What is ready is answered by the thread that read the request; nothing there may block. */
    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!answeredAtOnce(request, response, callback)) {
            request.getComponents()
                    .getExecutor()
                    .execute(() -> answerInTime(request, response, callback));
        }
        return true;
    }

    /** Answers a page or an asset that lies ready in the encoding that is asked for. */
    private boolean answeredAtOnce(Request request, Response response, Callback callback) {
        String method = request.getMethod();
        boolean head = method.equals("HEAD");
        String path = request.getHttpURI().getPath();
        if ((!head && !method.equals("GET")) || path == null || doors.servlets(path)) {
            return false;
        }
        Body ready = ready(path, request.getHttpURI().getQuery());
        Encoding encoding = Encoding.accepted(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
        Body.Variant variant = ready == null ? null : ready.ready(encoding);
        if (ready == null || variant == null) {
            return false;
        }
        if (!path.startsWith(ASSETS)) {
            pages.traffic().kept();
        }
        answer(new Answer(ready, variant, encoding), head, request, response, callback);
        return true;
    }

    private @Nullable Body ready(String path, @Nullable String query) {
        if (path.startsWith(ASSETS)) {
            return doors.asset(path).map(Asset::body).orElse(null);
        }
        PageAddress known = query == null ? read.getIfPresent(path) : null;
        if (known != null) {
            return pages.atOnce(known);
        }
        if (!(PageAddress.read(path, query) instanceof PageAddress.Read.Page page)) {
            return null;
        }
        PageAddress address = page.address().keeping(doors.parameters(page.address().path()));
        Body ready = pages.atOnce(address);
        if (ready != null && query == null && path.length() <= LONGEST_REMEMBERED) {
            read.put(path, address);
        }
        return ready;
    }

    /** Whatever may take its time, on a thread of its own. */
    private void answerInTime(Request request, Response response, Callback callback) {
        UnderWay ours = new UnderWay(request, response, callback);
        try {
            if (!answered(request, response, ours)) {
                Response.writeError(request, response, ours, 404);
            }
        } catch (Throwable e) {
            // an Error too: whoever asked must not wait for the end of the connection
            if (ours.ended) {
                // as when a client sent far too much, was told so, and has gone
                log.debug("{} failed after its answer", loggable(request), e);
            } else {
                log.error("{} could not be answered", loggable(request), e);
                Response.writeError(request, response, ours, e);
            }
        }
    }

    /** What the page path answers itself is counted where it does. */
    private void countServlet(Request request, Response response) {
        String path = request.getHttpURI().getPath();
        String method = request.getMethod();
        if (path == null || NOT_HERE.contains(method)) {
            return;
        }
        if (doors.servlets(path) || (method.equals("POST") && doors.forms(path))) {
            pages.traffic().answered(Traffic.Kind.ofServlet(path), response.getStatus());
        }
    }

    private static String loggable(Request request) {
        return LoggedPath.of(String.valueOf(request.getHttpURI().getPath()));
    }

    /** A request that takes its time; a stop waits for it. */
    private final class UnderWay extends Callback.Nested {
        private final Request request;
        private final Response response;
        private volatile boolean ended;

        UnderWay(Request request, Response response, Callback callback) {
            super(callback);
            this.request = request;
            this.response = response;
            underWay.incrementAndGet();
        }

        @Override
        public void completed() {
            ended = true;
            countServlet(request, response);
            CompletableFuture<Void> waiting = stopping;
            if (underWay.decrementAndGet() == 0 && waiting != null) {
                waiting.complete(null);
            }
        }
    }

    /** Ended when all that is under way has its answer; ready pages need no care. */
    @Override
    public CompletableFuture<Void> shutdown() {
        CompletableFuture<Void> waiting = new CompletableFuture<>();
        stopping = waiting;
        if (underWay.get() == 0) {
            waiting.complete(null);
        }
        return waiting;
    }

    @Override
    public boolean isShutdown() {
        return stopping != null;
    }

    private boolean answered(Request request, Response response, Callback callback)
            throws Exception {
        String method = request.getMethod();
        boolean head = method.equals("HEAD");
        if (NOT_HERE.contains(method)) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            problem(405, "door", null, request, response, callback);
            return true;
        }
        String path = request.getHttpURI().getPath();
        if (path == null || doors.servlets(path)) {
            return super.handle(request, response, callback);
        }
        if (!head && !method.equals("GET")) {
            if (doors.forms(path) && method.equals("POST")) {
                return super.handle(request, response, callback);
            }
            // a page is there to be read; what is not there stays not there
            if (there(path, request.getHttpURI().getQuery())) {
                response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
                problem(405, "door", null, request, response, callback);
                return true;
            }
        }
        Optional<Asset> asset = path.startsWith(ASSETS) ? doors.asset(path) : Optional.empty();
        if (asset.isPresent()) {
            answer(asset.get().body(), head, request, response, callback);
            return true;
        }
        switch (PageAddress.read(path, request.getHttpURI().getQuery())) {
            case PageAddress.Read.Bad bad ->
                    problem(400, bad.why(), null, request, response, callback);
            case PageAddress.Read.Page page ->
                    page(
                            page.address().keeping(doors.parameters(page.address().path())),
                            head,
                            request,
                            response,
                            callback);
        }
        return true;
    }

    private boolean there(String path, @Nullable String query) {
        if (path.startsWith("/assets/")) {
            return doors.asset(path).isPresent();
        }
        try {
            return PageAddress.read(path, query) instanceof PageAddress.Read.Page page
                    && switch (pages.get(
                            page.address().keeping(doors.parameters(page.address().path())))) {
                        case PageCache.Answer.Page found -> found.body().status() == OK;
                        case PageCache.Answer.Moved moved -> true;
                    };
        } catch (PageCache.Unavailable e) {
            // the page itself says so
            return false;
        }
    }

    private void page(
            PageAddress address,
            boolean head,
            Request request,
            Response response,
            Callback callback) {
        pages.traffic().made();
        try {
            switch (pages.get(address)) {
                case PageCache.Answer.Page page ->
                        answer(page.body(), head, request, response, callback);
                case PageCache.Answer.Moved moved -> {
                    pages.traffic().answered(Traffic.Kind.PAGE, 301);
                    response.setStatus(301);
                    response.getHeaders().put(HttpHeader.LOCATION, moved.location());
                    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, max-age=0");
                    for (HttpField field : security) {
                        response.getHeaders().add(field);
                    }
                    response.write(true, null, callback);
                }
            }
        } catch (PageCache.Unavailable e) {
            tell(address, e);
            problem(503, "unavailable", RETRY_SECONDS, request, response, callback);
        }
    }

    /** One line in an outage, when every request comes here; the place of a mistake of ours. */
    private static void tell(PageAddress address, PageCache.Unavailable e) {
        if (e.isOurs()) {
            log.error("{} answered 503", address.path(), e);
        } else {
            log.warn("{} answered 503: {}", address.path(), String.valueOf(e.getCause()));
        }
    }

    private void problem(
            int status,
            String why,
            @Nullable String retryAfter,
            Request request,
            Response response,
            Callback callback) {
        Rendered.Page page = source.problem(status, why);
        Body body = new Body(page.status(), page.contentType(), page.body(), "no-store");
        if (retryAfter != null) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfter);
        }
        answer(body, request.getMethod().equals("HEAD"), request, response, callback);
    }

    private void answer(
            Body body, boolean head, Request request, Response response, Callback callback) {
        Encoding encoding = Encoding.accepted(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
        answer(
                new Answer(body, body.variant(encoding), encoding),
                head,
                request,
                response,
                callback);
    }

    private record Answer(Body body, Body.Variant variant, Encoding encoding) {}

    private void answer(
            Answer answer, boolean head, Request request, Response response, Callback callback) {
        Body body = answer.body;
        String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
        boolean unchanged =
                known != null && body.status() == 200 && body.matches(known, answer.encoding);
        int status = unchanged ? 304 : body.status();
        response.setStatus(status);
        String path = request.getHttpURI().getPath();
        boolean asset = path != null && path.startsWith(ASSETS);
        pages.traffic().answered(asset ? Traffic.Kind.ASSET : Traffic.Kind.PAGE, status);
        HttpFields.Mutable headers = response.getHeaders();
        for (HttpField field : answer.variant.headers()) {
            if (!unchanged || !content(field)) {
                headers.add(field);
            }
        }
        HttpField policy = body.policy();
        for (HttpField field : security) {
            headers.add(policy != null && field.is(Body.POLICY) ? policy : field);
        }
        ByteBuffer bytes = unchanged || head ? null : answer.variant.view();
        response.write(true, bytes, callback);
    }

    private static boolean content(HttpField field) {
        HttpHeader header = field.getHeader();
        return header == HttpHeader.CONTENT_LENGTH
                || header == HttpHeader.CONTENT_ENCODING
                || header == HttpHeader.CONTENT_TYPE;
    }
}
