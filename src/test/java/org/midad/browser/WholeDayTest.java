package org.midad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midad.Newsstand;
import org.midad.media.Shots;
import org.midad.newsroom.setup.UnsetPaper;
import org.midad.operations.backup.FilledPaper;

/**
 * The first day of a small paper, from the link on the terminal to the same newspaper on another
 * machine: set up, write, publish, comment, moderate, correct, withdraw, back up, restore.
 */
@Tag("browser")
class WholeDayTest {
    @TempDir Path elsewhere;

    private final UnsetPaper paper = UnsetPaper.fresh();
    private final Newsstand stand = paper.stand();
    private final Browser browser = new Browser(stand);

    @AfterEach
    void sendHome() {
        browser.close();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    @Test
    void onAPhoneWithoutScripts() throws Exception {
        day(
                options -> {
                    Browser.onPhone(options);
                    options.setJavaScriptEnabled(false);
                });
    }

    @Test
    void onADesktop() throws Exception {
        day(options -> {});
    }

    private void day(Consumer<com.microsoft.playwright.Browser.NewContextOptions> screen)
            throws Exception {
        Page chief = browser.visitor(screen);
        setUp(chief);
        String kept = write(chief, "افتتاح المكتبة العامة");
        String gone = write(chief, "خبر لم يصح");

        Page reader = browser.visitor(screen);
        comment(reader, kept, "سعاد", "أحسنتم، ننتظر قسم الأطفال.");
        comment(reader, kept, "مزعج", "كلام لا يليق.");
        moderate(chief);
        reads(reader, kept, "أحسنتم، ننتظر قسم الأطفال.");
        assertThat(reader.getByText("كلام لا يليق.")).hasCount(0);

        correct(chief, "افتتاح المكتبة العامة");
        reads(reader, kept, "تفتح المكتبة أبوابها في التاسعة.");
        withdraw(chief, "خبر لم يصح");
        assertThat(reader.navigate(gone).status()).isEqualTo(410);
        assertThat(browser.complaints()).isEmpty();

        restoredIsTheSame(List.of("/", kept, gone, "/corrections", "/local"));
    }

    private void setUp(Page page) {
        page.navigate(paper.link());
        page.getByLabel("اسم الصحيفة").fill("الضحى");
        page.getByLabel("البلد").selectOption("LB");
        page.getByLabel("اسمك").fill("ليلى المنصوري");
        page.getByLabel("كلمة المرور").fill("أربع كلمات لا يخمنها أحد");
        page.getByRole(AriaRole.BUTTON, named("إصدار الصحيفة")).click();
        page.waitForURL(stand.address() + "/");
        assertThat(page.locator(".mast .name")).hasText("الضحى");
    }

    /** Writes an article with a picture, publishes it and answers its path. */
    private static String write(Page page, String headline) {
        page.navigate("/newsroom/articles/new");
        page.getByLabel("القسم").selectOption("local");
        page.getByLabel("العنوان", exactly()).fill(headline);
        page.getByLabel("المقدمة").fill("عادت المكتبة بعد ثلاث سنوات.");
        page.getByLabel("الاسم ١", exactly()).fill("ليلى المنصوري");
        page.getByLabel("النص", exactly())
                .fill("دخل أول القراء.\n\n## عشرة آلاف كتاب\n\n> لم نصدق\n— أمينة المكتبة");
        page.getByRole(AriaRole.BUTTON, named("حفظ المسودة")).click();
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "صورة.jpg",
                                "image/jpeg",
                                Shots.jpeg(1600, 900 + headline.length())));
        page.getByRole(AriaRole.BUTTON, named("رفع الصورة")).click();
        page.getByLabel("تصوير").fill("ليلى المنصوري");
        page.getByLabel("وصف الصورة لمن لا يراها").fill("قراء أمام المكتبة");
        page.getByRole(AriaRole.BUTTON, named("نشر")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("نُشر المقال");
        return page.locator(".headed a").first().getAttribute("href");
    }

    private static void comment(Page reader, String article, String name, String text) {
        reader.navigate(article);
        reader.getByLabel("الاسم").fill(name);
        reader.getByLabel("نص التعليق").fill(text);
        reader.getByRole(AriaRole.BUTTON, named("إرسال التعليق")).click();
        reader.waitForURL("**/c/*");
        assertThat(reader.locator("main")).containsText("قيد المراجعة");
        assertThat(reader.locator("main")).containsText(text);
    }

    private static void moderate(Page chief) {
        chief.navigate("/newsroom/comments?tab=waiting");
        row(chief, "سعاد").locator("button.approve").click();
        assertThat(visible(chief, "سعاد")).hasCount(0);
        row(chief, "مزعج").locator("summary").click();
        row(chief, "مزعج").locator(".rules button").first().click();
        assertThat(visible(chief, "مزعج")).hasCount(0);
    }

    private static com.microsoft.playwright.Locator row(Page page, String name) {
        return page.locator(
                ".row",
                new Page.LocatorOptions()
                        .setHas(page.locator("h2", new Page.LocatorOptions().setHasText(name))));
    }

    /** With a script a decided comment stays with a note, without one it has left the list. */
    private static com.microsoft.playwright.Locator visible(Page page, String name) {
        return page.locator(
                ".row[data-state=pending]",
                new Page.LocatorOptions()
                        .setHas(page.locator("h2", new Page.LocatorOptions().setHasText(name))));
    }

    private static void reads(Page reader, String article, String text) {
        eventually(
                () -> {
                    reader.navigate(article);
                    return reader.getByText(text).count() == 1;
                });
    }

    private static void openFromTheList(Page chief, String headline) {
        chief.navigate("/newsroom/articles");
        chief.getByRole(AriaRole.LINK, named(headline)).click();
    }

    private static void correct(Page chief, String headline) {
        openFromTheList(chief, headline);
        chief.getByText("تصحيح أو تنويه أو استدراك").click();
        chief.getByLabel("نص التنبيه كما يقرؤه القراء").fill("تفتح المكتبة أبوابها في التاسعة.");
        chief.getByRole(AriaRole.BUTTON, named("إعلان التنبيه")).click();
    }

    private static void withdraw(Page chief, String headline) {
        openFromTheList(chief, headline);
        chief.locator("summary").getByText("سحب المقال").click();
        chief.getByRole(AriaRole.BUTTON, named("سحب المقال")).click();
        assertThat(chief.getByRole(AriaRole.STATUS)).hasText("سُحب المقال");
    }

    private void restoredIsTheSame(List<String> paths) throws Exception {
        Path file = elsewhere.resolve("midad.zip");
        run("backup", file.toString(), "--data", Newsstand.folderWithoutStaff().toString());
        run("restore", file.toString(), "--data", elsewhere.resolve("data").toString());
        Newsstand restored = Newsstand.on(elsewhere.resolve("data"));
        try {
            for (String path : paths) {
                // shares and counts are made anew with the page: give the first its time
                eventually(() -> printed(stand, path).equals(printed(restored, path)));
            }
            String picture =
                    Jsoup.parse(stand.get(paths.get(1)).body()).select("figure img").attr("src");
            assertThat(restored.bytes(picture).body()).isEqualTo(stand.bytes(picture).body());
            assertThat(
                            restored.postForm(
                                            "/newsroom/sign-in",
                                            List.of(
                                                    "name",
                                                    "ليلى المنصوري",
                                                    "password",
                                                    "أربع كلمات لا يخمنها أحد"))
                                    .headers()
                                    .firstValue("location"))
                    .contains("/newsroom");
        } finally {
            restored.close();
        }
    }

    /** Status and words of a page. */
    private static String printed(Newsstand stand, String path) {
        var answer = stand.get(path);
        // the short address, which paper shows, is that of the machine
        return answer.statusCode()
                + " "
                + Jsoup.parse(answer.body()).text().replace(stand.address(), "");
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        Process process = FilledPaper.midad(arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
