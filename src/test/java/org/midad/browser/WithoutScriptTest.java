package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.people.Role;

/** Everything works as plain pages and forms. */
@Tag("browser")
class WithoutScriptTest {
    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);

    @AfterEach
    void sendHome() {
        browser.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    @Test
    void aReaderPostsACommentAndReadsWhatBecameOfIt() {
        Article article = stand.publish(headline("سوق"));
        Page page = browser.readerWithoutScript();

        page.navigate(article.facts().path());
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        page.getByLabel("الاسم").fill("سلمى الراوي");
        page.getByLabel("نص التعليق").fill("مررت على السوق اليوم.\nالناس سعداء.");
        page.getByRole(AriaRole.BUTTON, named("إرسال التعليق")).click();

        page.waitForURL("**/c/*");
        assertThat(page.locator("h1")).hasText("وصل تعليقك");
        assertThat(page.locator(".say")).containsText("الناس سعداء");
        assertThat(page.locator(".badge")).hasText("قيد المراجعة");

        page.getByRole(AriaRole.LINK, named(article.facts().content().headline())).click();
        assertThat(page.locator("h1")).hasText(article.facts().content().headline());
        assertThat(page.locator(".say")).hasCount(0);
    }

    @Test
    void aRefusedReaderGetsTheFormAgainWithEveryWord() {
        Article article = stand.publish(headline("سوق"));
        Page page = browser.readerWithoutScript();
        String tooLong = "كلام طويل ".repeat(300).strip();

        page.navigate(article.facts().path());
        page.getByLabel("الاسم").fill("علي");
        page.getByLabel("نص التعليق").fill(tooLong);
        page.getByRole(AriaRole.BUTTON, named("إرسال التعليق")).click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("أطول من المسموح");
        assertThat(page.getByLabel("نص التعليق")).hasValue(tooLong);
        assertThat(page.getByLabel("نص التعليق")).hasAttribute("aria-invalid", "true");
        page.getByLabel("نص التعليق").fill("كلام قصير");
        page.getByRole(AriaRole.BUTTON, named("إرسال التعليق")).click();
        page.waitForURL("**/c/*");
    }

    @Test
    void aModeratorPublishesAndRejectsWithPlainForms() {
        Article article = stand.publish(headline("سوق"));
        DeskPage.queue(stand, article, "أمين", "تعليق يُنشر");
        DeskPage.queue(stand, article, "باسم", "تعليق يُرفض");
        Page page = browser.readerWithoutScript();
        browser.signIn(page, browser.hire("نور", Role.MODERATOR));

        page.navigate(DeskPage.of(article));
        page.locator(".row").first().locator(".approve").click();
        assertThat(page.locator(".row")).hasCount(1);
        assertThat(page.locator("#last-decision")).containsText("أمين");
        page.locator(".row summary").click();
        page.locator(".row .rules button").nth(1).click();
        assertThat(page.locator(".row")).hasCount(0);
        assertThat(page.locator("#none")).isVisible();

        Page reader = browser.readerWithoutScript();
        Newsstand.eventually(
                () -> {
                    reader.navigate(article.facts().path());
                    return reader.locator(".say").count() == 1;
                });
        assertThat(reader.locator(".say").textContent()).isEqualTo("تعليق يُنشر");
    }
}
