package org.midad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midad.Newsstand;
import org.midad.people.Role;

/** What has to hold on every kind of page. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
    /** Smallest side of what a thumb has to hit, in CSS pixels. */
    private static final int THUMB = 44;

    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);
    private final Page desktop = browser.reader();
    private final Page phone = browser.phone();
    private final Page staff = signedIn(browser.reader());
    private final Page staffPhone = signedIn(browser.phone());

    @AfterAll
    void sendHome() {
        browser.close();
    }

    private Page signedIn(Page page) {
        browser.signIn(page, browser.hire("نور", Role.CHIEF));
        return page;
    }

    Stream<Sight> pages() {
        return Sights.all(stand).stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybodyCanUseIt(Sight sight) {
        browser.complaints().clear();
        Page page = sight.staff() ? staff : desktop;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        sight.show(page);
        assertThat(told(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()))
                .isEmpty();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        List<Rule> dark =
                new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withRules(List.of("color-contrast"))
                        .analyze()
                        .getViolations();
        assertThat(told(dark)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static List<String> told(List<Rule> violations) {
        return violations.stream()
                .flatMap(
                        rule ->
                                rule.getNodes().stream()
                                        .map(node -> rule.getHelp() + ": " + node.getHtml()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onAPhoneNothingSticksOutAndEveryControlFitsAThumb(Sight sight) {
        Page page = sight.staff() ? staffPhone : phone;
        sight.show(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Browser.PHONE);
        Object small =
                page.evaluate(
                        """
                        least => {
                            const controls = 'button, input:not([type=hidden]), select, textarea, summary, '
                                + 'nav a, .button, .do, .tool, .share a, .tags a, .foot li a, .paging a, .callout a';
                            const seen = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                                && !element.closest('.unseen, .visually-hidden, .skip') && !element.matches('.visually-hidden');
                            return [...document.querySelectorAll(controls)].filter(seen)
                                .map(element => [element, element.getBoundingClientRect()])
                                .filter(([, box]) => box.height < least - .5 || box.width < least - .5)
                                .map(([element, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 90)}`);
                        }
                        """,
                        THUMB);
        assertThat(small).isEqualTo(List.of());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itIsValidHtml(Sight sight) {
        Cookie session = staff.context().cookies().getFirst();
        String html = sight.html(stand, session.name + "=" + session.value);
        assertThat(html).startsWith("<!DOCTYPE html>");
        assertThat(Nu.errors(html)).isEmpty();
    }
}
