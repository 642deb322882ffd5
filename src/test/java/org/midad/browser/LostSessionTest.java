package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.people.Role;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.people.StaffMember;

/** A session that ends while somebody writes takes nothing with it. */
@Tag("browser")
class LostSessionTest {
    private static final String PASSWORD = "كلمة سرّ طويلة";
    private static final String TEXT =
            "سطر أول.\n\n## عنوان داخلي\n\n<b>لا يُفسَّر</b> & «كما كُتب»\n";

    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);

    @AfterEach
    void sendHome() {
        browser.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void theArticleIsThereAgainAfterSignIn() {
        StaffMember heba = browser.hire("هبة", Role.EDITOR);
        stand.room(Staff.class).setPassword(heba.id(), PASSWORD);
        String headline = headline("كُتب في ليلة طويلة");
        Page page = browser.readerWithoutScript();
        page.setViewportSize(360, 740);
        browser.signIn(page, heba);
        page.navigate("/newsroom/articles/new");
        page.getByLabel("القسم").selectOption("local");
        page.getByLabel("العنوان", new Page.GetByLabelOptions().setExact(true)).fill(headline);
        page.getByLabel("النص", new Page.GetByLabelOptions().setExact(true)).fill(TEXT);
        stand.room(Sessions.class).endAll(heba);
        page.getByRole(AriaRole.BUTTON, named("حفظ المسودة")).click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("ما كتبته محفوظ هنا");
        page.getByLabel("الاسم").fill(heba.name());
        page.getByLabel("كلمة المرور").fill("ليست هي البتة");
        page.getByRole(AriaRole.BUTTON, named("تسجيل الدخول")).click();
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        page.getByLabel("كلمة المرور").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("تسجيل الدخول")).click();

        assertThat(page.getByText("لم يُحفظ بعد").first()).isVisible();
        assertThat(page.getByLabel("العنوان", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(headline);
        assertThat(page.getByLabel("القسم")).hasValue("local");
        assertThat(page.getByLabel("النص", new Page.GetByLabelOptions().setExact(true)))
                .hasValue(TEXT);
        page.getByRole(AriaRole.BUTTON, named("حفظ المسودة")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("حُفظ المقال");
    }

    @Test
    void anyOtherFormIsSentAgainByAButton() {
        StaffMember noor = browser.hire("نور", Role.CHIEF);
        stand.room(Staff.class).setPassword(noor.id(), PASSWORD);
        String invited = headline("ليان");
        Page page = browser.reader();
        browser.signIn(page, noor);
        page.navigate("/newsroom/staff");
        page.locator("#name").fill(invited);
        stand.room(Sessions.class).endAll(noor);
        page.getByRole(AriaRole.BUTTON, named("دعوة")).click();
        page.getByLabel("الاسم").fill(noor.name());
        page.getByLabel("كلمة المرور").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("تسجيل الدخول")).click();
        assertThat(page.locator("h1")).hasText("لم يُحفظ بعد");
        page.getByRole(AriaRole.BUTTON, named("إرسال من جديد")).click();

        assertThat(page.locator("#address")).isVisible();
        assertThat(stand.room(Staff.class).named(invited)).isPresent();
    }

    @Test
    void passwordsAndForeignFormsAreNotCarried() {
        HttpResponse<String> kept =
                stand.postForm(
                        "/newsroom/me/password",
                        List.of("old-password", "سري", "password", "سري جدا", "note", "باقٍ"));
        assertThat(kept.statusCode()).isEqualTo(401);
        assertThat(kept.body()).contains("باقٍ").doesNotContain("سري");
        HttpResponse<String> foreign =
                stand.send(
                        "POST",
                        "/newsroom/articles/new",
                        "headline=x",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("kept:");
        HttpResponse<String> picture =
                stand.send(
                        "POST",
                        "/newsroom/articles/7/picture",
                        "--x\r\n\r\n--x--",
                        "Content-Type",
                        "multipart/form-data; boundary=x",
                        "Sec-Fetch-Site",
                        "same-origin");
        assertThat(picture.statusCode()).isEqualTo(401);
        assertThat(picture.body()).contains("لم تُرفع الصورة", "value=\"/newsroom/articles/7\"");
    }
}
