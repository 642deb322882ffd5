package org.midad.site.pagepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** The page path over real HTTP, with pages that a test makes. */
class PagePathTest {
    private static final String TEXT =
            "<!DOCTYPE html><p>فتحت المحال أبوابها صباح أمس.</p>".repeat(50);

    private final FakeSource source = new FakeSource(this::render);
    private final PageCache pages =
            new PageCache(
                    source, new MutableClock(Instant.EPOCH), 1024 * 1024, SharedCaches.UNREACHED);
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private RawClient client;

    private Rendered render(PageAddress address) {
        return switch (address.path()) {
            case "/local/souq-7" -> FakeSource.page(TEXT, "article:7");
            case "/7" -> new Rendered.Moved("/local/souq-7");
            case "/gone" ->
                    new Rendered.Page(
                            410,
                            FakeSource.TYPE,
                            "withdrawn".getBytes(StandardCharsets.UTF_8),
                            Set.of("article:8"),
                            null);
            case "/odd" -> new Rendered.Bad("after");
            case "/away" -> throw new DataAccessResourceFailureException("no connection");
            case "/wrong" -> throw new IllegalStateException("at org.midad.Secret");
            default -> new Rendered.Missing();
        };
    }

    @BeforeEach
    void serve() throws Exception {
        PagePath.Doors doors =
                new PagePath.Doors() {
                    @Override
                    public boolean servlets(String path) {
                        return path.startsWith("/newsroom");
                    }

                    @Override
                    public boolean forms(String path) {
                        return path.endsWith("/comments");
                    }

                    @Override
                    public Set<String> parameters(String path) {
                        return path.equals("/local") ? Set.of("page") : Set.of();
                    }

                    @Override
                    public Optional<PagePath.Asset> asset(String path) {
                        return path.equals("/assets/style.abc.css")
                                ? Optional.of(
                                        PagePath.Asset.lasting(
                                                "text/css; charset=utf-8",
                                                "p{}".repeat(99).getBytes(StandardCharsets.UTF_8)))
                                : Optional.empty();
                    }
                };
        PagePath path =
                new PagePath(
                        pages,
                        source,
                        doors,
                        HttpFields.build().add("X-Safe", "yes").asImmutable());
        path.setHandler(
                new Handler.Abstract() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        Content.Sink.write(
                                response, true, "servlet " + request.getMethod(), callback);
                        return true;
                    }
                });
        connector
                .getConnectionFactory(HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setUriCompliance(UriCompliance.UNSAFE);
        server.addConnector(connector);
        server.setHandler(path);
        server.start();
        client = new RawClient(connector.getLocalPort());
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        pages.close();
    }

    private static byte[] plain(RawClient.Answer answer) throws IOException {
        return switch (String.valueOf(answer.headers().get("content-encoding"))) {
            case "gzip" ->
                    new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
            case "br" -> Decoder.decompress(answer.body()).getDecompressedData();
            default -> answer.body();
        };
    }

    @Test
    void aPageSaysHowItMayBeKeptAndWhatItDependsOn() throws IOException {
        RawClient.Answer answer = client.get("/local/souq-7");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(TEXT);
        assertThat(answer.headers())
                .containsEntry("content-type", FakeSource.TYPE)
                .containsEntry("cache-control", "public, max-age=0, must-revalidate")
                .containsEntry("vary", "Accept-Encoding")
                .containsEntry("content-length", String.valueOf(answer.body().length))
                .containsEntry("x-safe", "yes")
                .doesNotContainKey("set-cookie")
                .doesNotContainKey("content-encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void everyEncodingIsTheSamePageUnderATagOfItsOwn(String encoding) throws IOException {
        RawClient.Answer identity = client.get("/local/souq-7");
        RawClient.Answer packed = client.get("/local/souq-7", "Accept-Encoding: " + encoding);

        assertThat(packed.headers())
                .containsEntry("content-encoding", encoding)
                .containsEntry("vary", "Accept-Encoding");
        assertThat(packed.body().length).isLessThan(identity.body().length);
        assertThat(plain(packed)).isEqualTo(identity.body());
        assertThat(packed.headers().get("etag"))
                .startsWith("\"")
                .isNotEqualTo(identity.headers().get("etag"));
        assertThat(source.renders()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void whoHasThePageIsToldThatItIsUnchanged(String encoding) throws IOException {
        String accepts = "Accept-Encoding: " + encoding;
        String tag = client.get("/local/souq-7", accepts).headers().get("etag");
        RawClient.Answer answer = client.get("/local/souq-7", accepts, "If-None-Match: " + tag);

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers())
                .containsEntry("etag", tag)
                .containsEntry("vary", "Accept-Encoding")
                .containsKey("cache-control")
                .doesNotContainKey("content-encoding");
    }

    @Test
    void whoHasAnotherEncodingIsSentThisOne() throws IOException {
        String gzip = client.get("/local/souq-7", "Accept-Encoding: gzip").headers().get("etag");

        assertThat(client.get("/local/souq-7", "If-None-Match: " + gzip).status()).isEqualTo(200);
    }

    @Test
    void whoHasAnOlderPageIsSentTheNewOne() throws IOException {
        String tag = client.get("/local/souq-7").headers().get("etag");
        pages.remove("article:7");
        source.make(address -> FakeSource.page("changed", "article:7"));
        RawClient.Answer answer = client.get("/local/souq-7", "If-None-Match: " + tag);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("changed");
    }

    @Test
    void aHeadIsTheSameWithoutTheBody() throws IOException {
        RawClient.Answer get = client.get("/local/souq-7", "Accept-Encoding: gzip");
        RawClient.Answer head =
                client.send("HEAD /local/souq-7 HTTP/1.1", "", "Accept-Encoding: gzip");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers()).containsKey("content-length");
        head.headers().keySet().removeAll(Set.of("date", "connection"));
        assertThat(get.headers()).containsAllEntriesOf(head.headers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: 6.6.6.6",
                "X-Forwarded-Prefix: /evil",
                "Forwarded: host=evil.example;proto=https",
                "X-Original-URL: /newsroom",
                "X-Rewrite-URL: /newsroom",
                "X-HTTP-Method-Override: DELETE",
                "X-Method-Override: POST",
                "Cookie: writer=abc; staff=def",
                "Authorization: Bearer abc",
                "Accept-Language: en",
                "Accept: application/json",
                "User-Agent: GPTBot",
                "Origin: https://evil.example",
                "Range: bytes=0-3",
                "If-Modified-Since: Tue, 01 Jan 2030 00:00:00 GMT",
                "Cache-Control: no-cache",
                "Pragma: akamai-x-get-cache-key",
            })
    void noHeaderOfARequestChangesAByteOrMakesASecondPage(String header) throws IOException {
        RawClient.Answer usual = client.get("/local/souq-7");
        RawClient.Answer forged = client.get("/local/souq-7", header);

        assertThat(forged.status()).isEqualTo(usual.status());
        assertThat(forged.body()).isEqualTo(usual.body());
        assertThat(forged.headers().get("etag")).isEqualTo(usual.headers().get("etag"));
        assertThat(source.renders()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?utm_source=x",
                "?x=%ff",
                "?",
                "?a=1&b=2",
                "?_method=DELETE",
                "?Page=9",
                "/",
                "?%70age=9",
                "?next=//evil.example",
                "?page=2",
                "?after=x&order=new",
            })
    void noStrayParameterChangesAByteOrMakesASecondPage(String tail) throws IOException {
        RawClient.Answer usual = client.get("/local/souq-7");
        RawClient.Answer stray = client.get("/local/souq-7" + tail);

        assertThat(stray.status()).isEqualTo(200);
        assertThat(stray.body()).isEqualTo(usual.body());
        assertThat(source.renders()).isEqualTo(1);
    }

    @Test
    void anAbsoluteTargetIsTheSamePageWhateverHostItNames() throws IOException {
        RawClient.Answer usual = client.get("/local/souq-7");
        RawClient.Answer absolute =
                client.get("http://evil.example/local/souq-7", "Host: evil.example");

        assertThat(absolute.body()).isEqualTo(usual.body());
        assertThat(source.renders()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsOnePageForAll() throws IOException {
        RawClient.Answer one = client.get("/a");
        RawClient.Answer two = client.get("/b/c?x=1", "Host: evil.example");

        assertThat(one.status()).isEqualTo(404);
        assertThat(two.status()).isEqualTo(404);
        assertThat(two.headers().get("etag")).isEqualTo(one.headers().get("etag"));
        assertThat(two.body()).isEqualTo(one.body());
        assertThat(pages.memory()).isZero();
    }

    @Test
    void aMissingPageIsNeverToldToBeUnchanged() throws IOException {
        String tag = client.get("/a").headers().get("etag");

        assertThat(client.get("/a", "If-None-Match: " + tag).status()).isEqualTo(404);
        assertThat(client.get("/gone", "If-None-Match: *").status()).isEqualTo(410);
    }

    @Test
    void whatMovedIsToldWithItsPathAloneAndTheSafetyHeaders() throws IOException {
        RawClient.Answer answer = client.get("/7", "Host: evil.example");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.headers())
                .containsEntry("location", "/local/souq-7")
                .containsEntry("x-safe", "yes");
    }

    @Test
    void badAddressesAreAnsweredInWords() throws IOException {
        assertThat(client.get("/odd").text()).isEqualTo("400 after");
        RawClient.Answer damaged = client.get("/%c3%28");

        assertThat(damaged.status()).isEqualTo(400);
        assertThat(damaged.text()).isEqualTo("400 utf8");
        assertThat(damaged.headers()).containsEntry("cache-control", "no-store");
    }

    @Test
    void anOutageIsToldWithATimeToComeBack() throws IOException {
        RawClient.Answer answer = client.get("/away");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).isEqualTo("503 unavailable");
        assertThat(answer.headers())
                .containsEntry("retry-after", "5")
                .containsEntry("cache-control", "no-store");
    }

    @Test
    void aMistakeOfOursShowsNothingOfItself() throws IOException {
        RawClient.Answer answer = client.get("/wrong");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text()).doesNotContain("org.midad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void aPageIsThereToBeReadAndTheRestIsForTheServlets(String method) throws IOException {
        RawClient.Answer answer = client.send(method + " /local/souq-7 HTTP/1.1", "x=1");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("allow", "GET, HEAD");
        assertThat(client.send(method + " /newsroom/x HTTP/1.1", "x=1").text())
                .isEqualTo("servlet " + method);
    }

    @Test
    void aFormBelowAPageIsForTheServlets() throws IOException {
        assertThat(client.send("POST /local/souq-7/comments HTTP/1.1", "x=1").text())
                .isEqualTo("servlet POST");
    }

    @Test
    void theDoorsHaveTheirOwnPaths() throws IOException {
        assertThat(client.get("/newsroom/x").text()).isEqualTo("servlet GET");
    }

    @Test
    void anAssetLastsAndIsPackedToo() throws IOException {
        RawClient.Answer answer = client.get("/assets/style.abc.css", "Accept-Encoding: br");

        assertThat(answer.headers())
                .containsEntry("cache-control", "public, max-age=31536000, immutable")
                .containsEntry("content-encoding", "br");
        assertThat(new String(plain(answer), StandardCharsets.UTF_8)).isEqualTo("p{}".repeat(99));
        assertThat(client.get("/assets/style.other.css").status()).isEqualTo(404);
    }
}
