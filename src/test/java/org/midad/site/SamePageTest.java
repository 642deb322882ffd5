package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.people.Role;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.site.pagepath.RawClient;

/** Public pages of the running newspaper: the same for everybody, whoever asks and however. */
@Tag("data")
class SamePageTest {
    private final Newsstand stand = Newsstand.open();
    private final RawClient raw = new RawClient(stand.port());

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private StaffMember noor() {
        Staff staff = stand.room(Staff.class);
        return staff.named("نور").orElseGet(() -> staff.add("نور", Role.MODERATOR, null));
    }

    @Test
    void everybodyIsSentTheSameBytes() {
        Article article = stand.publish(headline("سوق"));
        String session = stand.room(Sessions.class).begin(noor()).text();
        HttpResponse<String> posted =
                stand.postForm(
                        article.facts().path() + "/comments",
                        List.of("name", "سلمى", "text", "تعليق ينتظر"));
        String writer = header(posted, "set-cookie").split(";", 2)[0];
        assertThat(writer).startsWith("writer=");
        for (String path : List.of(article.facts().path(), "/", "/local", "/no-such-page")) {
            HttpResponse<byte[]> guest = stand.bytes(path);
            for (List<String> asker :
                    List.of(
                            List.of("Cookie", writer),
                            List.of("Cookie", "staff=" + session),
                            List.of(stand.token(Role.CHIEF)),
                            List.of("Cookie", writer + "; staff=" + session, "Accept", "*/*"))) {
                HttpResponse<byte[]> other = stand.bytes(path, asker.toArray(String[]::new));

                assertThat(other.statusCode()).isEqualTo(guest.statusCode());
                assertThat(other.body()).isEqualTo(guest.body());
                assertThat(header(other, "etag")).isEqualTo(header(guest, "etag"));
                assertThat(other.headers().firstValue("set-cookie")).isEmpty();
            }
        }
    }

    @Test
    void aPageHasNoTraceOfWhatOneAskerSent() throws IOException {
        Article article = stand.publish(headline("سوق"));
        RawClient.Answer forged =
                raw.get(
                        article.facts().path() + "?q=evil-parameter&utm_source=evil-source",
                        "Host: evil-host.example",
                        "X-Forwarded-Host: evil-forwarded.example",
                        "Forwarded: host=evil-rfc7239.example",
                        "X-Forwarded-Proto: gopher",
                        "X-HTTP-Method-Override: DELETE",
                        "Referer: https://evil-referrer.example/",
                        "User-Agent: evil-agent");
        HttpResponse<byte[]> usual = stand.bytes(article.facts().path());

        assertThat(forged.status()).isEqualTo(200);
        assertThat(forged.body()).isEqualTo(usual.body());
        assertThat(forged.text()).doesNotContain("evil", "gopher").contains(stand.address());
        assertThat(forged.headers().toString()).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void everyEncodingOpensToTheSamePage(String encoding) throws IOException {
        Article article = stand.publish(headline("سوق"));
        HttpResponse<byte[]> plain = stand.bytes(article.facts().path());
        HttpResponse<byte[]> packed =
                stand.bytes(article.facts().path(), "Accept-Encoding", encoding);
        byte[] opened =
                encoding.equals("br")
                        ? Decoder.decompress(packed.body()).getDecompressedData()
                        : new GZIPInputStream(new ByteArrayInputStream(packed.body()))
                                .readAllBytes();

        assertThat(header(packed, "content-encoding")).isEqualTo(encoding);
        assertThat(opened).isEqualTo(plain.body());
        assertThat(header(packed, "etag")).isNotEqualTo(header(plain, "etag"));
        assertThat(header(packed, "vary")).isEqualTo("Accept-Encoding");
    }

    @Test
    void pagesMayBeKeptIfTheyAreAskedForAgain() {
        Article article = stand.publish(headline("سوق"));
        HttpResponse<byte[]> answer = stand.bytes(article.facts().path());

        assertThat(header(answer, "cache-control")).isEqualTo("public, max-age=0, must-revalidate");
        HttpResponse<byte[]> again =
                stand.bytes(article.facts().path(), "If-None-Match", header(answer, "etag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void everyAnswerKeepsForeignScriptsAndFramesOut() {
        Article article = stand.publish(headline("سوق"));
        for (String path :
                List.of(
                        "/",
                        article.facts().path(),
                        "/" + article.facts().id(),
                        "/no-such-page",
                        "/%ff",
                        "/feed.xml",
                        "/search?q=x",
                        "/newsroom/sign-in",
                        "/api/v1/articles",
                        "/c/unknown")) {
            HttpResponse<String> answer = stand.get(path);

            assertThat(header(answer, "content-security-policy"))
                    .as(path)
                    .contains("script-src 'self'", "object-src 'none'", "frame-ancestors 'self'");
            assertThat(header(answer, "x-content-type-options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "referrer-policy"))
                    .as(path)
                    .isEqualTo("strict-origin-when-cross-origin");
        }
    }

    @Test
    void whatIsOnePersonsIsNotKept() {
        for (String path : List.of("/search?q=x", "/c/unknown", "/newsroom/sign-in", "/c/mine/1")) {
            assertThat(header(stand.get(path), "cache-control")).as(path).contains("no-store");
        }
    }

    @Test
    void anArticleHasOneAddressAndTheOthersLeadThere() {
        Article article = stand.publish(headline("سوق"));
        String id = article.facts().id().toString();
        String path = article.facts().path();
        for (String wrong :
                List.of(
                        "/" + id,
                        "/local/" + id,
                        "/local/wrong-slug-" + id,
                        "/sport/wrong-" + id,
                        "/no-such-section/x-" + id,
                        path.toUpperCase(java.util.Locale.ROOT).replace("/LOCAL", "/Local"))) {
            HttpResponse<String> answer = stand.get(wrong);

            assertThat(answer.statusCode()).as(wrong).isEqualTo(301);
            assertThat(header(answer, "location")).as(wrong).isEqualTo(path);
        }
        assertThat(header(stand.get("/local/x-" + id + "/pulse"), "location"))
                .isEqualTo(path + "/pulse");
        assertThat(stand.get(path + "/").statusCode()).isEqualTo(200);
    }

    @Test
    void aWithdrawnArticleSaysSoAtEveryAddressOfItsOwn() {
        Article article = stand.publish(headline("خبر مسحوب"));
        String path = article.facts().path();
        assertThat(stand.get(path).statusCode()).isEqualTo(200);
        stand.room(Articles.class).withdraw(article.facts().id().value(), "خطأ في الأسماء");
        HttpResponse<String> answer = stand.get(path);

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body())
                .contains("سُحب هذا المقال", "خطأ في الأسماء")
                .doesNotContain(article.facts().content().headline());
        assertThat(stand.get("/local/other-" + article.facts().id()).statusCode()).isEqualTo(410);
        assertThat(stand.get(path + "/pulse").statusCode()).isEqualTo(410);
        assertThat(stand.get(path + "/comments?after=x").statusCode()).isEqualTo(410);
        HttpResponse<String> shortOne = stand.get("/" + article.facts().id());
        assertThat(shortOne.statusCode()).isEqualTo(301);
        assertThat(header(shortOne, "location")).endsWith(path);
    }

    @Test
    void aDraftIsNotThere() {
        long section =
                stand.room(org.midad.edition.Editions.class)
                        .first()
                        .section("local")
                        .orElseThrow()
                        .id();
        Article draft =
                stand.room(Articles.class)
                        .create(
                                1,
                                section,
                                Newsstand.content(headline("مسودة")),
                                null,
                                "هدى الأسمر");

        assertThat(stand.get(draft.facts().path()).statusCode()).isEqualTo(404);
        assertThat(stand.get("/" + draft.facts().id()).statusCode()).isEqualTo(404);
        assertThat(stand.get(draft.facts().path() + "/pulse").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsOnePageForAllAddresses() {
        HttpResponse<byte[]> one = stand.bytes("/no-such-section");
        for (String path :
                List.of(
                        "/999999999999",
                        "/local/x-999999999999",
                        "/tags/no-such-tag",
                        "/authors/nobody",
                        "/a/b/c/d",
                        "/local/feed.txt",
                        "/0",
                        "/local/x-0")) {
            HttpResponse<byte[]> other = stand.bytes(path);

            assertThat(other.statusCode()).as(path).isEqualTo(404);
            assertThat(new String(other.body(), StandardCharsets.UTF_8))
                    .as(path)
                    .contains("لا صفحة في هذا العنوان");
        }
        assertThat(one.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "",
                "AAAAAAAAAAAAAAAAAAAAA",
                "%27%20or%201=1",
                "________________________",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "f_________8AAAAAAAAAAQ",
                "gAAAAAAAAAAAAAAAAAAAAQ",
                "_____________________w",
            })
    void aForgedPlaceInAThreadIsRefusedInWords(String after) {
        Article article = stand.publish(headline("سوق"));
        HttpResponse<String> answer =
                stand.get(article.facts().path() + "/comments?after=" + after);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("موضع البدء في العنوان غير صحيح");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "1.5", "501", "99999999999999999999", "", "٢"})
    void aPageNumberThatCannotBeIsRefusedInWords(String page) {
        HttpResponse<String> answer = stand.get("/local?page=" + page);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("رقم الصفحة في العنوان غير صحيح");
    }

    @Test
    void theCommentsWithoutAPlaceAreTheArticlesOwn() {
        Article article = stand.publish(headline("سوق"));
        HttpResponse<String> answer = stand.get(article.facts().path() + "/comments");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(header(answer, "location")).isEqualTo(article.facts().path() + "#comments");
    }

    @Test
    void thePulseTellsOnlyNumbers() {
        Article article = stand.publish(headline("سوق"));
        HttpResponse<String> answer = stand.get(article.facts().path() + "/pulse");

        assertThat(header(answer, "content-type")).isEqualTo("application/json");
        assertThat(answer.body()).matches("\\{\"comments\":0(,\"lastNumber\":\\d+)?\\}");
    }
}
