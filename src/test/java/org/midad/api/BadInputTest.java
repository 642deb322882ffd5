package org.midad.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;
import static org.midad.api.ApiClient.object;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.people.Role;
import org.midad.site.pagepath.RawClient;
import tools.jackson.databind.JsonNode;

/**
 * Whatever comes in: a clear answer with the right status, nothing lost, never a stack trace, and
 * the newspaper goes on.
 */
@Tag("data")
class BadInputTest {
    private final Newsstand stand = Newsstand.open();
    private final RawClient raw = new RawClient(stand.port());
    private final ApiClient guest = ApiClient.guest();
    private final ApiClient reporter = ApiClient.as(Role.REPORTER);
    private final ApiClient editor = ApiClient.as(Role.EDITOR);
    private final Article article = stand.publish(headline("سوق"));
    private final String thread = "/articles/" + article.facts().id() + "/comments";

    private static void saysNothingOfItself(String body) {
        assertThat(body)
                .doesNotContain("at org.", "at java.", "Exception", "springframework", "jetty")
                .doesNotContain("Jetty", "org.midad", "SQL", "psql", "Caused by");
    }

    private static String form(String name, String text) {
        return "name=" + name + "&title=&text=" + text;
    }

    private RawClient.Answer postForm(String path, String body) throws IOException {
        return raw.send(
                "POST " + path + " HTTP/1.1",
                body,
                "Content-Type: application/x-www-form-urlencoded",
                "Sec-Fetch-Site: same-origin");
    }

    // JSON --------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "400 | {",
                "400 | {\"name\": \"x\", \"text\": \"y\"",
                "400 | {\"name\": \"x\",, \"text\": \"y\"}",
                "400 | {'name': 'x'}",
                "400 | {\"name\": \"x\", \"text\": \"y\"} trailing",
                "400 | {\"name\": \"x\", \"name\": \"z\", \"text\": \"y\"}",
                "400 | <xml/>",
                "400 | name=x&text=y",
                "400 | NaN",
                "400 | {\"name\": \"a\tb\", \"text\": \"y\"}",
                "422 | null",
                "422 | 7",
                "422 | \"text\"",
                "422 | []",
                "422 | {\"name\": 7, \"text\": \"y\"}",
                "422 | {\"name\": true, \"text\": \"y\"}",
                "422 | {\"name\": [\"x\"], \"text\": \"y\"}",
                "422 | {\"name\": {}, \"text\": \"y\"}",
                "422 | {\"name\": null, \"text\": \"y\"}",
                "422 | {\"name\": \"x\", \"text\": \"y\", \"state\": \"published\"}",
                "422 | {\"name\": \"x\", \"text\": \"y\", \"number\": 1}",
                "422 | {\"name\": \"x\", \"text\": \"y\", \"__proto__\": {}}",
                "422 | {}",
            })
    void aBodyThatCannotBeMeantIsAnsweredClearly(int status, String body) {
        ApiClient.Answer answer = guest.post(thread, body);

        answer.problem(status);
        saysNothingOfItself(answer.response().body());
        assertThat(guest.get(thread).json().get("comments")).isEmpty();
    }

    @Test
    void jsonAsDeepAsASeaIsRefused() {
        guest.post(thread, "[".repeat(30_000) + "]".repeat(30_000)).problem(400);
        reporter.post("/articles", "{\"body\":".repeat(5_000) + "1" + "}".repeat(5_000))
                .problem(400);
    }

    @Test
    void aNumberAsLongAsARoadIsRefused() {
        ApiClient.Answer answer =
                guest.post(thread, "{\"name\": \"x\", \"text\": " + "9".repeat(20_000) + "}");

        assertThat(answer.status()).isIn(400, 422);
        saysNothingOfItself(answer.response().body());
    }

    @Test
    void whatIsNoJsonIsNotGuessedAt() {
        for (String type :
                List.of(
                        "text/plain",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "x")) {
            HttpResponse<String> answer =
                    stand.send(
                            "POST",
                            ApiClient.V1 + thread,
                            object("name", "x", "text", "y"),
                            "Content-Type",
                            type);

            assertThat(answer.statusCode()).as(type).isEqualTo(415);
            saysNothingOfItself(answer.body());
        }
    }

    @Test
    void bytesThatAreNoUtf8AreNamed() throws IOException {
        RawClient.Answer answer =
                raw.send(
                        "POST " + ApiClient.V1 + thread + " HTTP/1.1",
                        "{\"name\": \"x\", \"text\": \"\u00e9t\u00e9\"}",
                        "Content-Type: application/json");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("byte 24 is not UTF-8");
    }

    @Test
    void aCommentOfTenMegabytesIsRefusedAndItsWriterGetsToReadWhy() {
        String large = object("name", "سلمى", "text", "x".repeat(10_000_000));
        for (int i = 0; i < 3; i++) {
            guest.post(thread, large).problem(413);
        }
        HttpResponse<String> page =
                stand.postForm(
                        article.facts().path() + "/comments",
                        List.of("name", "سلمى", "text", "x".repeat(10_000_000)));

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("النص أكبر من المسموح");
    }

    @Test
    void whoMayNotSendALargeArticleGetsToReadThatToo() {
        String large =
                object("section", "local", "headline", "عنوان", "lead", "س".repeat(1_500_000));
        for (int i = 0; i < 3; i++) {
            guest.post("/articles", large).problem(401);
            ApiClient.as(Role.MODERATOR).post("/articles", large).problem(403);
            reporter.put("/articles/999999999999", large, "If-Match", "\"1\"").problem(404);
        }
    }

    @Test
    void aHeadlineOfAMillionLettersIsRefusedByItsName() {
        assertThat(
                        reporter.post(
                                        "/articles",
                                        object(
                                                "section",
                                                "local",
                                                "headline",
                                                "ع".repeat(1_000_000)))
                                .problem(422))
                .containsExactly("headline: at most 300 letters are possible, this has 1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\udc00x"})
    void whatNoStoreCanHoldIsNamedWithItsPlace(String damage) {
        String body =
                """
                {"section": "local", "headline": "عنوان", "tags": ["روسيا", "لبنان%s"],
                 "body": [{"type": "paragraph", "text": "سطر\\nثان%s"}]}
                """
                        .formatted(damage, damage);

        assertThat(reporter.post("/articles", body).problem(422))
                .hasSize(2)
                .anyMatch(error -> error.startsWith("tags[1]: "))
                .anyMatch(
                        error ->
                                error.startsWith("body[0].text: ")
                                        && error.contains("line 2, column 4"));
    }

    // what people write into an article --------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "\"},\"x\":{\"",
                "'\"><img src=x onerror=alert(1)>",
                "${7*7} {{7*7}} @if(true)",
                "& &amp; &#x27; &lt;",
                "\\u003cscript\\u003e",
                "سطر\u2028وآخر\u2029",
                "]]><x>",
                "\u202eعنوان\u2066 بلا نهاية",
            })
    void aHeadlineIsPrintedAsWrittenAndNeverRuns(String words) {
        String headline = headline(words);
        JsonNode made =
                reporter.post(
                                "/articles",
                                object(
                                        "section",
                                        "local",
                                        "headline",
                                        headline,
                                        "kicker",
                                        words,
                                        "lead",
                                        words,
                                        "byline",
                                        List.of(words),
                                        "tags",
                                        List.of(words),
                                        "body",
                                        List.of(
                                                java.util.Map.of(
                                                        "type", "paragraph", "text", words))))
                        .expect(201)
                        .json();
        String id = made.get("id").stringValue();
        editor.post("/articles/" + id + "/publish", "").expect(200);
        String page =
                stand.get(made.get("url").stringValue().substring(stand.address().length())).body();
        var document = Jsoup.parse(page);

        assertThat(document.selectFirst("h1").wholeText()).isEqualTo(headline);
        assertThat(document.select("img[src=x], script:not([type])")).isEmpty();
        assertThat(document.select("script"))
                .hasSize(2)
                .allMatch(
                        script ->
                                List.of("module", "application/ld+json")
                                        .contains(script.attr("type")));
        JsonNode data =
                ApiClient.tree(document.selectFirst("script[type=application/ld+json]").data());
        assertThat(data.get("headline").stringValue()).isEqualTo(headline);
        assertThat(page).doesNotContain("<script>alert");
        assertThat(guest.get("/articles/" + id).json().get("headline").stringValue())
                .isEqualTo(headline);
        for (String list : List.of("/local", "/feed.xml", "/atom.xml", "/sitemap.xml", "/")) {
            assertThat(stand.get(list).body())
                    .as(list)
                    .doesNotContain("<script>alert", "onerror=alert(1)>");
        }
        editor.post("/articles/" + id + "/withdraw", "").expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//evil.example",
                "/\\evil.example",
                "https:evil",
                "http://",
                "\tjavascript:x",
                "https://a b",
                "mailto:x",
            })
    void aLinkLeadsToTheWebOrNowhere(String address) {
        assertThat(
                        reporter.post(
                                        "/articles",
                                        object(
                                                "section", "local",
                                                "headline", "عنوان",
                                                "body",
                                                        List.of(
                                                                java.util.Map.of(
                                                                        "type", "paragraph",
                                                                        "text", "رابط",
                                                                        "marks",
                                                                                List.of(
                                                                                        java.util
                                                                                                .Map
                                                                                                .of(
                                                                                                        "type",
                                                                                                        "link",
                                                                                                        "from",
                                                                                                        0,
                                                                                                        "to",
                                                                                                        4,
                                                                                                        "href",
                                                                                                        address))))))
                                .problem(422))
                .singleElement()
                .asString()
                .startsWith("body[0].marks[0].href: ");
    }

    // names and forms ---------------------------------------------------------------------------

    @Test
    void aNameWithUnbalancedMarksTurnsOnlyItself() {
        String name = "\u202e\u2067سلمى\u2066\u202b";
        String id =
                guest.post(thread, object("name", name, "text", "كلام"))
                        .expect(201)
                        .json()
                        .get("id")
                        .stringValue();
        ApiClient.as(Role.MODERATOR)
                .post("/comments/" + id + "/decision", object("decision", "approve"))
                .expect(200);
        eventually(() -> stand.get(article.facts().path()).body().contains("comment-" + id));
        var shown =
                Jsoup.parse(stand.get(article.facts().path()).body())
                        .getElementById("comment-" + id);

        // an element with a dir of its own, or a bdi, isolates what is in it
        assertThat(shown.selectFirst(".who > [dir], .who bdi").wholeText()).isEqualTo(name);
    }

    @Test
    void aFormThatIsNoUtf8GoesBackToItsWriter() throws IOException {
        RawClient.Answer answer =
                postForm(article.facts().path() + "/comments", form("x", "abc%ff%fe+d"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("رمز لا يمكن حفظه", "abc");
        saysNothingOfItself(answer.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "a%00b", "%ed%a0%80", "%c0%80"})
    void aFormWithWhatNoPageCanHoldGoesBackToItsWriter(String text) throws IOException {
        RawClient.Answer answer =
                postForm(article.facts().path() + "/comments", form("x", "keepme" + text));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("keepme", "رمز لا يمكن حفظه");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&&&",
                "=",
                "===",
                "name",
                "name=x",
                "text=x",
                "%",
                "%%%=%%%",
                "name=%&text=%2",
                "name[]=x&text[]=y",
                "NAME=x&TEXT=y",
            })
    void aFormThatSaysNothingComesBack(String body) throws IOException {
        RawClient.Answer answer = postForm(article.facts().path() + "/comments", body);

        assertThat(answer.status()).isIn(303, 422);
        if (answer.status() == 303) {
            assertThat(body).contains("%&");
        }
        saysNothingOfItself(answer.text());
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 3_000_000})
    void aFormOfAnotherKindIsNotGuessedAt(int size) throws IOException {
        RawClient.Answer files =
                raw.send(
                        "POST " + article.facts().path() + "/comments HTTP/1.1",
                        "--b\r\nContent-Disposition: form-data; name=\"text\"; filename=\"a\"\r\n\r\n"
                                + "x".repeat(size)
                                + "\r\n--b--\r\n",
                        "Content-Type: multipart/form-data; boundary=b",
                        "Sec-Fetch-Site: same-origin");

        assertThat(files.status()).isEqualTo(415);
        assertThat(files.text()).contains("صيغة غير مقروءة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void aFormWithAnotherMethodIsNotEvenKept(String method) throws IOException {
        RawClient.Answer answer =
                raw.send(
                        method + " /newsroom/front HTTP/1.1",
                        "a=" + "x".repeat(5_000_000),
                        "Content-Type: application/x-www-form-urlencoded",
                        "Sec-Fetch-Site: same-origin");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("allow", "POST");
    }

    @Test
    void aPostFromAnotherSiteChangesNothing() {
        for (String path :
                List.of(
                        "/newsroom/sign-in",
                        "/newsroom/sign-out",
                        "/newsroom/front",
                        "/newsroom/comments/1/decision",
                        "/newsroom/link/" + "x".repeat(43))) {
            HttpResponse<String> answer =
                    stand.send(
                            "POST",
                            path,
                            "name=x",
                            "Content-Type",
                            "application/x-www-form-urlencoded",
                            "Sec-Fetch-Site",
                            "cross-site",
                            "Cookie",
                            "staff=" + "x".repeat(43));

            assertThat(answer.statusCode()).as(path).isEqualTo(403);
            saysNothingOfItself(answer.body());
        }
    }

    // addresses ---------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/local/../../../etc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/..;/newsroom/comments",
                "/;/newsroom/comments",
                "//newsroom/comments",
                "/./newsroom/comments",
                "/assets/../../midad.yaml",
                "/assets/%2e%2e/%2e%2e/midad.yaml",
                "/media/../database.json",
                "/media/%2e%2e/database.json",
                "/media/..%2fdatabase.json",
                "/media/..%5cdatabase.json",
                "/media//../database.json",
                "/newsroom/../api/v1/moderation/queue",
                "/api/v1/../v1/moderation/queue",
                "/api/v1/articles/%2e%2e/moderation/queue",
                "/local/\\..\\..\\etc",
                "/%00",
                "/local/%0d%0aSet-Cookie:%20x=1",
                "/%ff%fe",
                "/local/%c0%ae%c0%ae/",
                "/api/v1/articles/%ff",
                "/api/v1/articles/%00",
                "/c/%ff",
                "/c/%2e%2e",
                "/newsroom/%ff",
                "/newsroom/link/%ff%fe",
                "/search?q=%ff%fe",
                "/search?q=%",
                "/search?q=a%00b",
                "/search?q=%ed%a0%80&page=%ff",
                "/local?page=%ff",
                "/%E2%80%AE",
                "/api/v1/search?q=%ff",
                "/newsroom/comments?article=%ff",
            })
    void anOddAddressGetsAPlainAnswer(String target) throws IOException {
        RawClient.Answer answer = raw.get(target);

        assertThat(answer.status()).isIn(200, 301, 303, 400, 401, 404);
        assertThat(answer.text()).doesNotContain("root:", "password", "\"items\"");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
        saysNothingOfItself(answer.text());
    }

    @Test
    void anAddressAsLongAsANovelIsRefused() throws IOException {
        RawClient.Answer answer = raw.get("/" + "a".repeat(8_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("العنوان أطول من أي عنوان");

        RawClient.Answer longer = raw.get("/" + "a".repeat(100_000));
        assertThat(longer.status()).isIn(400, 414, 431);
        saysNothingOfItself(longer.text());
    }

    @Test
    void absentThingsAreAbsent() throws IOException {
        for (String path :
                List.of(
                        "/c/" + "x".repeat(43),
                        "/c/short",
                        "/c/" + "é".repeat(3),
                        "/newsroom/link/" + "x".repeat(43),
                        "/newsroom/nothing",
                        "/api/v1/nothing",
                        "/api",
                        "/v1alpha1/x",
                        "/media/none.jpg",
                        "/embed",
                        "/live",
                        "/error")) {
            RawClient.Answer answer =
                    raw.get(path.replace("é", "%C3%A9"), "Sec-Fetch-Site: same-origin");

            assertThat(answer.status()).as(path).isEqualTo(404);
            saysNothingOfItself(answer.text());
        }
        assertThat(postForm("/local/x-999999999999/comments", form("x", "y")).status())
                .isEqualTo(404);
        assertThat(postForm("/nowhere", "x=1").status()).isIn(404, 405);
        assertThat(stand.get("/c/mine/x").statusCode()).isEqualTo(404);
    }

    // connections -------------------------------------------------------------------------------

    @Test
    void headersOfAHundredKilobytesAre431() throws IOException {
        RawClient.Answer answer = raw.get("/", "X-Bomb: " + "x".repeat(100_000));
        assertThat(answer.status()).isEqualTo(431);
        saysNothingOfItself(answer.text());
        String[] many = new String[700];
        for (int i = 0; i < many.length; i++) {
            many[i] = "X-Bomb-" + i + ": xxxxxxxxxxxxxxxxxxxxxxxx";
        }

        assertThat(raw.get("/", many).status()).isEqualTo(431);
        assertThat(stand.get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE",
                "GET",
                "GET /",
                "GET / HTTP/9.9",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
                "GET / HTTP/1.1\r\nBad Header: x",
                "GET / HTTP/1.1\r\nContent-Length: -1",
                "GET / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked",
                "POST / HTTP/1.1\r\nTransfer-Encoding: chunked, gzip",
                "G\u0001T / HTTP/1.1",
                "GET http://[::bad/ HTTP/1.1",
                "CONNECT evil.example:443 HTTP/1.1",
                "TRACE / HTTP/1.1",
                "GET * HTTP/1.1",
                "BREW / HTTP/1.1",
                "PROPFIND / HTTP/1.1",
            })
    void whatIsHardlyHttpGetsAnErrorAndNothingElse(String request) throws IOException {
        try (Socket socket = raw.open()) {
            socket.getOutputStream()
                    .write(
                            (request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.setSoTimeout(1_500);
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            try {
                socket.getInputStream().transferTo(read);
            } catch (SocketException | SocketTimeoutException e) {
                // closed without a word, or open after one: both are answers too
            }
            String answer = read.toString(StandardCharsets.UTF_8);

            if (!answer.isEmpty()) {
                assertThat(answer).matches("(?s)HTTP/1\\.[01] [45]\\d\\d.*");
            }
            saysNothingOfItself(answer);
        }
        assertThat(stand.get("/healthz").body()).isEqualTo("alive\n");
    }

    @Test
    void whoNeverEndsARequestKeepsNobodyElseWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = raw.open();
                slow.add(socket);
                OutputStream out = socket.getOutputStream();
                String half =
                        switch (i % 3) {
                            case 0 -> "GET / HTT";
                            case 1 -> "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
                            default ->
                                    "POST "
                                            + article.facts().path()
                                            + "/comments HTTP/1.1\r\nHost: localhost\r\n"
                                            + "Content-Type: application/x-www-form-urlencoded\r\n"
                                            + "Sec-Fetch-Site: same-origin\r\n"
                                            + "Content-Length: 1000\r\n\r\nname=x";
                        };
                out.write(half.getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
            long before = System.nanoTime();
            assertThat(stand.get(article.facts().path()).statusCode()).isEqualTo(200);
            assertThat(stand.get("/search?q=x").statusCode()).isEqualTo(200);
            guest.post(thread, object("name", "سلمى", "text", "لا أنتظر أحدا")).expect(201);
            assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        assertThat(guest.get("/articles?limit=1").expect(200).json().get("articles")).hasSize(1);
    }

    @Test
    void whoLeavesInTheMiddleOfACommentHasSaidNothing() throws IOException {
        try (Socket socket = raw.open()) {
            socket.getOutputStream()
                    .write(
                            ("POST "
                                            + article.facts().path()
                                            + "/comments HTTP/1.1\r\nHost: localhost\r\n"
                                            + "Content-Type: application/x-www-form-urlencoded\r\n"
                                            + "Sec-Fetch-Site: same-origin\r\n"
                                            + "Content-Length: 1000\r\n\r\nname=x&text=half+a+comment")
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
        guest.post(thread, object("name", "سلمى", "text", "كامل")).expect(201);

        assertThat(
                        ApiClient.as(Role.MODERATOR)
                                .all("/moderation/queue?article=" + article.facts().id(), "items"))
                .hasSize(1);
    }
}
