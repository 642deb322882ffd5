package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;

/** Readers who have only keys. */
@Tag("browser")
class KeyboardTest {
    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);

    @AfterEach
    void sendHome() {
        browser.close();
    }

    @Test
    void theFirstKeySkipsToTheContent() {
        Page page = browser.reader();
        page.navigate(Sights.article(stand).path());
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("article .label a")).isFocused();
    }

    @Test
    void everyStopIsSeen() {
        Page page = browser.reader();
        for (String path : List.of("/", Sights.article(stand).path(), "/newsroom/sign-in")) {
            page.navigate(path);
            page.evaluate("document.activeElement?.blur()");
            for (int stop = 0; stop < 24; stop++) {
                page.keyboard().press("Tab");
                Object hidden =
                        page.evaluate(
                                """
                                () => {
                                    const here = document.activeElement;
                                    if (here === document.body) return null;
                                    const box = here.getBoundingClientRect();
                                    const inside = box.bottom > 0 && box.top < innerHeight;
                                    const ring = [here, here.closest('.story')].some(element => element
                                        && getComputedStyle(element).outlineStyle !== 'none'
                                        && parseFloat(getComputedStyle(element).outlineWidth) >= 2);
                                    return ring && inside ? null : here.outerHTML;
                                }
                                """);
                assertThat(hidden).isNull();
            }
        }
    }
}
