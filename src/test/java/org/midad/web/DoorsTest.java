package org.midad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.edition.SiteAddress;
import org.midad.platform.Refusal;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** What the doors find out of a request before any route sees it. */
class DoorsTest {

    private static MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/x");
        request.setRemoteAddr("192.0.2.1");
        return request;
    }

    // who asks ----------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // trusted | socket | X-Forwarded-For | client
                "- | 192.0.2.1 | 6.6.6.6 | 192.0.2.1",
                "192.0.2.1 | 192.0.2.1 | - | 192.0.2.1",
                "192.0.2.1 | 192.0.2.1 | 198.51.100.7 | 198.51.100.7",
                "192.0.2.1 | 192.0.2.1 | 6.6.6.6, 198.51.100.7 | 198.51.100.7",
                "192.0.2.0/24 | 192.0.2.1 | 6.6.6.6, 198.51.100.7, 192.0.2.9 | 198.51.100.7",
                "192.0.2.0/24 | 198.51.100.1 | 6.6.6.6 | 198.51.100.1",
                "192.0.2.1 | 192.0.2.1 | garbage | 192.0.2.1",
                "192.0.2.1 | 192.0.2.1 | 6.6.6.6, unknown | 192.0.2.1",
                "192.0.2.1 | 192.0.2.1 | evil.example | 192.0.2.1",
                "192.0.2.1 | 192.0.2.1 | '' | 192.0.2.1",
                "192.0.2.1,10.0.0.0/8 | 10.1.2.3 | 198.51.100.7, 192.0.2.1 | 198.51.100.7",
                "::1 | 0:0:0:0:0:0:0:1 | 2001:db8::7 | 2001:db8::7",
                "0.0.0.0/0 | 192.0.2.1 | 198.51.100.7 | 198.51.100.7",
                "192.0.2.1/32 | 192.0.2.1 | 198.51.100.7 | 198.51.100.7",
                "::1/128 | 0:0:0:0:0:0:0:1 | 2001:db8::7 | 2001:db8::7",
                "2001:db8::/32 | 2001:db8:1::1 | 198.51.100.7 | 198.51.100.7",
            })
    void theClientIsTheFirstThatIsNoProxyOfOurs(
            @Nullable String trusted, String socket, @Nullable String forwarded, String client) {
        MockHttpServletRequest request = request();
        request.setRemoteAddr(socket);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        ClientAddress address = ClientAddress.behind(trusted == null ? "" : trusted);

        assertThat(address.of(request)).isEqualTo(client);
    }

    @Test
    void severalForwardedHeadersAreOneChain() {
        MockHttpServletRequest request = request();
        request.addHeader("X-Forwarded-For", "6.6.6.6");
        request.addHeader("X-Forwarded-For", "198.51.100.7");

        assertThat(ClientAddress.behind("192.0.2.1").of(request)).isEqualTo("198.51.100.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example",
                "300.1.1.1",
                "10.0.0.0/x",
                "10.0.0.0/",
                "x/8",
                "1",
                "127.0.0.1/33",
                "127.0.0.1/99",
                "10.0.0.0/-1",
                "10.0.0.0/+8",
                "10.0.0.0/٨",
                "10.0.0.0/99999999999",
                "10.0.0.0/8/8",
                "2001:db8::/129",
                "::1/-0",
            })
    void aProxyThatIsNoAddressIsRefused(String proxy) {
        assertThatThrownBy(() -> ClientAddress.behind(proxy))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("trusted-proxies");
    }

    // where it comes from -----------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Sec-Fetch-Site | Origin | Cookie | Authorization | ours
                "same-origin | - | a=b | - | true",
                "same-origin | https://evil.example | a=b | - | true",
                "same-site | https://paper.example | - | - | false",
                "cross-site | https://paper.example | - | - | false",
                "none | - | - | - | true",
                "none | - | a=b | - | false",
                "weird | - | - | - | false",
                "- | https://paper.example | a=b | - | true",
                "- | https://paper.example:444 | - | - | false",
                "- | http://paper.example | - | - | false",
                "- | https://paper.example.evil | - | - | false",
                "- | null | - | - | false",
                "- | '' | - | - | false",
                "- | :: | - | - | false",
                "- | - | - | - | true",
                "- | - | a=b | - | false",
                "cross-site | https://evil.example | a=b | Bearer x | true",
                "cross-site | - | - | bearer x | true",
                "cross-site | - | - | Basic x | false",
                "cross-site | - | - | Bearer | false",
            })
    void onlyOurOwnPagesAndProgramsChangeAnything(
            @Nullable String site,
            @Nullable String origin,
            @Nullable String cookie,
            @Nullable String authorization,
            boolean ours) {
        MockHttpServletRequest request = request();
        request.setLocalName("paper.example");
        add(request, "Sec-Fetch-Site", site);
        add(request, "Origin", origin);
        add(request, "Cookie", cookie);
        add(request, "Authorization", authorization);

        assertThat(new Origins(SiteAddress.of("https://paper.example")).ours(request))
                .isEqualTo(ours);
    }

    private static void add(MockHttpServletRequest request, String name, @Nullable String value) {
        if (value != null) {
            request.addHeader(name, value);
        }
    }

    @Test
    void onTheOperatorsOwnMachineItsOtherNamesAreOursToo() {
        Origins origins = new Origins(SiteAddress.of("http://localhost:8080"));
        MockHttpServletRequest request = request();
        request.setLocalName("127.0.0.1");
        request.setLocalPort(8080);
        request.addHeader("Origin", "http://127.0.0.1:8080");
        assertThat(origins.ours(request)).isTrue();

        MockHttpServletRequest other = request();
        other.setLocalName("127.0.0.1");
        other.setLocalPort(8080);
        other.addHeader("Origin", "http://127.0.0.1:9999");
        assertThat(origins.ours(other)).isFalse();
    }

    // what it says ------------------------------------------------------------------------------

    private static Form form(String body) throws IOException {
        MockHttpServletRequest request = request();
        request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
        request.setContent(body.getBytes(StandardCharsets.ISO_8859_1));
        return Form.read(request, 1_000);
    }

    @Test
    void aFieldIsReadAsItWasTyped() throws IOException {
        Form form = form("a=x+y%2Bz&b=%D8%B3%0D%0A%D8%B5%0Aq%0D&c=&=d&e&a=second&%66=6%26%3D");

        assertThat(form.get("a")).isEqualTo("x y+z");
        assertThat(form.get("b")).isEqualTo("س\nص\nq\r");
        assertThat(form.get("c")).isEmpty();
        assertThat(form.get("e")).isEmpty();
        assertThat(form.get("f")).isEqualTo("6&=");
        assertThat(form.get("none")).isEmpty();
        assertThat(form.filled("c")).isEmpty();
        assertThat(form.damaged()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"t=%ff, t", "a=1&t=%c3%28, t", "t=%ed%a0%80, t", "a=%ff&t=%ff, a"})
    void theFirstDamagedFieldIsNamedAndTheRestIsKept(String body, String damaged)
            throws IOException {
        Form form = form("kept=yes&" + body);

        assertThat(form.damaged()).isEqualTo(damaged);
        assertThat(form.get("kept")).isEqualTo("yes");
        assertThat(form.get(damaged)).contains("\uFFFD");
    }

    @Test
    void halfAnEscapeIsWhatWasTyped() throws IOException {
        assertThat(form("t=100%&u=%2&v=%zz").fields())
                .containsEntry("t", "100%")
                .containsEntry("u", "%2")
                .containsEntry("v", "%zz");
    }

    @Test
    void aFormIsMeasuredWhileItIsRead() {
        assertThatThrownBy(() -> form("t=" + "x".repeat(999)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(413));
    }

    @Test
    void anotherKindOfBodyIsNoForm() {
        MockHttpServletRequest request = request();
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent("t=x".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> Form.read(request, 1_000))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(415));
    }

    @Test
    void theFirstByteThatIsNoUtf8IsNamed() {
        MockHttpServletRequest request = request();
        request.setContent(new byte[] {'a', 'b', (byte) 0xC3, '('});

        assertThatThrownBy(() -> RequestBody.text(request, 100))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.errors())
                                        .containsExactly(
                                                new Problem.FieldError(
                                                        "body", "byte 3 is not UTF-8")));
    }

    @Test
    void aBodyThatEndsInTheMiddleOfACharacterIsNoText() {
        MockHttpServletRequest request = request();
        request.setContent(new byte[] {'a', (byte) 0xD8});

        assertThatThrownBy(() -> RequestBody.text(request, 100)).isInstanceOf(Problem.class);
    }

    // what goes out -----------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"https://paper.example, __Host-x, true", "http://localhost:8080, x, false"})
    void aCookieIsBoundToItsHost(String site, String name, boolean secure) {
        Cookies cookies = new Cookies(SiteAddress.of(site));
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.set(response, "x", "v", java.time.Duration.ofDays(1));

        String set = response.getHeader("Set-Cookie");
        assertThat(set)
                .startsWith(name + "=v;")
                .contains("Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=86400")
                .doesNotContain("Domain");
        assertThat(set.contains("Secure")).isEqualTo(secure);
        MockHttpServletRequest request = request();
        request.setCookies(new jakarta.servlet.http.Cookie(name, "v"));
        assertThat(cookies.read(request, "x")).contains("v");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script>",
                "<!--",
                "-->",
                "]]>",
                "&",
                "\u2028\u2029",
                "\"\\\n\t\0",
                "😀 سوق",
                "\ud800",
                "{{x}} ${x}",
            })
    void jsonInAPageIsTheSameTextAndEndsNothing(String text) {
        JsonMapper json = JsonMapper.builder().build();
        String markup = SafeHtml.json(json, List.of(text)).toString();

        assertThat(markup).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n");
        if (!text.equals("\ud800")) {
            assertThat(json.readTree(markup).get(0).stringValue()).isEqualTo(text);
        }
    }
}
