package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.moderation.Decisions;
import org.midad.people.Role;
import org.midad.web.Words;

/** What the script of the reader's pages adds. */
@Tag("browser")
class ReaderJourneyTest {
    private final Newsstand stand = Newsstand.open();
    private final Browser browser = new Browser(stand);
    private final Article article = stand.publish(headline("مكتبة"));
    private final String path = article.facts().path();

    @AfterEach
    void sendHome() {
        browser.close();
    }

    private static Locator text(Page page) {
        return page.getByLabel("نص التعليق");
    }

    private static Locator send(Page page) {
        return page.locator("form.write button");
    }

    private static void write(Page page, String name, String words) {
        page.getByLabel("الاسم").fill(name);
        text(page).fill(words);
    }

    @Test
    void aDraftSurvivesAReloadAndALostConnection() {
        Page page = browser.reader();
        page.navigate(path);
        write(page, "هالة", "كلام لم يُرسل بعد");
        page.reload();
        assertThat(text(page)).hasValue("كلام لم يُرسل بعد");

        page.context().setOffline(true);
        send(page).click();
        assertThat(page.locator("form.write [role=alert]")).containsText("نصّك محفوظ");
        page.context().setOffline(false);
        page.reload();
        assertThat(text(page)).hasValue("كلام لم يُرسل بعد");
        assertThat(page.getByLabel("الاسم")).hasValue("هالة");

        send(page).click();
        page.waitForURL("**/c/*");
        page.navigate(path);
        assertThat(text(page)).hasValue("");
    }

    @Test
    void aDoubleTapMakesOneComment() {
        Page page = browser.phone();
        page.navigate(path);
        write(page, "علي", "ضغطت مرتين");
        send(page).evaluate("button => { button.click(); button.click(); }");
        page.waitForURL("**/c/*");

        Page moderator = browser.reader();
        browser.signIn(moderator, browser.hire("نور", Role.MODERATOR));
        new DeskPage(moderator, article);
        assertThat(moderator.locator(".row")).hasCount(1);
    }

    @Test
    void aWordWithoutEndDoesNotWidenAPhonesPage() {
        Page page = browser.phone();
        page.navigate(path);
        text(page).fill("https://example.org/" + "a".repeat(400));
        assertThat(page.locator("html")).hasJSProperty("scrollWidth", Browser.PHONE);
    }

    @Test
    void theCounterSpeaksNearTheLimitAndCountsWhatIsRead() {
        Edition edition = stand.room(Editions.class).first();
        Words words = Words.of(edition);
        int limit = CommentPolicy.USUAL_LIMIT;
        Page page = browser.reader();
        page.navigate(path);
        Locator count = page.locator("form.write .count");

        text(page).fill("ا".repeat(limit / 2));
        assertThat(count).hasText("");
        text(page).fill("اً".repeat(limit - 3));
        assertThat(count).hasText(words.say("form.left", words.number(3)));
        text(page).fill("ا".repeat(limit + 12));
        assertThat(count).hasText(words.say("form.over", words.number(12)));
        assertThat(count).hasClass("count over");
    }

    @Test
    void theBrowserCountsLettersAsTheServerDoes() throws IOException {
        Page page = browser.reader();
        page.navigate(path);
        String table;
        try (InputStream in = getClass().getResourceAsStream("/language/letters.tsv")) {
            table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        Object wrong =
                page.evaluate(
                        """
                        async table => {
                            const address = document.querySelector('form.write').dataset.letters;
                            const { countLetters } = await import(address);
                            const meant = { n: '\\n', t: '\\t', r: '\\r', '\\\\': '\\\\' };
                            const plain = cell => cell.replace(/\\\\(u([0-9A-Fa-f]{4})|[ntr\\\\])/g,
                                (_, sign, hex) => hex ? String.fromCharCode(parseInt(hex, 16)) : meant[sign]);
                            const rows = table.split('\\n').slice(1).filter(Boolean).map(row => row.split('\\t'));
                            if (rows.length < 30) return ['the table has only ' + rows.length + ' rows'];
                            return rows
                                .filter(([text, count]) => countLetters(plain(text)) !== Number(count))
                                .map(([text, count, why]) => `${why}: ${countLetters(plain(text))}, not ${count}`);
                        }
                        """,
                        table);
        assertThat(wrong).isEqualTo(List.of());
    }

    @Test
    void onesOwnWaitingCommentStandsOnThePageForOneselfAlone() {
        Page page = browser.reader();
        page.navigate(path);
        write(page, "سلمى", "أنتظر أن يقرأني أحد");
        send(page).click();
        page.waitForURL("**/c/*");

        page.navigate(path);
        assertThat(page.locator(".waiting .say")).hasText("أنتظر أن يقرأني أحد");
        assertThat(page.locator(".waiting .badge")).hasText("قيد المراجعة");

        Page other = browser.reader();
        other.navigate(path);
        assertThat(other.locator(".comments h2")).hasText("لا تعليقات بعد");
        assertThat(other.locator(".waiting")).hasCount(0);
    }

    @Test
    void aRefusalIsToldInPlaceAndNothingIsLost() {
        Page page = browser.reader();
        page.navigate(path);
        String tooLong = "كلام ".repeat(600);
        write(page, "علي", tooLong);
        send(page).click();

        assertThat(page.locator("form.write [role=alert]")).containsText("أطول من المسموح");
        assertThat(text(page)).isFocused();
        assertThat(text(page)).hasValue(tooLong);
        assertThat(page.url()).endsWith(path);
    }

    @Test
    void aRejectedWriterMendsTheTextAndSendsItAgain() {
        Page page = browser.reader();
        page.navigate(path);
        write(page, "سمير", "كلام جارح");
        send(page).click();
        page.waitForURL("**/c/*");
        String secret = page.url().substring(page.url().lastIndexOf('/') + 1);
        long id = stand.room(Comments.class).behind(secret).orElseThrow().id().value();
        stand.room(Decisions.class)
                .decide(
                        id,
                        new Comments.Move(null, CommentState.REJECTED, "نور", "insult", null),
                        null);

        page.reload();
        assertThat(page.locator(".notice")).containsText("«الشتم والإهانة»");
        assertThat(text(page)).hasValue("كلام جارح");
        text(page).fill("كلام مهذب");
        send(page).click();
        assertThat(page.locator("h1")).hasText("وصل تعليقك");
        assertThat(page.locator(".say")).hasText("كلام مهذب");
    }
}
