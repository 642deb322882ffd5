package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.Newsstand;
import org.midad.site.pagepath.RawClient;

/** Whatever is asked wrongly is told so in the paper's words, with the paper's headers. */
@Tag("data")
class LastWordsTest {
    private final Newsstand stand = Newsstand.open();
    private final RawClient client = new RawClient(stand.port());

    private static void inTheWordsOfThePaper(RawClient.Answer answer) {
        assertThat(answer.headers())
                .containsKeys("content-security-policy", "x-content-type-options")
                .containsEntry("cache-control", "no-store")
                .containsEntry("content-type", "text/html; charset=utf-8");
        assertThat(Jsoup.parse(answer.text()).select("html[lang=ar] main h1")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /, 405",
        "DELETE, /local, 405",
        "PUT, /corrections, 405",
        "POST, /robots.txt, 405",
        "PATCH, /nothing/here, 404",
        "POST, /nothing, 404",
        "GET, /media/, 403",
        "GET, /media/nothing.jpg, 404"
    })
    void aPageIsThereToBeRead(String method, String path, int status) throws IOException {
        RawClient.Answer answer = client.send(method + " " + path + " HTTP/1.1", "");
        assertThat(answer.status()).isEqualTo(status);
        if (status == 405) {
            assertThat(answer.headers()).containsEntry("allow", "GET, HEAD");
        }
        if (!path.equals("/nothing") && !path.equals("/nothing/here")) {
            assertThat(answer.text()).doesNotContain("Jetty");
        }
        assertThat(answer.headers()).containsKey("content-security-policy");
    }

    @Test
    void anArticleTakesNoOtherMethodAndItsCommentsStillDo() throws IOException {
        String path = stand.publish(headline("بلا حذف")).facts().path();
        RawClient.Answer answer = client.send("DELETE " + path + " HTTP/1.1", "");
        assertThat(answer.status()).isEqualTo(405);
        inTheWordsOfThePaper(answer);
        assertThat(
                        stand.postForm(
                                        path + "/comments",
                                        java.util.List.of("name", "سعاد", "text", "نص"))
                                .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"G\u0001T / HTTP/1.1, 400", "GET /media/ HTTP/1.1, 403"})
    void whatCannotBeReadIsSaidInArabic(String line, int status) throws IOException {
        RawClient.Answer answer = client.send(line, "");
        assertThat(answer.status()).isEqualTo(status);
        inTheWordsOfThePaper(answer);
    }
}
