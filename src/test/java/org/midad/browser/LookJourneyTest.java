package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Ground;
import org.midad.edition.Looks;
import org.midad.media.Shots;
import org.midad.people.Role;

/** A chief gives the paper its colour, its logo and its pages; no script helps with any of it. */
@Tag("browser")
class LookJourneyTest {
    private static final String COLOUR =
            "element => getComputedStyle(element).getPropertyValue('background-color')";

    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);
    private final Edition before = stand.room(Editions.class).first();
    private final Page chief = browser.visitor(options -> options.setJavaScriptEnabled(false));

    @AfterEach
    void asItWas() {
        Looks looks = stand.room(Looks.class);
        looks.set(1, before.look().colours(), before.look().imprint());
        looks.setLogo(1, Ground.LIGHT, null);
        browser.close();
    }

    private void open(String path) {
        browser.signIn(chief, browser.hire("ليلى", Role.CHIEF));
        chief.navigate(path);
    }

    private void press(String button) {
        chief.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    @Test
    void theColourOfThePaperIsThatOfItsPages() {
        open("/newsroom/settings/look");
        chief.locator("#house-light").fill("#ffcc00");
        chief.locator("#house-dark").fill("#f0a0b8");
        press("حفظ");
        assertThat(chief.locator("#house-light-problem")).containsText("٤٫٥٠");
        assertThat(chief.locator("#house-dark")).hasValue("#f0a0b8");
        chief.locator("#house-light").fill("#7a1f3d");
        chief.locator("form:has(#house-light) .do").click();
        assertThat(chief.getByRole(AriaRole.STATUS)).containsText("حُفظت الإعدادات");

        Page reader = browser.reader();
        eventually(() -> stand.get("/search").body().contains("house-7a1f3d-f0a0b8"));
        reader.navigate("/search");
        Locator button = reader.locator("main button");
        assertThat(button.evaluate(COLOUR)).isEqualTo("rgb(122, 31, 61)");
        reader.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(button.evaluate(COLOUR)).isEqualTo("rgb(240, 160, 184)");
        assertThat(new AxeBuilder(reader).setLegacyMode(true).analyze().getViolations()).isEmpty();

        Page look = browser.reader();
        browser.signIn(look, browser.hire("ليلى", Role.CHIEF));
        look.navigate("/newsroom/settings/look");
        assertThat(look.locator(".sample.light .as-button").evaluate(COLOUR))
                .isEqualTo("rgb(122, 31, 61)");
        assertThat(look.locator(".sample.dark .as-button").evaluate(COLOUR))
                .isEqualTo("rgb(240, 160, 184)");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theLogoKeepsItsPlaceBeforeItIsThere() {
        open("/newsroom/settings/look");
        chief.locator("#logo-light")
                .setInputFiles(new FilePayload("logo.png", "image/png", Shots.png(1_200, 240)));
        chief.locator("form:has(#logo-light) button").first().click();
        assertThat(chief.getByRole(AriaRole.STATUS)).containsText("حُفظت الإعدادات");
        eventually(() -> stand.get("/").body().contains("class=\"logo\""));

        for (Page reader : new Page[] {browser.reader(), browser.phone()}) {
            List<Route> held = new ArrayList<>();
            reader.route("**/media/logo-*", held::add);
            reader.navigate(
                    "/corrections",
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
            reader.waitForCondition(() -> !held.isEmpty());
            var empty = reader.locator(".mast .logo").boundingBox();
            held.forEach(Route::resume);
            Locator logo = reader.locator(".mast .logo");
            reader.waitForCondition(
                    () -> logo.evaluate("image => image.naturalWidth > 0").equals(true));
            var there = logo.boundingBox();
            assertThat(empty.height).isEqualTo(there.height).isGreaterThan(30);
            assertThat(empty.width).isEqualTo(there.width);
            assertThat(there.width / there.height).isBetween(4.9, 5.1);
            assertThat(reader.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(reader.viewportSize().width);
            assertThat(new AxeBuilder(reader).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();
        }
    }

    @Test
    void aPageOfThePaperIsWrittenShownAndFoundAtTheFoot() {
        open("/newsroom/settings/pages");
        chief.locator(".pagerows h2 a[href$='/advertise']").click();
        chief.locator("#title").fill("أعلن معنا");
        chief.getByRole(AriaRole.CHECKBOX).check();
        press("حفظ");
        assertThat(chief.locator("#text-problem")).containsText("[✎");
        String text = Newsstand.headline("نعرض مساحة في رأس الصفحة") + ": ads@duha.example";
        chief.locator("#text").fill(text);
        press("حفظ");
        assertThat(chief.getByRole(AriaRole.STATUS)).containsText("حُفظت الإعدادات");
        assertThat(chief.locator(".pagerows li:has-text('أعلن معنا')"))
                .containsText("ظاهرة للقرّاء");

        Page reader = browser.phone();
        eventually(() -> stand.get("/").body().contains("/pages/advertise"));
        reader.navigate("/");
        reader.locator(".foot")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("أعلن معنا"))
                .click();
        reader.waitForURL("**/pages/advertise");
        assertThat(reader.locator("main")).containsText(text);
        assertThat(reader.locator("main .standing p a"))
                .hasAttribute("href", "mailto:ads@duha.example");
    }
}
