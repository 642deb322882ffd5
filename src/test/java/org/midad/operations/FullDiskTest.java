package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.midad.Newsstand.eventually;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Editions;
import org.midad.people.Role;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.platform.DataFolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disk that is full to the last byte, on a small file system of its own (needs root). */
@Tag("kill")
class FullDiskTest {
    private static final Path DISK = Path.of("target", "full-disk").toAbsolutePath();
    private static final Path BALLAST = DISK.resolve("ballast");
    private static final int TRIES = 3_000;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private Server server;
    private Article article;
    private String session;

    @BeforeEach
    void aSmallDisk() throws Exception {
        Files.createDirectories(DISK);
        done("umount", DISK.toString());
        assumeTrue(
                done("mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", DISK.toString()),
                "a file system of its own can be mounted by root alone");
        server = Server.start(DataFolder.at(DISK.resolve("data")), "127.0.0.1", 0);
        Editions editions = room(Editions.class);
        editions.receiveComments(
                new CommentPolicy(CommentPolicy.Mode.PUBLISH_ALL, CommentPolicy.USUAL_LIMIT));
        long section = editions.first().section("local").orElseThrow().id();
        Articles articles = room(Articles.class);
        article = articles.create(1, section, Newsstand.content("قرص ممتلئ"), null, "نور");
        articles.publish(article.facts().id().value(), Instant.now());
        article = articles.find(article.facts().id().value()).orElseThrow();
        session =
                room(Sessions.class).begin(room(Staff.class).add("نور", Role.EDITOR, null)).text();
    }

    @AfterEach
    void takeItAway() throws Exception {
        if (server != null) {
            Files.deleteIfExists(BALLAST);
            server.close();
            done("umount", DISK.toString());
        }
    }

    private <T> T room(Class<T> type) {
        return server.rooms().getBean(type);
    }

    private static boolean done(String... command) throws Exception {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void nothingThatWasAcknowledgedIsLostAndNothingIsHalfDone() throws Exception {
        List<String> kept = new ArrayList<>();
        assertThat(comment("قبل").statusCode()).isEqualTo(303);
        kept.add("قبل");
        assertThat(get(article.facts().path()).statusCode()).isEqualTo(200);
        fill();

        HttpResponse<String> refused = commentsUntilRefused(kept);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(refused.body()).select("textarea[name=text]").text())
                .startsWith("تعليق طويل");
        HttpResponse<String> unpublished = publishANewArticle();
        assertThat(unpublished.statusCode()).isIn(303, 503);
        if (unpublished.statusCode() == 503) {
            assertThat(unpublished.body()).contains("فقرة لا تضيع");
        }
        endTheDatabase();
        assertThat(get(article.facts().path()).statusCode()).as("a kept page").isEqualTo(200);
        HttpResponse<String> meanwhile = comment("أثناء الانقطاع");
        assertThat(meanwhile.statusCode()).isEqualTo(503);
        assertThat(meanwhile.body()).contains("أثناء الانقطاع");

        Files.delete(BALLAST);
        eventually(() -> comment("بعد " + kept.size()).statusCode() == 303);
        assertThat(textsHere()).containsAll(kept).doesNotContain("أثناء الانقطاع");
        HttpResponse<String> published = publishANewArticle();
        assertThat(published.statusCode()).as(published.body()).isEqualTo(303);
    }

    /** To the last byte. */
    private static void fill() throws IOException {
        byte[] block = new byte[4_096];
        try (OutputStream out = Files.newOutputStream(BALLAST)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(Files.size(BALLAST)).isPositive();
        }
    }

    private HttpResponse<String> commentsUntilRefused(List<String> kept) throws Exception {
        for (int i = 0; i < TRIES; i++) {
            String text = "تعليق طويل " + i + " " + "كلام ".repeat(300);
            HttpResponse<String> answer = comment(text.strip());
            if (answer.statusCode() != 303) {
                return answer;
            }
            kept.add(text.strip());
        }
        throw new AssertionError("the disk took " + TRIES + " comments");
    }

    /** Has it write beyond its log's last file, which it does not survive without room. */
    private void endTheDatabase() {
        eventually(
                () -> {
                    try {
                        room(JdbcClient.class)
                                .sql(
                                        """
                                        select pg_logical_emit_message(false, 'x', repeat('x',
                                            20000000)), pg_switch_wal()
                                        """)
                                .query((rs, i) -> true)
                                .list();
                        return false;
                    } catch (RuntimeException e) {
                        return get("/readyz").statusCode() == 503;
                    }
                });
    }

    private List<String> textsHere() {
        return room(JdbcClient.class)
                .sql("select text from comment")
                .query((rs, i) -> rs.getString(1))
                .list();
    }

    private HttpResponse<String> publishANewArticle() {
        List<String> fields =
                List.of(
                        "headline",
                        "عنوان " + System.nanoTime(),
                        "section",
                        "local",
                        "kind",
                        "news",
                        "language",
                        "ar",
                        "body",
                        "فقرة لا تضيع " + "كلام ".repeat(20_000),
                        "do",
                        "publish-anyway");
        return send(form("/newsroom/articles/new", fields).header("Cookie", "staff=" + session));
    }

    private HttpResponse<String> comment(String text) {
        return send(
                form(
                        article.facts().path() + "/comments",
                        List.of("name", "قارئ " + System.nanoTime(), "text", text)));
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder form(String path, List<String> pairs) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < pairs.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(pairs.get(i))
                    .append('=')
                    .append(URLEncoder.encode(pairs.get(i + 1), StandardCharsets.UTF_8));
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
