package org.midad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;

/** Advertisements as readers meet them, and sharing by hand. */
@Tag("browser")
class AdsTest {
    private static final String SHIFTS =
            """
            async () => {
                let sum = 0;
                const add = shifts => shifts.forEach(shift => { sum += shift.value; });
                const observer = new PerformanceObserver(list => add(list.getEntries()));
                observer.observe({ type: 'layout-shift', buffered: true });
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                await new Promise(done => setTimeout(done));
                add(observer.takeRecords());
                return sum;
            }
            """;

    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);
    private final Sight everyPlace = Sights.withAds(stand);

    @AfterEach
    void sendHome() {
        browser.close();
    }

    private static Page wide(Browser browser) {
        return browser.visitor(options -> options.setViewportSize(1440, 900));
    }

    /** Reads to the end, until every picture and frame that is seen has come. */
    private static void read(Page page) {
        for (Locator ad : page.locator(".ad").all()) {
            if (ad.isVisible()) {
                ad.scrollIntoViewIfNeeded();
            }
        }
        // not waitForFunction, whose eval the page's policy forbids
        page.waitForCondition(
                () ->
                        page.evaluate(
                                        "[...document.images].filter(i => i.checkVisibility() &&"
                                                + " i.closest('.ad')).every(i => i.complete &&"
                                                + " i.naturalWidth > 0)")
                                .equals(true));
    }

    @Test
    void nothingJumpsWhenAdvertisementsCome() {
        for (Page page : List.of(browser.phone(), browser.reader(), wide(browser))) {
            page.navigate(everyPlace.path());
            page.evaluate("document.fonts.ready");
            Number before = (Number) page.evaluate(SHIFTS);
            read(page);
            page.waitForCondition(() -> framesOf(page).size() >= 1);
            Number after = (Number) page.evaluate(SHIFTS);
            assertThat(after.doubleValue() - before.doubleValue()).isZero();
            assertThat(before.doubleValue()).isLessThanOrEqualTo(0.02);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private static List<Frame> framesOf(Page page) {
        return page.frames().stream()
                .filter(frame -> frame.url().startsWith("https://" + Billboards.HOST))
                .toList();
    }

    private static BoundingBox box(Page page, String place) {
        return page.locator(place + " iframe").boundingBox();
    }

    @Test
    void framesHaveTheirSizesAndTheSideIsForWideWindowsAlone() {
        Page phone = browser.phone();
        phone.navigate(everyPlace.path());
        assertThat(box(phone, ".at-paragraph").width).isEqualTo(300);
        assertThat(box(phone, ".at-paragraph").height).isEqualTo(250);
        PlaywrightAssertions.assertThat(phone.locator(".at-side")).isHidden();
        Page desktop = wide(browser);
        desktop.navigate(everyPlace.path());
        assertThat(box(desktop, ".at-side").height).isEqualTo(600);
        BoundingBox text = desktop.locator("article h1").boundingBox();
        BoundingBox side = desktop.locator(".at-side").boundingBox();
        assertThat(side.x).isPositive();
        assertThat(side.x + side.width).isLessThan(text.x);
    }

    @Test
    void aPageWithoutPlacesAsksNobodyElse() {
        Page page = browser.reader();
        Set<String> asked = new TreeSet<>();
        page.onRequest(request -> asked.add(URI.create(request.url()).getHost()));
        page.navigate(Sights.article(stand).path());
        page.navigate("/");
        assertThat(asked).containsExactly("localhost");
    }

    @Test
    void noOtherHostCanBeFramed() {
        Page page = browser.reader();
        List<String> told = new ArrayList<>();
        page.onConsoleMessage(message -> told.add(message.text()));
        page.navigate(everyPlace.path());
        page.evaluate(
                """
                () => {
                    const other = document.createElement('iframe');
                    other.src = 'https://other.example.com/';
                    document.body.append(other);
                }
                """);
        page.waitForCondition(() -> told.stream().anyMatch(text -> text.contains("frame-src")));
    }

    @Test
    void theLinkIsCopiedAndThatIsSaid() {
        Page page = browser.reader();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Article article = stand.publish(Newsstand.headline("يُنسخ رابطه"));
        page.navigate(article.facts().path());
        page.locator("[data-copy]").click();
        PlaywrightAssertions.assertThat(page.locator("[data-copy]")).hasText("نُسخ الرابط");
        PlaywrightAssertions.assertThat(page.locator("[data-copied]")).hasText("نُسخ الرابط");
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .endsWith("/" + article.facts().id());
        PlaywrightAssertions.assertThat(page.locator("[data-copy]")).hasText("نسخ الرابط");
    }
}
