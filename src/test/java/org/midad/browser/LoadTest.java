package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.midad.Newsstand;

/** How a page arrives: what it weighs, and that it stands still. */
@Tag("browser")
class LoadTest {
    /** HTML, styles and script of an article with a hundred comments, as sent. */
    private static final int PAGE_BUDGET = 40 * 1024;

    private static final int FONT_BUDGET = 75 * 1024;

    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);
    private final String article = Sights.article(stand).path();

    @AfterEach
    void sendHome() {
        browser.close();
    }

    @Test
    void anArticleWithAHundredCommentsIsLight(TestReporter reporter) {
        Page page = browser.phone();
        List<Response> answers = new ArrayList<>();
        page.onResponse(answers::add);
        page.navigate(article);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(page.locator(".comment").count()).isGreaterThanOrEqualTo(95);
        int texts = weight(answers, "document", "stylesheet", "script");
        int fonts = weight(answers, "font");
        reporter.publishEntry("bytes of page and fonts", texts + " " + fonts);
        assertThat(texts).isBetween(1, PAGE_BUDGET);
        assertThat(fonts).isBetween(1, FONT_BUDGET);
    }

    private static int weight(List<Response> answers, String... types) {
        return answers.stream()
                .map(Response::request)
                .filter(request -> List.of(types).contains(request.resourceType()))
                .map(Request::sizes)
                .mapToInt(sizes -> sizes.responseBodySize)
                .sum();
    }

    @Test
    void nothingJumpsWhenTheFontsComeLate() {
        for (Page page : List.of(browser.phone(), browser.reader())) {
            List<Route> late = new ArrayList<>();
            page.route("**/*.woff2", late::add);
            page.navigate(article, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForCondition(
                    () ->
                            page.evaluate(
                                            "performance.getEntriesByName('first-contentful-paint')"
                                                    + ".length > 0")
                                    .equals(true));
            late.forEach(Route::resume);
            page.unroute("**/*.woff2");
            Object shift =
                    page.evaluate(
                            """
                            async () => {
                                await document.fonts.ready;
                                let sum = 0;
                                const add = shifts => shifts.forEach(shift => { sum += shift.value; });
                                const observer = new PerformanceObserver(list => add(list.getEntries()));
                                observer.observe({ type: 'layout-shift', buffered: true });
                                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                                await new Promise(done => setTimeout(done));
                                add(observer.takeRecords());
                                return sum;
                            }
                            """);
            assertThat(((Number) shift).doubleValue()).isLessThanOrEqualTo(0.02);
        }
    }

    @Test
    void browsersWithoutLightDarkGetPlainColours() {
        String page = stand.get(article).body();
        Matcher link = Pattern.compile("href=\"(/assets/style[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String css = stand.get(link.group(1)).body();

        int supports = css.indexOf("@supports (color:light-dark(");
        assertThat(supports).isPositive();
        assertThat(css.indexOf("light-dark(")).isGreaterThan(supports);
        for (String token :
                List.of("--paper", "--ink", "--ink-2", "--line", "--house", "--alert")) {
            assertThat(css.substring(0, supports)).contains(token + ":#");
        }
    }

    @Test
    void aPrintedArticleIsTheArticleAndItsAddress() {
        Page page = browser.reader();
        page.navigate(article);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".address")).isVisible();
        for (String part : List.of(".sections", ".share", ".comments", ".related", ".foot")) {
            assertThat(page.locator(part).first()).not().isVisible();
        }
    }
}
