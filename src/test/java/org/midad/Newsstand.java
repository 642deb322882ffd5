package org.midad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Block;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Dateline;
import org.midad.article.Kind;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Editions;
import org.midad.operations.Server;
import org.midad.people.Role;
import org.midad.people.Tokens;
import org.midad.platform.DataFolder;

/**
 * One running newspaper for all tests of a JVM: the real server on the embedded PostgreSQL, asked
 * over HTTP as readers, staff and programs ask it.
 */
public final class Newsstand {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());
    private static @Nullable Newsstand open;
    private static @Nullable Newsstand unset;

    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private Newsstand(Server server) {
        this.server = server;
    }

    /** The newspaper of this JVM, started by the first test that needs it. */
    public static synchronized Newsstand open() {
        if (open == null) {
            open = start(Path.of("target", "test-data"));
        }
        return open;
    }

    /** Another newspaper, on a data folder of its own, that no other test hires anybody for. */
    public static synchronized Newsstand withoutStaff() {
        if (unset == null) {
            unset = start(folderWithoutStaff());
        }
        return unset;
    }

    /** A newspaper on a data folder that is there already, such as a restored one. */
    public static Newsstand on(Path folder) {
        return start(folder);
    }

    /** The data folder of {@link #withoutStaff}. */
    public static Path folderWithoutStaff() {
        return Path.of("target", "test-data-unset");
    }

    private static Newsstand start(Path folder) {
        try {
            Server server = Server.start(DataFolder.at(folder), "127.0.0.1", 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return new Newsstand(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it; only for one that a test opened itself. */
    public void close() {
        close(server);
    }

    private static void close(Server server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A room or any other bean of the running newspaper. */
    public <T> T room(Class<T> type) {
        return server.rooms().getBean(type);
    }

    public int port() {
        return server.port();
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    // asking ------------------------------------------------------------------------------------

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    public HttpResponse<byte[]> bytes(String path, String... headers) {
        try {
            return client.send(
                    request(path, headers).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(
                request(path, headers)
                        .method(
                                method,
                                HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build());
    }

    /** Posts JSON as a program does. */
    public HttpResponse<String> postJson(String path, String json, String... headers) {
        String[] all = append(headers, "Content-Type", "application/json");
        return send("POST", path, json, all);
    }

    /** Posts a plain form as our own page does: pairs of name and value. */
    public HttpResponse<String> postForm(String path, List<String> pairs, String... headers) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < pairs.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(java.net.URLEncoder.encode(pairs.get(i), StandardCharsets.UTF_8))
                    .append('=')
                    .append(java.net.URLEncoder.encode(pairs.get(i + 1), StandardCharsets.UTF_8));
        }
        String[] all = append(headers, "Content-Type", "application/x-www-form-urlencoded");
        return send("POST", path, body.toString(), append(all, "Sec-Fetch-Site", "same-origin"));
    }

    /** Posts bytes as they are. */
    public HttpResponse<String> postBytes(String path, byte[] body, String... headers) {
        return send(
                request(path, headers).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build());
    }

    private static String[] append(String[] headers, String name, String value) {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(
                        URI.create(path.startsWith("http") ? path : address() + path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The header of a bearer token with this role: name and value. */
    public String[] token(Role role) {
        String token = room(Tokens.class).create(role, Duration.ofDays(1));
        return new String[] {"Authorization", "Bearer " + token};
    }

    // the cast ----------------------------------------------------------------------------------

    /** A fresh published article of the section محليات, with a headline of its own. */
    public Article publish(String headline) {
        return publish(content(headline), Instant.now());
    }

    public Article publish(Content content, @Nullable Instant at) {
        Editions editions = room(Editions.class);
        long section = editions.first().section(content.section()).orElseThrow().id();
        Articles articles = room(Articles.class);
        Article draft = articles.create(1, section, content, null, "هدى الأسمر");
        articles.publish(draft.facts().id().value(), at);
        return articles.find(draft.facts().id().value()).orElseThrow();
    }

    /** A short news story by the cast's reporter. */
    public static Content content(String headline) {
        return new Content(
                "ar",
                "local",
                Kind.NEWS,
                "بعد عام من العمل",
                headline,
                null,
                "عاد السوق القديم إلى الحياة بعد ترميم استمر عامًا كاملًا.",
                List.of(new Byline("هدى الأسمر")),
                new Dateline("مرسى الياسمين", null),
                null,
                List.of(
                        new Block.Paragraph("فتحت المحال أبوابها صباح أمس."),
                        new Block.Crosshead("أربعون دكانًا"),
                        new Block.Quotation("لم نصدق أننا سنعود", "أبو سليم، بائع توابل")),
                List.of(),
                List.of(),
                List.of("الأسواق"),
                null,
                null);
    }

    /** A headline that no other test has. */
    public static String headline(String words) {
        return words + " " + NUMBER.incrementAndGet();
    }

    /** How the edition receives comments until the next call. */
    public void receive(CommentPolicy.Mode mode) {
        room(Editions.class).receiveComments(new CommentPolicy(mode, CommentPolicy.USUAL_LIMIT));
    }

    /** Waits for a condition, never for a duration. */
    public static void eventually(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("it did not come about within " + PATIENCE);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }
}
