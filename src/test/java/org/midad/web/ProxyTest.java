package org.midad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.midad.Newsstand.content;
import static org.midad.Newsstand.eventually;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.edition.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The documented nginx configuration, with TLS, and a cache that is told what to forget. */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProxyTest {
    private static final int READERS = 200;

    @TempDir static Path folder;

    private final Queue<String> purged = new ConcurrentLinkedQueue<>();
    private HttpServer cache;
    private BehindNginx stand;
    private Article article;

    @BeforeAll
    void open() throws Exception {
        assumeTrue(BehindNginx.possible(), "needs nginx and openssl");
        cache = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        cache.createContext(
                "/",
                exchange -> {
                    purged.add(
                            exchange.getRequestMethod()
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("Cache-Tag")
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("Authorization"));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        cache.start();
        stand =
                BehindNginx.start(
                        folder,
                        """
                        pages:
                          purge-hook: http://127.0.0.1:%d/
                          purge-token: open-sesame
                        """
                                .formatted(cache.getAddress().getPort()));
        article = publish("خلف الوكيل");
    }

    @AfterAll
    void close() throws IOException {
        if (stand != null) {
            stand.close();
        }
        if (cache != null) {
            cache.stop(0);
        }
    }

    private Article publish(String headline) {
        Articles articles = stand.room(Articles.class);
        long section = stand.room(Editions.class).first().section("local").orElseThrow().id();
        Article draft = articles.create(1, section, content(headline), null, "هدى الأسمر");
        articles.publish(draft.facts().id().value(), Instant.now());
        return articles.find(draft.facts().id().value()).orElseThrow();
    }

    /** Asks the proxy from an address of this machine's own network 127.0.0.0/8. */
    private String ask(String from, String request) throws Exception {
        try (Socket socket =
                trusting()
                        .getSocketFactory()
                        .createSocket(
                                InetAddress.getByName("127.0.0.1"),
                                stand.port(),
                                InetAddress.getByName(from),
                                0)) {
            return talk(socket, request);
        }
    }

    private static String talk(Socket socket, String request) throws IOException {
        socket.setSoTimeout(30_000);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static SSLContext trusting() throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Everybody()}, new SecureRandom());
        return context;
    }

    /** The certificate is the test's own. */
    private static final class Everybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private String get(String path, String... headers) {
        return "GET "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + String.join("", headers)
                + "\r\n";
    }

    private String comment(Article on, String name, String... headers) {
        String form =
                "name="
                        + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        + "&title=&text="
                        + URLEncoder.encode("رأي " + name, StandardCharsets.UTF_8);
        return "POST "
                + on.facts().path()
                + "/comments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Sec-Fetch-Site: same-origin\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + form.length()
                + "\r\n"
                + String.join("", headers)
                + "\r\n"
                + form;
    }

    private String network(String name) {
        return stand.room(JdbcClient.class)
                .sql("select network from comment where name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    @Test
    void twoHundredReadersThroughOneProxyAreTwoHundredReaders() throws Exception {
        List<Future<String>> answers = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= READERS; i++) {
                String from = "127.0.1." + i;
                String name = "قارئ " + i;
                answers.add(
                        readers.submit(
                                () -> {
                                    String page = ask(from, get(article.facts().path()));
                                    assertThat(page).startsWith("HTTP/1.1 200");
                                    return ask(from, comment(article, name));
                                }));
            }
        }
        for (Future<String> answer : answers) {
            assertThat(answer.get().lines().findFirst()).contains("HTTP/1.1 303 See Other");
        }
        for (int i = 1; i <= READERS; i++) {
            assertThat(network("قارئ " + i)).isEqualTo("127.0.1." + i);
        }
        assertThat(
                        stand.room(JdbcClient.class)
                                .sql("select count(*) from comment where held_for = 'flood'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void oneReaderWhoFloodsIsHeldAndThenRefusedAlone() throws Exception {
        Article busy = publish("فيضان");
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 125; i++) {
            answers.add(
                    ask("127.0.2.1", comment(busy, "سيل " + i)).lines().findFirst().orElseThrow());
        }

        assertThat(answers.getLast()).startsWith("HTTP/1.1 429");
        assertThat(ask("127.0.2.2", comment(busy, "جار"))).startsWith("HTTP/1.1 303");
    }

    @Test
    void forgedHeadersChangeNothing() throws Exception {
        String[] forged = {
            "X-Forwarded-For: 6.6.6.6\r\n",
            "X-Real-IP: 6.6.6.6\r\n",
            "Forwarded: for=6.6.6.6;host=evil.example;proto=http\r\n",
            "X-Forwarded-Host: evil.example\r\n",
            "X-Forwarded-Proto: gopher\r\n",
            "X-HTTP-Method-Override: DELETE\r\n"
        };
        String honest = ask("127.0.3.1", get(article.facts().path()));
        String page = ask("127.0.3.1", get(article.facts().path(), forged));
        String answer = ask("127.0.3.1", comment(article, "مزوّر", forged));

        assertThat(page).startsWith("HTTP/1.1 200").doesNotContain("evil.example");
        assertThat(page).contains("https://localhost:" + stand.port() + article.facts().path());
        assertThat(body(page)).isEqualTo(body(honest));
        assertThat(answer).startsWith("HTTP/1.1 303").doesNotContain("evil.example");
        assertThat(answer).contains("__Host-writer=").contains("Secure");
        assertThat(network("مزوّر")).isEqualTo("127.0.3.1");
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n"));
    }

    @Test
    void whoComesPastTheProxyIsNotBelieved() throws Exception {
        try (Socket socket =
                new Socket(
                        InetAddress.getByName("127.0.0.1"),
                        stand.inner(),
                        InetAddress.getByName("127.0.4.1"),
                        0)) {
            String answer = talk(socket, comment(article, "متسلل", "X-Forwarded-For: 6.6.6.6\r\n"));
            assertThat(answer).startsWith("HTTP/1.1 303");
        }
        assertThat(network("متسلل")).isEqualTo("127.0.4.1");
    }

    @Test
    void plainHttpLeadsToTlsAndSecretsStayOutOfTheLog() throws Exception {
        ask("127.0.5.1", get("/c/" + "A".repeat(54)));
        ask("127.0.5.1", get("/newsroom/link/" + "A".repeat(43)));
        ask("127.0.5.1", get("/corrections"));
        eventually(() -> log().contains("/corrections"));

        assertThat(log()).doesNotContain("/c/A", "/newsroom/link/A");
    }

    private static String log() {
        try {
            return Files.readString(folder.resolve("access.log"));
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void theCacheInFrontIsToldWhatToForget() throws Exception {
        Article gone = publish("للسحب من المخبأ");
        String tag = "article:" + gone.facts().id();
        String page = ask("127.0.6.1", get(gone.facts().path()));
        assertThat(page).contains("Cache-Control: public, max-age=0, must-revalidate, s-maxage=60");
        assertThat(page.lines().filter(line -> line.startsWith("Cache-Tag: ")).findFirst())
                .hasValueSatisfying(line -> assertThat(line.split("[ ,]")).contains(tag));
        eventually(() -> purged.stream().anyMatch(call -> call.contains(tag)));
        purged.clear();
        stand.room(Articles.class).withdraw(gone.facts().id().value(), null);

        assertThat(purged)
                .as("told before the withdrawal is answered")
                .contains("PURGE " + tag + ",lists Bearer open-sesame");
        eventually(() -> purged.stream().filter(call -> call.contains(tag)).count() >= 2);
    }
}
