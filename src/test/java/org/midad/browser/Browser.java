package org.midad.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.midad.Newsstand;
import org.midad.people.OneTimeLinks;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.people.StaffMember;

/**
 * Visitors of the newspaper, each with a browser profile of their own. All tests of a JVM share one
 * Chromium; close after each test to send the visitors home.
 */
final class Browser implements AutoCloseable {
    static final int PHONE = 360;
    private static final int PATIENCE_MILLIS = 10_000;
    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final Newsstand stand;
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browser(Newsstand stand) {
        this.stand = stand;
    }

    /** A reader at a desk: wide window, light colours, scripts on. */
    Page reader() {
        return visitor(options -> {});
    }

    /** A reader with a small phone. */
    Page phone() {
        return visitor(Browser::onPhone);
    }

    /** A reader whose browser runs no scripts. */
    Page readerWithoutScript() {
        return visitor(options -> options.setJavaScriptEnabled(false));
    }

    static void onPhone(com.microsoft.playwright.Browser.NewContextOptions options) {
        options.setViewportSize(PHONE, 740).setHasTouch(true).setIsMobile(true);
    }

    /** Anybody else. */
    Page visitor(Consumer<com.microsoft.playwright.Browser.NewContextOptions> wishes) {
        var options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(stand.address())
                        .setLocale("ar")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900);
        wishes.accept(options);
        BrowserContext visitor = chromium().newContext(options);
        visitor.setDefaultTimeout(PATIENCE_MILLIS);
        visitors.add(visitor);
        Billboards.serve(visitor);
        Page page = visitor.newPage();
        page.onConsoleMessage(
                message -> {
                    boolean itself = message.location().startsWith(page.url());
                    if (message.type().equals("error") && !itself) {
                        complaints.add(page.url() + ": " + message.text());
                    }
                });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Somebody new on the staff; {@code name} gets a number, names being unique. */
    StaffMember hire(String name, Role role) {
        return stand.room(Staff.class).add(Newsstand.headline(name), role, null);
    }

    /** A fresh one-time link's path for this person. */
    String linkFor(StaffMember member) {
        return stand.room(OneTimeLinks.class).path(member);
    }

    /** Signs the visitor in as this person, by a one-time link. */
    void signIn(Page page, StaffMember member) {
        page.navigate(linkFor(member));
        page.locator("main button").click();
        page.waitForURL("**/newsroom");
    }

    /**
     * What the browsers' consoles reported as errors, scripts' and policies' alike; not that a page
     * is itself an answer such as 404.
     */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (chromium == null) {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox",
                                                            "--disable-gpu",
                                                            "--disable-quic",
                                                            "--no-first-run",
                                                            "--disable-background-networking",
                                                            "--disable-component-update",
                                                            "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }
}
