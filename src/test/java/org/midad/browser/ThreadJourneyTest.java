package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.edition.CommentPolicy;

/** Readers answer each other, and hear of what came while they read. */
@Tag("browser")
class ThreadJourneyTest {
    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);
    private final Article article = stand.publish(headline("نقاش"));

    @AfterEach
    void sendHome() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
        browser.close();
    }

    private void says(Page page, String name, String text) {
        page.getByLabel("الاسم").fill(name);
        Locator box = page.getByLabel("نص التعليق");
        box.fill(box.inputValue() + text);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("إرسال التعليق").setExact(true))
                .click();
        page.waitForURL("**/c/*");
        eventually(() -> stand.get(article.facts().path()).body().contains(text));
    }

    private void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }

    @Test
    void withoutScriptsReadersAnswerAndQuoteEachOther() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        Page page = browser.readerWithoutScript();
        page.navigate(article.facts().path());
        says(page, "سلمى", "مررت على السوق");

        page.navigate(article.facts().path());
        link(page, "رد");
        assertThat(page.locator(".comment .say")).hasText("مررت على السوق");
        says(page, "علي", "وأنا كذلك");

        page.navigate(article.facts().path());
        link(page, "اقتباس");
        assertThat(page.getByLabel("نص التعليق")).hasValue("> وأنا كذلك\n\n");
        says(page, "منى", "ومتى كان ذلك؟");

        page.navigate(article.facts().path());
        assertThat(page.locator(".thread > li")).hasCount(1);
        assertThat(page.locator(".thread ol > li")).hasCount(2);
        assertThat(page.locator(".answers")).hasText("ردًا على علي");
        assertThat(page.locator(".thread blockquote")).hasText("وأنا كذلك");
        page.locator(".thread .number").last().click();
        assertThat(page).hasURL(Pattern.compile(".*branch=\\d+#comment-\\d+"));
        assertThat(page.locator(".comment:target .say").last()).hasText("ومتى كان ذلك؟");
    }

    @Test
    void newCommentsAreToldOfWhileSomebodyReads() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        Page page = browser.reader();
        page.clock().install();
        page.navigate(article.facts().path());
        Page other = browser.readerWithoutScript();
        for (String text : new String[] {"أول", "ثان"}) {
            other.navigate(article.facts().path());
            says(other, "قارئ " + text, "كلام " + text);
        }
        eventually(
                () ->
                        stand.get(article.facts().path() + "/pulse")
                                .body()
                                .contains("\"lastNumber\":2"));
        // asked after 27 to 33 seconds; given up ten seconds later, which also this clock tells
        page.clock().runFor(34_000);

        Locator told = page.locator(".fresh[role=status] a");
        assertThat(told).hasText("تعليقان جديدان");
        assertThat(page.locator(".thread li")).hasCount(0);
        told.click();
        assertThat(page.locator(".thread .say").first()).hasText("كلام ثان");
        assertThat(browser.complaints()).isEmpty();
    }
}
