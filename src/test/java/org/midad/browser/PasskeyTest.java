package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.people.Role;
import org.midad.people.Roster;
import org.midad.people.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The passkey's ceremony with a real browser and an authenticator of the DevTools. */
@Tag("browser")
class PasskeyTest {
    private static final String PASSKEY = "/newsroom/sign-in/passkey";

    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);

    @AfterEach
    void sendHome() {
        browser.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void plugIn(Page page) {
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.send("WebAuthn.enable");
        JsonObject wishes = new JsonObject();
        wishes.addProperty("protocol", "ctap2");
        wishes.addProperty("transport", "internal");
        wishes.addProperty("hasResidentKey", true);
        wishes.addProperty("hasUserVerification", true);
        wishes.addProperty("isUserVerified", true);
        wishes.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", wishes);
        devTools.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private Page registered(StaffMember member) {
        Page page = browser.reader();
        plugIn(page);
        browser.signIn(page, member);
        page.navigate("/newsroom/me");
        page.getByLabel("اسم المفتاح").fill("حاسوب المكتب");
        page.getByRole(AriaRole.BUTTON, named("إضافة مفتاح مرور")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("أُضيف مفتاح المرور");
        return page;
    }

    @Test
    void aPasskeySignsInUntilItIsRemoved() {
        StaffMember rima = browser.hire("ريما", Role.EDITOR);
        Page page = registered(rima);
        assertThat(page.locator("#passkeys h3")).hasText("حاسوب المكتب");
        page.context().clearCookies();
        page.navigate("/newsroom/sign-in?next=/newsroom/articles");
        page.getByRole(AriaRole.BUTTON, named("الدخول بمفتاح مرور")).click();
        page.waitForURL("**/newsroom/articles");
        assertThat(page.locator(".me")).containsText(rima.name());

        page.navigate("/newsroom/me");
        page.locator("#passkeys")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName("حذف")
                                .setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("حُذف مفتاح المرور");
        page.context().clearCookies();
        page.navigate("/newsroom/sign-in");
        page.getByRole(AriaRole.BUTTON, named("الدخول بمفتاح مرور")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(page.context().cookies().stream().map(cookie -> cookie.name))
                .doesNotContain("staff");
    }

    /** What a browser signed, kept from being sent. */
    private record Signed(String cookie, String credential) {}

    private Signed sign(Page page) {
        page.context().clearCookies();
        page.navigate("/newsroom/sign-in");
        Object credential =
                page.evaluate(
                        """
                        async () => {
                            const told = await (await fetch('/newsroom/sign-in/passkey/options', { method: 'POST' })).json();
                            const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(told);
                            return JSON.stringify(await navigator.credentials.get({ publicKey }));
                        }
                        """);
        String secret =
                page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("staff-passkey"))
                        .findFirst()
                        .orElseThrow()
                        .value;
        return new Signed("staff-passkey=" + secret, credential.toString());
    }

    private HttpResponse<String> send(String cookie, String credential) {
        return stand.postForm(PASSKEY, List.of("credential", credential), "Cookie", cookie);
    }

    @Test
    void whatWasSignedCountsOnceInItsOwnBrowserForItsOwnSite() {
        StaffMember rima = browser.hire("ريما", Role.EDITOR);
        Page page = registered(rima);

        Signed other = sign(page);
        Signed mine = sign(page);
        assertThat(send(other.cookie(), mine.credential()).statusCode()).isEqualTo(403);
        assertThat(send("staff-passkey=x", mine.credential()).statusCode()).isEqualTo(403);
        HttpResponse<String> right = send(mine.cookie(), mine.credential());
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(send(mine.cookie(), mine.credential()).statusCode()).isEqualTo(403);

        Signed forged = sign(page);
        String origin = stand.address();
        for (Map.Entry<String, String> change :
                Map.of(origin, "https://evil.example", "webauthn.get", "webauthn.create")
                        .entrySet()) {
            Signed fresh = sign(page);
            assertThat(
                            send(
                                            fresh.cookie(),
                                            changed(
                                                    fresh.credential(),
                                                    change.getKey(),
                                                    change.getValue()))
                                    .statusCode())
                    .as(change.getValue())
                    .isEqualTo(403);
        }
        for (String garbage : List.of("", "x", "{}", "null", "[]", "{\"id\":1}")) {
            Signed fresh = sign(page);
            assertThat(send(fresh.cookie(), garbage).statusCode()).as(garbage).isEqualTo(403);
        }
        stand.room(JdbcClient.class)
                .sql("update passkey_challenge set expires_at = now() - interval '1 second'")
                .update();
        assertThat(send(forged.cookie(), forged.credential()).statusCode()).isEqualTo(403);

        Signed late = sign(page);
        stand.room(JdbcClient.class)
                .sql("update passkey set counter = 1000000 where staff_id = ?")
                .param(rima.id())
                .update();
        assertThat(send(late.cookie(), late.credential()).statusCode())
                .as("a counter that went back")
                .isEqualTo(403);
        Signed last = sign(page);
        stand.room(JdbcClient.class)
                .sql("update passkey set counter = 0 where staff_id = ?")
                .param(rima.id())
                .update();
        stand.room(Roster.class).suspend(rima.id());
        assertThat(send(last.cookie(), last.credential()).statusCode()).isEqualTo(403);
    }

    /** The client data with one text for another; the signature no longer fits, nor the origin. */
    private static String changed(String credential, String from, String to) {
        String field = "\"clientDataJSON\":\"";
        int at = credential.indexOf(field) + field.length();
        String data = credential.substring(at, credential.indexOf('"', at));
        String text =
                new String(
                        java.util.Base64.getUrlDecoder().decode(data),
                        java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return credential.replace(
                data,
                java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                text.replace(from, to)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
