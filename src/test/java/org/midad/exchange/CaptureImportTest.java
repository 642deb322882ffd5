package org.midad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.midad.Newsstand.headline;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.discussion.Comment;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Editions;
import org.midad.moderation.Moderation;
import org.midad.moderation.Rules;
import org.midad.people.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an import makes of files, good and bad. */
@Tag("data")
class CaptureImportTest {
    private static final long TWO_GIGABYTES = 2L * 1024 * 1024 * 1024;

    private final Newsstand stand = Newsstand.open();
    private final Articles articles = stand.room(Articles.class);
    private final Comments comments = stand.room(Comments.class);

    @TempDir private Path folder;

    @AfterEach
    void holdAllAgain() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
    }

    private CaptureImport importing(@Nullable Rules rules, @Nullable Instant date) {
        return new CaptureImport(
                articles,
                comments,
                stand.room(Editions.class),
                rules,
                stand.room(TransactionTemplate.class),
                Clock.systemUTC(),
                date);
    }

    private Imported bringIn(Path file) {
        return importing(null, null).bringIn(file);
    }

    private Rules rules() {
        return Moderation.forImport(
                stand.room(Editions.class), comments, stand.room(Staff.class), Clock.systemUTC());
    }

    private static String capture(String headline) {
        return """
        محليات

        %s

        قالت البلدية إن الجسر الجديد فُتح أمام الناس صباح الاثنين بعد عامين من العمل.

        وأضافت أن الجسر يصل بين ضفتي النهر وأن المشاة يعبرونه مجانًا طوال أيام الأسبوع.

        التعليقات (2)

        1. أخيرا
        سلمى
        انتظرنا هذا الجسر طويلا وشكرا لمن عمل عليه.

        2. سؤال
        منى
        متى يفتح للسيارات؟ راجعوا www.example.org
        """
                .formatted(headline);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private long articlesKept() {
        return stand.room(JdbcClient.class)
                .sql("select count(*) from article")
                .query(Long.class)
                .single();
    }

    private List<Comment> commentsOf(long article) {
        return comments.published(article, null, 100);
    }

    @Test
    void aPageComesInWithItsCommentsInTheirOrder() throws IOException {
        String headline = headline("افتتاح جسر المرسى");
        Imported done = bringIn(write("bridge.txt", capture(headline)));

        assertThat(done.outcome()).as(done.toString()).isEqualTo(Imported.Outcome.IMPORTED);
        Article.Published article = (Article.Published) articles.find(done.article()).orElseThrow();
        assertThat(article.facts().content().headline()).isEqualTo(headline);
        assertThat(article.publishedAt()).isNull();
        assertThat(done.comments()).isEqualTo(commentsOf(done.article()).size());
        assertThat(comments.count(done.article())).isEqualTo(done.comments());
        assertThat(commentsOf(done.article()))
                .allMatch(comment -> !comment.timeKnown())
                .extracting(Comment::number)
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, done.comments())
                                .boxed()
                                .toList());
        assertThat(stand.get(article.facts().path()).body()).contains(headline);
    }

    @Test
    void theSamePageBringsNothingTwiceUnderWhateverName() throws IOException {
        String text = capture(headline("مرة واحدة"));
        Imported first = bringIn(write("a.txt", text));
        long before = articlesKept();

        assertThat(first.outcome()).isEqualTo(Imported.Outcome.IMPORTED);
        assertThat(bringIn(write("b.txt", text)).outcome())
                .isEqualTo(Imported.Outcome.HERE_ALREADY);
        assertThat(bringIn(write("c.txt", "\n\n" + text + "\n")).outcome())
                .isEqualTo(Imported.Outcome.HERE_ALREADY);
        assertThat(articlesKept()).isEqualTo(before);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        long before = articlesKept();
        Imported looked = importing(null, null).lookAt(write("a.txt", capture(headline("تجربة"))));

        assertThat(looked.outcome()).isEqualTo(Imported.Outcome.WOULD_IMPORT);
        assertThat(articlesKept()).isEqualTo(before);
    }

    @Test
    void aDayThatTheOperatorSaysIsPrinted() throws IOException {
        Instant day = Instant.parse("2015-09-05T00:00:00Z");
        Imported done = importing(null, day).bringIn(write("a.txt", capture(headline("مؤرخ"))));

        assertThat(((Article.Published) articles.find(done.article()).orElseThrow()).publishedAt())
                .isEqualTo(day);
    }

    @Test
    void judgedCommentsPassTheRules() throws IOException {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        Imported done =
                importing(rules(), null).bringIn(write("a.txt", capture(headline("محكوم"))));
        List<String> states =
                stand.room(JdbcClient.class)
                        .sql("select state from comment where article_id = ? order by created_at")
                        .param(done.article())
                        .query(String.class)
                        .list();

        assertThat(states).contains("pending").hasSize(done.comments());
        assertThat(comments.count(done.article()))
                .isEqualTo(states.stream().filter(CommentState.PUBLISHED.code()::equals).count());
    }

    // what cannot be taken ----------------------------------------------------------------------

    private void refused(Imported done) {
        assertThat(done.outcome()).isEqualTo(Imported.Outcome.REFUSED);
        assertThat(done.message()).isNotBlank().doesNotContain("Exception", "org.midad", "SQL");
        assertThat(done.article()).isNull();
    }

    @Test
    void aFolderIsRefused() {
        refused(bringIn(folder));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        refused(bringIn(folder.resolve("none.txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\u200f\n\ufeff", "سطر واحد", "x"})
    void aFileThatSaysNothingIsRefusedOrTakenAsItIs(String text) throws IOException {
        Imported done = bringIn(write("a.txt", text));

        if (text.isBlank() || text.length() < 4) {
            refused(done);
        } else {
            assertThat(done.outcome()).isIn((Object[]) Imported.Outcome.values());
        }
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);

        refused(bringIn(Files.write(folder.resolve("a.txt"), noise)));
        refused(bringIn(Files.write(folder.resolve("b.txt"), new byte[50_000])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "UTF-16LE", "ISO-8859-6"})
    void anotherEncodingIsNamedAndRefused(String encoding) throws IOException {
        Path file =
                Files.write(
                        folder.resolve("a.txt"),
                        "افتتاح السوق القديم بعد ترميمه"
                                .repeat(20)
                                .getBytes(Charset.forName(encoding)));
        Imported done = bringIn(file);

        refused(done);
    }

    @Test
    void aHugeFileIsRefusedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TWO_GIGABYTES);
        }
        long before = System.nanoTime();
        Imported done = bringIn(file);

        refused(done);
        assertThat(done.message()).contains("larger than 16 MB");
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }

    @Test
    void aFileThatMayNotBeReadIsRefused() throws IOException {
        Path file = write("a.txt", capture(headline("ممنوع")));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "root reads everything");

        refused(bringIn(file));
    }

    private static String damaged(int paragraphs) {
        return capture(headline("تالف"))
                .replace(
                        "وأضافت",
                        "وأضاف المتحدث كلاما طويلا عن الجسر وعن المدينة كلها.\n\n"
                                        .repeat(paragraphs)
                                + "وأضا\0فت");
    }

    @Test
    void aNulAtTheTopIsTheMarkOfABinaryFile() throws IOException {
        refused(bringIn(write("a.txt", damaged(1))));
    }

    @Test
    void aNulFarBelowIsLeftOutAndTheRestComesIn() throws IOException {
        Imported done = bringIn(write("a.txt", damaged(500)));

        assertThat(done.outcome()).isEqualTo(Imported.Outcome.IMPORTED);
        Article made = articles.find(done.article()).orElseThrow();
        assertThat(made.facts().content().toString())
                .doesNotContain("\0")
                .contains("المشاة يعبرونه");
        assertThat(stand.get(made.facts().path()).statusCode()).isEqualTo(200);
    }

    @Test
    void aHeadlineThatIsNoneIsRefused() throws IOException {
        Imported done =
                bringIn(
                        write(
                                "a.txt",
                                headline("عنوان")
                                        + " كلمة".repeat(200_000)
                                        + "\n\n"
                                        + "نص المقال كله هنا. ".repeat(50)));

        refused(done);
        assertThat(done.message()).hasSizeLessThan(500);
    }

    @Test
    void everyOtherFileStillComesIn() throws IOException {
        String headline = headline("سليم");
        bringIn(folder);
        bringIn(folder.resolve("none.txt"));

        assertThat(bringIn(write("good.txt", capture(headline))).outcome())
                .isEqualTo(Imported.Outcome.IMPORTED);
    }

    @Test
    void aPathIsToldAsItWasNamed() throws IOException {
        Path file = write("ملف بالعربية.txt", "x");

        assertThat(bringIn(file).file()).isEqualTo(file.toString());
        assertThat(
                        new String(
                                bringIn(file).file().getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.UTF_8))
                .endsWith("ملف بالعربية.txt");
    }
}
