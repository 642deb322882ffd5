package org.midad.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.midad.Newsstand;
import org.midad.article.Article;

/** The moderation desk, narrowed to one article so that tests do not see each other's comments. */
final class DeskPage {
    private final Page page;

    DeskPage(Page page, Article article) {
        this.page = page;
        page.navigate(of(article));
    }

    /** The address of the desk that shows this article's comments alone. */
    static String of(Article article) {
        return "/newsroom/comments?tab=waiting&article=" + article.facts().id();
    }

    /** Puts a comment in the queue, as a reader does. */
    static void queue(Newsstand stand, Article article, String name, String text) {
        var answer =
                stand.postForm(
                        article.facts().path() + "/comments",
                        List.of("name", name, "title", "", "text", text));
        if (answer.statusCode() != 303) {
            throw new AssertionError("the comment did not arrive: " + answer.statusCode());
        }
    }

    Locator row(String name) {
        return page.locator(
                ".row",
                new Page.LocatorOptions()
                        .setHas(page.locator("h2", new Page.LocatorOptions().setHasText(name))));
    }

    /** What became of this person's comment. */
    Locator note(String name) {
        return row(name).locator(".note");
    }

    /** Asks now what the desk asks every few seconds. */
    void askForNews() {
        page.waitForResponse(
                "**/comments/counts*",
                () -> page.evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
    }

    Locator current() {
        return page.locator(".row.current");
    }

    /** A key of an Arabic keyboard: it writes {@code sign} and stands where {@code code} says. */
    void press(String sign, String code) {
        page.evaluate(
                """
                ([key, code]) => (document.activeElement ?? document.body).dispatchEvent(
                    new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }))
                """,
                List.of(sign, code));
    }
}
