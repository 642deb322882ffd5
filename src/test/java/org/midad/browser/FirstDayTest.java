package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.newsroom.setup.UnsetPaper;

/** The first day of a newspaper: one link, one page, a front page with its name. */
@Tag("browser")
class FirstDayTest {
    private final UnsetPaper paper = UnsetPaper.fresh();
    private final Browser browser = new Browser(paper.stand());

    @AfterEach
    void sendHome() {
        browser.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void assertNothingSticksOut(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Browser.PHONE);
    }

    private static void fill(Page page) {
        page.getByLabel("اسم الصحيفة").fill("الضحى");
        page.getByLabel("البلد").selectOption("LB");
        page.getByLabel("اسمك").fill("ليلى المنصوري");
        page.getByLabel("كلمة المرور").fill("أربع كلمات لا يخمنها أحد");
    }

    @Test
    void aFounderWithAPhoneAndNoScriptsGetsFromTheLinkToTheFirstSteps() {
        Page page =
                browser.visitor(
                        options -> {
                            Browser.onPhone(options);
                            options.setJavaScriptEnabled(false);
                        });
        page.navigate(paper.link());
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        fill(page);
        page.getByRole(AriaRole.BUTTON, named("إصدار الصحيفة")).click();

        page.waitForURL(paper.stand().address() + "/");
        assertThat(page.locator(".mast .name")).hasText("الضحى");
        page.getByRole(AriaRole.LINK, named("إلى غرفة التحرير")).click();
        assertThat(page.locator(".steps li")).hasCount(5);
        assertNothingSticksOut(page);
        page.getByRole(AriaRole.LINK, named("مراجعة الإعدادات")).click();
        page.getByLabel("الشعار").fill("صحيفة الصباح");
        page.getByRole(AriaRole.BUTTON, named("حفظ")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("حُفظت الإعدادات");
        page.navigate("/newsroom/comments");
        assertThat(page.locator("#none")).containsText("تظهر التعليقات هنا");
    }

    @Test
    void whatWasWrongIsSaidAtItsFieldAndReachedFromTheTop() {
        Page page = browser.phone();
        page.navigate(paper.link());
        fill(page);
        page.getByLabel("كلمة المرور").fill("قصيرة");
        page.locator("#section-1-slug").fill("search");
        page.getByRole(AriaRole.BUTTON, named("إصدار الصحيفة")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("يلزم تصحيح ما يلي");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("عنوان القسم ١: «search»");
        assertThat(page.getByLabel("اسم الصحيفة")).hasValue("الضحى");
        assertThat(page.getByLabel("كلمة المرور")).hasValue("");
        page.locator("#problems a").nth(1).click();
        assertThat(page.locator("#section-1-slug")).isFocused();
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Browser.PHONE);
        assertThat(browser.complaints()).isEmpty();
    }
}
