package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.people.StaffMember;

/** A moderator's day at the desk, by keys, by thumb, and with a colleague. */
@Tag("browser")
class ModeratorJourneyTest {
    private static final String PASSWORD = "كلمة مرور لا تُنسى";

    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);
    private final Article article = stand.publish(headline("ميناء"));

    @BeforeEach
    void threeCommentsWait() {
        for (String name : new String[] {"أمين", "باسم", "جميلة"}) {
            DeskPage.queue(stand, article, name, "تعليق من " + name);
        }
    }

    @AfterEach
    void sendHome() {
        browser.close();
    }

    private Page signedIn(String name) {
        Page page = browser.reader();
        browser.signIn(page, browser.hire(name, Role.MODERATOR));
        return page;
    }

    @Test
    void signsInByALinkThatWorksOnceAndThenByPassword() {
        StaffMember nour = browser.hire("نور", Role.MODERATOR);
        String link = browser.linkFor(nour);
        Page page = browser.reader();
        page.navigate(link);
        page.getByLabel("كلمة مرور جديدة").fill(PASSWORD);
        page.locator("main button.do").click();
        page.waitForURL("**/newsroom");
        page.getByRole(AriaRole.BUTTON, named("تسجيل الخروج")).click();
        page.waitForURL("**/newsroom/sign-in");

        page.navigate(link);
        assertThat(page.locator("h1")).hasText("انتهت صلاحية الرابط أو استُعمل من قبل");

        page.navigate("/newsroom/comments");
        enter(page, nour, "ليست كلمة المرور");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        enter(page, nour, PASSWORD);
        assertThat(page.locator("#desk")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void enter(Page page, StaffMember member, String password) {
        page.getByLabel("الاسم").fill(member.name());
        page.locator("#password").fill(password);
        page.locator("main button.do").click();
    }

    @Test
    void publishesByAKeyOfAnArabicKeyboardAndReadersSeeItAtTheirNextLook() {
        Page reader = browser.reader();
        reader.navigate(article.facts().path());
        assertThat(reader.locator(".say")).hasCount(0);
        Page page = signedIn("نور");
        DeskPage desk = new DeskPage(page, article);
        assertThat(desk.row("أمين")).hasClass("row current");

        desk.press("ش", "KeyA");
        Newsstand.eventually(
                () -> {
                    reader.reload();
                    return reader.locator(".say").count() == 1;
                });

        assertThat(reader.locator(".say")).hasText("تعليق من أمين");
        assertThat(desk.note("أمين")).containsText("نُشر تعليق أمين");
        assertThat(desk.row("باسم")).hasClass("row current");
        assertThat(desk.row("باسم")).isFocused();
    }

    @Test
    void rejectsByKeysWithARuleAndAMessageToTheWriter() {
        Page page = signedIn("نور");
        DeskPage desk = new DeskPage(page, article);
        desk.press("ت", "KeyJ");
        assertThat(desk.row("باسم")).isFocused();
        desk.press("ق", "KeyR");
        assertThat(desk.row("باسم").locator("[name=rule]").first()).isFocused();
        desk.row("باسم").locator("textarea").fill("أعد صياغته من فضلك");
        desk.row("باسم").locator("[name=rule]").first().focus();
        desk.press("٣", "Digit3");

        assertThat(desk.note("باسم"))
                .containsText("رُفض تعليق باسم وفق قاعدة «الكراهية والطائفية»");
        assertThat(desk.row("جميلة")).hasClass("row current");
        page.navigate(DeskPage.of(article).replace("waiting", "rejected"));
        assertThat(desk.row("باسم").locator(".decided"))
                .containsText("إلى صاحبه: أعد صياغته من فضلك");
    }

    @Test
    void takesBackTheLastDecisionAndAnOlderOne() {
        Page page = signedIn("نور");
        DeskPage desk = new DeskPage(page, article);
        desk.press("ش", "KeyA");
        assertThat(desk.note("أمين")).isVisible();
        desk.press("ش", "KeyA");
        assertThat(desk.note("باسم")).isVisible();
        assertThat(page.locator("#last-decision")).containsText("باسم");

        desk.note("أمين").getByRole(AriaRole.BUTTON).click();
        assertThat(desk.row("أمين")).isFocused();
        assertThat(desk.note("أمين")).hasCount(0);
        desk.press("ت", "KeyJ");
        assertThat(desk.row("جميلة")).isFocused();
        desk.press("ش", "KeyA");
        assertThat(desk.note("جميلة")).isVisible();
        desk.press("ع", "KeyU");
        assertThat(desk.row("جميلة")).isFocused();
        assertThat(page.locator("#announce")).containsText("تراجعٌ: عاد تعليق جميلة");

        page.reload();
        assertThat(page.locator(".row")).hasCount(2);
    }

    @Test
    void isToldWhatAColleagueDecidedAndMayKeepIt() {
        Page first = signedIn("نور");
        Page second = signedIn("هدى");
        DeskPage nours = new DeskPage(first, article);
        DeskPage hudas = new DeskPage(second, article);

        nours.press("ق", "KeyR");
        nours.press("١", "Digit1");
        assertThat(nours.note("أمين")).isVisible();
        hudas.press("ش", "KeyA");

        Locator told = hudas.note("أمين");
        assertThat(told).containsText("قرّر نور");
        assertThat(told).containsText("رُفض وفق قاعدة «الشتم والإهانة»");
        told.getByRole(AriaRole.BUTTON, inside("إبقاء القرار")).click();
        assertThat(hudas.row("أمين")).hasClass("row done");
        first.reload();
        assertThat(first.locator(".row")).hasCount(2);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    @Test
    void comesBackToTheSameCommentAfterASessionEnds() {
        StaffMember nour = browser.hire("نور", Role.MODERATOR);
        stand.room(Staff.class).setPassword(nour.id(), PASSWORD);
        Page page = browser.reader();
        browser.signIn(page, nour);
        DeskPage desk = new DeskPage(page, article);
        desk.press("ت", "KeyJ");
        desk.press("ق", "KeyR");
        desk.row("باسم").locator("textarea").fill("رسالة لم تُرسل");
        page.context().clearCookies();
        desk.row("باسم").locator("[name=rule]").first().click();

        assertThat(page.locator("#out")).isVisible();
        page.locator("#signin").click();
        enter(page, nour, PASSWORD);
        assertThat(desk.row("باسم")).hasClass("row current");
        assertThat(desk.row("باسم").locator("textarea")).hasValue("رسالة لم تُرسل");
        desk.row("باسم").locator("[name=rule]").first().click();
        assertThat(desk.note("باسم")).containsText("رُفض تعليق باسم");
    }

    @Test
    void newCommentsWaitToBeAskedForAndMoveNothing() {
        Page page = signedIn("نور");
        DeskPage desk = new DeskPage(page, article);
        desk.press("ت", "KeyJ");
        assertThat(desk.row("باسم")).isFocused();
        desk.askForNews();
        BoundingBox before = desk.row("باسم").boundingBox();

        DeskPage.queue(stand, article, "داود", "وصلت الآن");
        DeskPage.queue(stand, article, "ريم", "وأنا أيضًا");
        desk.askForNews();
        assertThat(page.locator("#arrivals")).containsText("تعليقان جديدان");
        assertThat(page.locator(".row")).hasCount(3);
        assertThat(desk.row("باسم")).isFocused();
        assertThat(desk.row("باسم").boundingBox().y).isEqualTo(before.y);

        page.locator("#arrivals button").click();
        assertThat(page.locator(".row")).hasCount(5);
        assertThat(desk.row("داود")).isFocused();
    }

    @Test
    void worksWithTheThumbOnAPhone() {
        Page page = browser.phone();
        browser.signIn(page, browser.hire("نور", Role.MODERATOR));
        DeskPage desk = new DeskPage(page, article);
        Locator approve = desk.current().locator(".approve");

        BoundingBox box = approve.boundingBox();
        assertThat(box.height).isGreaterThanOrEqualTo(44);
        assertThat(box.y + box.height).isBetween(640.0, 740.0);
        approve.tap();
        assertThat(desk.note("أمين")).isVisible();
        assertThat(desk.row("باسم")).hasClass("row current");
        desk.current().locator("summary").tap();
        assertThat(desk.current().locator("[name=rule]").first()).isVisible();
        desk.current().locator("[name=rule]").last().tap();
        assertThat(desk.note("باسم")).containsText("رُفض");
        assertThat(page.locator("html")).hasJSProperty("scrollWidth", Browser.PHONE);
    }
}
