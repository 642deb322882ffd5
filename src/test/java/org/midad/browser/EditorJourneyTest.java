package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.media.Shots;
import org.midad.people.Role;

/** An editor's day on a phone, without a script: write, show, publish, correct, take down. */
@Tag("browser")
class EditorJourneyTest {
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
    void fromABlankFormToTheFrontPageAndOffItAgain() {
        String headline = headline("افتتاح الجسر");
        Page page = browser.readerWithoutScript();
        page.setViewportSize(360, 740);
        browser.signIn(page, browser.hire("هبة", Role.EDITOR));

        page.navigate("/newsroom");
        page.getByRole(AriaRole.LINK, named("المقالات")).click();
        page.getByRole(AriaRole.LINK, named("مقال جديد")).click();
        page.getByLabel("القسم").selectOption("local");
        page.getByLabel("العنوان", new Page.GetByLabelOptions().setExact(true)).fill(headline);
        page.getByLabel("المقدمة").fill("افتُتح الجسر صباح اليوم.");
        page.getByLabel("الاسم ١", new Page.GetByLabelOptions().setExact(true)).fill("هبة المصري");
        page.getByLabel("النص", new Page.GetByLabelOptions().setExact(true))
                .fill("عبر أول المشاة.\n\n## الشاحنات\n\nتنتظر  أسبوعًا.");
        page.getByRole(AriaRole.BUTTON, named("حفظ المسودة")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("حُفظ المقال");

        page.locator("#file")
                .setInputFiles(new FilePayload("جسر.jpg", "image/jpeg", Shots.jpeg(1600, 900)));
        page.getByRole(AriaRole.BUTTON, named("رفع الصورة")).click();
        page.getByLabel("تصوير").fill("هبة المصري");
        page.getByLabel("وصف الصورة لمن لا يراها").fill("مشاة على جسر");
        page.getByRole(AriaRole.BUTTON, named("نشر")).click();
        assertThat(page.locator(".checklist li")).hasCount(1);
        assertThat(page.locator(".checklist q")).containsText("تنتظر  أسبوعًا");
        page.getByRole(AriaRole.BUTTON, named("نشر رغم ذلك")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("نُشر المقال");

        Page reader = browser.readerWithoutScript();
        Newsstand.eventually(
                () -> {
                    reader.navigate("/");
                    return reader.getByText(headline).count() > 0;
                });
        reader.getByText(headline).first().click();
        assertThat(reader.locator("h1")).hasText(headline);
        assertThat(reader.locator("figure img").first()).hasAttribute("alt", "مشاة على جسر");
        String article = reader.url();

        page.getByText("تصحيح أو تنويه أو استدراك").click();
        page.getByLabel("نص التنبيه كما يقرؤه القراء").fill("الجسر للمشاة وحدهم.");
        page.getByRole(AriaRole.BUTTON, named("إعلان التنبيه")).click();
        Newsstand.eventually(
                () -> {
                    reader.navigate(article);
                    return reader.locator(".corrected").count() == 1;
                });
        assertThat(reader.locator(".corrected")).containsText("الجسر للمشاة وحدهم.");

        page.locator("summary").getByText("سحب المقال").click();
        page.getByRole(AriaRole.BUTTON, named("سحب المقال")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("سُحب المقال");
        assertThat(reader.navigate(article).status()).isEqualTo(410);
    }

    /** Enter in a line presses the first button of a form: it must be the harmless one. */
    @Test
    void enterSavesAndDoesNotPublish() {
        String headline = headline("لم يكتمل");
        Page page = browser.readerWithoutScript();
        browser.signIn(page, browser.hire("هبة", Role.EDITOR));
        page.navigate("/newsroom/articles/new");
        page.getByLabel("القسم").selectOption("local");
        page.getByLabel("العنوان", new Page.GetByLabelOptions().setExact(true)).fill(headline);
        page.getByRole(AriaRole.BUTTON, named("نشر")).click();
        assertThat(page.locator(".checklist")).isVisible();
        page.locator("#writer0").fill("هبة");
        page.locator("#writer0").press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("حُفظ المقال");
        assertThat(page.locator(".state")).hasText("مسودة");
    }
}
