package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.ArticleChange;
import org.midad.article.Articles;
import org.midad.article.Content;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.discussion.DiscussionChange;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Editions;
import org.midad.moderation.Decisions;
import org.midad.platform.Change;
import org.midad.platform.DataFolder;
import org.midad.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How soon pages of the running newspaper show what was changed, here or by another process. */
@Tag("data")
class PageFreshnessTest {
    private static final Duration ANOTHER_PROCESS = Duration.ofSeconds(1);

    private final Newsstand stand = Newsstand.open();
    private final Articles articles = stand.room(Articles.class);
    private final Comments comments = stand.room(Comments.class);
    private final Decisions decisions = stand.room(Decisions.class);

    @AfterEach
    void holdAllAgain() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
    }

    /** A connection of its own, as another process has. */
    private JdbcClient elsewhere() {
        HikariDataSource here = stand.room(HikariDataSource.class);
        return JdbcClient.create(
                new DriverManagerDataSource(
                        here.getJdbcUrl(), here.getUsername(), here.getPassword()));
    }

    private String page(Article article) {
        return stand.get(article.facts().path()).body();
    }

    private static Content with(Content old, String headline, String section) {
        return new Content(
                old.language(),
                section,
                old.kind(),
                old.kicker(),
                headline,
                null,
                old.lead(),
                old.byline(),
                old.dateline(),
                null,
                old.body(),
                old.credits(),
                old.attributions(),
                old.tags(),
                null,
                old.slug());
    }

    private long section(String slug) {
        return stand.room(Editions.class).first().section(slug).orElseThrow().id();
    }

    private long comment(Article article, String text) {
        String location =
                stand.postForm(
                                article.facts().path() + "/comments",
                                List.of("name", "سلمى", "text", text))
                        .headers()
                        .firstValue("location")
                        .orElseThrow();
        return comments.behind(location.substring(3)).orElseThrow().id().value();
    }

    private void approve(long comment) {
        decisions.decide(
                comment,
                new Comments.Move(CommentState.PENDING, CommentState.PUBLISHED, "نور", null, null),
                null);
    }

    private void reject(long comment) {
        decisions.decide(
                comment,
                new Comments.Move(
                        CommentState.PUBLISHED, CommentState.REJECTED, "نور", "insult", null),
                null);
    }

    @Test
    void anEditIsOnThePageWithinASecond() {
        Article article = stand.publish(headline("قبل"));
        long id = article.facts().id().value();
        page(article);
        String after = headline("بعد");
        Content changed = with(article.facts().content(), after, "local");
        long saved = System.nanoTime();
        articles.replace(id, 1, section("local"), changed, "هدى الأسمر");
        Article now = articles.find(id).orElseThrow();

        eventually(() -> page(now).contains(after));
        assertThat(System.nanoTime() - saved).isLessThan(Duration.ofSeconds(3).toNanos());
        eventually(
                () ->
                        stand.get(article.facts().path())
                                .headers()
                                .firstValue("location")
                                .equals(Optional.of(now.facts().path())));
    }

    @Test
    void anArticleThatChangedItsSectionLeavesTheOldAddress() {
        Article article = stand.publish(headline("ينتقل"));
        String old = article.facts().path();
        page(article);
        articles.replace(
                article.facts().id().value(),
                1,
                section("sport"),
                with(article.facts().content(), article.facts().content().headline(), "sport"),
                "هدى الأسمر");

        eventually(() -> stand.get(old).statusCode() == 301);
        assertThat(stand.get(old).headers().firstValue("location"))
                .hasValueSatisfying(path -> assertThat(path).startsWith("/sport/"));
    }

    @Test
    void aNewArticleIsOnTheListsWithinTheirTenSeconds() {
        stand.get("/local");
        stand.get("/");
        stand.get("/feed.xml");
        Article article = stand.publish(headline("جديد"));
        String headline = article.facts().content().headline();

        for (String list : List.of("/local", "/feed.xml", "/sitemap.xml", "/tags/الأسواق")) {
            String path = list.startsWith("/tags/") ? encoded(list) : list;
            eventually(() -> stand.get(path).body().contains(marker(path, article, headline)));
        }
    }

    private static String marker(String path, Article article, String headline) {
        return path.equals("/sitemap.xml") ? article.facts().path() : headline;
    }

    private static String encoded(String path) {
        return "/tags/" + java.net.URLEncoder.encode(path.substring(6), StandardCharsets.UTF_8);
    }

    @Test
    void aWithdrawnArticleIsNowhereWhenTheCallReturns() {
        Article article = stand.publish(headline("يُسحب"));
        String headline = article.facts().content().headline();
        List<String> everywhere =
                List.of("/", "/local", "/feed.xml", "/atom.xml", "/feed.json", "/no-such-page");
        everywhere.forEach(stand::get);
        eventually(() -> stand.get("/local").body().contains(headline));
        articles.withdraw(article.facts().id().value(), null);

        assertThat(stand.get(article.facts().path()).statusCode()).isEqualTo(410);
        for (String path : everywhere) {
            assertThat(stand.get(path).body()).as(path).doesNotContain(headline);
        }
    }

    @Test
    void aWithdrawnArticleLeavesThePagesThatRecommendedIt() {
        Article other = stand.publish(headline("يوصى به"));
        Article article = stand.publish(headline("يوصي"));
        String headline = other.facts().content().headline();
        eventually(() -> page(article).contains(headline));
        articles.withdraw(other.facts().id().value(), null);

        assertThat(page(article)).doesNotContain(headline);
    }

    @Test
    void aWithdrawnArticleIsNotFoundBySearch() {
        Article article = stand.publish(headline("بحث فريد جدا"));
        String headline = article.facts().content().headline();
        String query = "/search?q=" + java.net.URLEncoder.encode(headline, StandardCharsets.UTF_8);
        assertThat(stand.get(query).body()).contains(article.facts().path());
        articles.withdraw(article.facts().id().value(), null);

        assertThat(stand.get(query).body()).doesNotContain(article.facts().path());
    }

    @Test
    void anArticleThatComesBackIsThereAgain() {
        Article article = stand.publish(headline("يعود"));
        articles.withdraw(article.facts().id().value(), null);
        assertThat(stand.get(article.facts().path()).statusCode()).isEqualTo(410);
        articles.publish(article.facts().id().value(), null);

        eventually(() -> stand.get(article.facts().path()).statusCode() == 200);
    }

    @Test
    void aCommentRejectedAfterPublicationIsGoneAtOnceFromEveryPage() {
        Article article = stand.publish(headline("سوق"));
        long id = comment(article, "كلام سيرفض بعد نشره");
        approve(id);
        String pulse = article.facts().path() + "/pulse";
        eventually(() -> page(article).contains("كلام سيرفض بعد نشره"));
        eventually(() -> stand.get(pulse).body().startsWith("{\"comments\":1"));
        reject(id);

        assertThat(page(article)).doesNotContain("كلام سيرفض بعد نشره");
        assertThat(stand.get(pulse).body()).startsWith("{\"comments\":0");
    }

    @Test
    void aCommentThatNoRuleHoldsIsThereWithinASecond() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        Article article = stand.publish(headline("سوق"));
        page(article);
        long posted = System.nanoTime();
        comment(article, "تعليق يظهر حالا");

        eventually(() -> page(article).contains("تعليق يظهر حالا"));
        assertThat(System.nanoTime() - posted).isLessThan(Duration.ofSeconds(3).toNanos());
    }

    @Test
    void whatAnotherProcessPublishesIsThereWithinASecond() {
        Article article = stand.publish(headline("سوق"));
        page(article);
        JdbcClient other = elsewhere();
        String changed = headline("غيّرته عملية أخرى");
        other.sql(
                        """
                        update article set content = jsonb_set(content, '{headline}', to_jsonb(?))
                        where id = ?
                        """)
                .params(changed, article.facts().id().value())
                .update();
        assertThat(page(article)).doesNotContain(changed);
        long told = System.nanoTime();
        new Outbox(other).write(new Change(ArticleChange.SHOWN, article.facts().id().value()));

        eventually(() -> page(article).contains(changed));
        assertThat(System.nanoTime() - told).isLessThan(ANOTHER_PROCESS.multipliedBy(3).toNanos());
    }

    @Test
    void whatAnotherProcessRemovesIsGone() {
        Article article = stand.publish(headline("سوق"));
        long id = comment(article, "تمحوه عملية أخرى");
        approve(id);
        eventually(() -> page(article).contains("تمحوه عملية أخرى"));
        JdbcClient other = elsewhere();
        other.sql("update comment set state = 'rejected' where id = ?").param(id).update();
        new Outbox(other).write(new Change(DiscussionChange.REMOVED, article.facts().id().value()));

        eventually(() -> !page(article).contains("تمحوه عملية أخرى"));
    }

    @Test
    void anImportBesideTheRunningNewspaperIsReadAtOnce(@TempDir Path folder) throws Exception {
        String headline = headline("افتتاح جسر المرسى الجديد");
        Path capture = folder.resolve("bridge.txt");
        Files.writeString(
                capture,
                """
                محليات

                %s

                قالت البلدية إن الجسر الجديد فُتح أمام الناس صباح الاثنين بعد عامين من العمل.

                وأضافت أن الجسر يصل بين ضفتي النهر وأن المشاة يعبرونه مجانًا طوال أيام الأسبوع.
                """
                        .formatted(headline));
        String before = stand.get("/sitemap.xml").body();
        Process process = midad("import", "--data", data(), capture.toString());
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        long done = System.nanoTime();

        assertThat(process.exitValue()).as(said).isZero();
        long id =
                stand.room(JdbcClient.class)
                        .sql("select id from article where headline = ?")
                        .param(headline)
                        .query(Long.class)
                        .single();
        assertThat(before).doesNotContain("-" + id + "<");
        eventually(() -> stand.get("/sitemap.xml").body().contains("-" + id + "<"));
        assertThat(System.nanoTime() - done).isLessThan(ANOTHER_PROCESS.multipliedBy(3).toNanos());
        assertThat(stand.get("/feed.xml").body()).doesNotContain(headline);
        assertThat(stand.get("/news-sitemap.xml").body()).doesNotContain(headline);
    }

    private String data() {
        return stand.room(DataFolder.class).path().toString();
    }

    private static Process midad(String... arguments) throws IOException {
        List<String> command =
                new java.util.ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.midad.Midad"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Test
    void anArticleThatTheClockPublishesIsThereByItself() {
        Article draft =
                articles.create(
                        1,
                        section("local"),
                        Newsstand.content(headline("موعود")),
                        null,
                        "هدى الأسمر");
        articles.schedule(draft.facts().id().value(), Instant.now().plusMillis(300));
        assertThat(stand.get(draft.facts().path()).statusCode()).isEqualTo(404);

        eventually(() -> stand.get(draft.facts().path()).statusCode() == 200);
    }

    @Test
    void whatTheEditionIsCalledChangesOnEveryPage() {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        Article article = stand.publish(headline("سوق"));
        eventually(() -> !page(article).contains("تُراجَع التعليقات قبل نشرها"));
        stand.receive(CommentPolicy.Mode.HOLD_ALL);

        eventually(() -> page(article).contains("تُراجَع التعليقات قبل نشرها"));
    }
}
