package org.midad.operations.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.midad.Newsstand;
import org.midad.article.Articles;
import org.midad.article.Content;
import org.midad.article.Corrections;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Editions;
import org.midad.edition.Ground;
import org.midad.edition.Looks;
import org.midad.front.Breaking;
import org.midad.front.Front;
import org.midad.front.Slot;
import org.midad.mail.Encryption;
import org.midad.mail.Letter;
import org.midad.mail.Mail;
import org.midad.mail.MailAddress;
import org.midad.mail.MailSettings;
import org.midad.media.Logos;
import org.midad.media.Pictures;
import org.midad.media.Plate;
import org.midad.moderation.Decisions;
import org.midad.moderation.Digest;
import org.midad.moderation.Incoming;
import org.midad.moderation.Received;
import org.midad.moderation.Reception;
import org.midad.moderation.Reports;
import org.midad.operations.Server;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.OneTimeLinks;
import org.midad.people.Role;
import org.midad.people.Sessions;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.people.Tokens;
import org.midad.platform.DataFolder;
import org.midad.platform.DatabaseAddress;
import org.midad.standing.StandingPages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A running newspaper with something in every table, for all tests of a JVM that back it up. */
public final class FilledPaper {
    /** All folders of these tests. */
    static final Path PLACE = Path.of("target", "backup-data").toAbsolutePath();

    /** What COPY and zips are careful with. */
    private static final String HARD_TEXT =
            "سطر أول\nسطر ثانٍ\tبعده\n\\.\n\\N \\\\ \"مقتبس\" 'فاصلة' 😀 \u200f(قوسان)\u200e";

    private static final AtomicInteger VOICE = new AtomicInteger();
    private static @Nullable FilledPaper open;

    final DataFolder folder;
    final Server server;
    final long article;

    private FilledPaper(DataFolder folder, Server server) {
        this.folder = folder;
        this.server = server;
        this.article = fill();
    }

    static synchronized FilledPaper open() {
        if (open == null) {
            try {
                delete(PLACE);
                DataFolder folder = DataFolder.at(PLACE.resolve("paper"));
                Files.writeString(folder.file("midad.yaml"), "pages.memory: 32MB\n");
                Server server = Server.start(folder, "127.0.0.1", 0);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                open = new FilledPaper(folder, server);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return open;
    }

    private static void close(Server server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T room(Class<T> type) {
        return server.rooms().getBean(type);
    }

    DatabaseAddress address() {
        var connections = room(com.zaxxer.hikari.HikariDataSource.class);
        return new DatabaseAddress(
                connections.getJdbcUrl(), connections.getUsername(), connections.getPassword());
    }

    private long fill() {
        Articles articles = room(Articles.class);
        Content content = Newsstand.content("عودة السوق");
        long published = article(content);
        articles.publish(published, Instant.now());
        articles.replace(published, 1, section(), Newsstand.content("عودة السوق القديم"), "نور");
        article(Newsstand.content("مسودة"));
        articles.schedule(
                article(Newsstand.content("غدًا")), Instant.now().plus(Duration.ofDays(1)));
        long withdrawn = article(Newsstand.content("خبر كاذب"));
        articles.publish(withdrawn, Instant.now());
        articles.withdraw(withdrawn, "لم يثبت");
        room(Front.class).place(1, Slot.LEAD, published, "نور");
        room(Breaking.class)
                .set(1, "عاجل", published, Instant.now().plus(Duration.ofHours(1)), "نور");
        room(Corrections.class)
                .tell(published, Corrections.Kind.CORRECTION, "الصواب أربعون دكانًا.", "نور");
        people();
        mail();
        room(NightlyBackups.class).made(Instant.now(), "midad-20261125-0330.zip", 1_000);
        pictures();
        look();
        comments(published);
        return published;
    }

    private long section() {
        return room(Editions.class).first().section("local").orElseThrow().id();
    }

    private long article(Content content) {
        return room(Articles.class)
                .create(1, section(), content, null, "هدى الأسمر")
                .facts()
                .id()
                .value();
    }

    private void people() {
        Staff staff = room(Staff.class);
        StaffMember noor = staff.add("نور الحلبي", Role.CHIEF, "noor@example.org");
        staff.setPassword(noor.id(), "كلمة سر طويلة");
        staff.signIn("نور الحلبي", "خطأ", "192.0.2.9");
        room(Sessions.class).begin(noor);
        room(OneTimeLinks.class).path(noor);
        room(Tokens.class).create(Role.EDITOR, Duration.ofDays(1));
        room(Audit.class).note(Audit.Who.COMMAND, Deed.INVITED, Audit.Subject.of(noor));
        waysIn(noor.id());
    }

    /** As rows: a backup does not look into them. */
    private void waysIn(long noor) {
        for (String table :
                new String[] {
                    "second_factor (secret, staff_id) values ('\\x01', ?)",
                    "recovery_code (hash, staff_id) values ('\\x02', ?)",
                    "passkey (credential_id, name, credential, counter, created_at, staff_id)"
                            + " values ('\\x03', 'هاتف', '\\x04', 7, now(), ?)",
                    "passkey_challenge (hash, challenge, purpose, expires_at, staff_id)"
                            + " values ('\\x05', '\\x06', 'register', now(), ?)"
                }) {
            room(JdbcClient.class).sql("insert into " + table).param(noor).update();
        }
    }

    private void look() {
        var renditions = new TreeMap<Integer, byte[]>();
        renditions.put(320, bytes(700));
        renditions.put(640, bytes(1_300));
        String logo =
                room(Logos.class).keep(new Plate.Made("png", 320, 64, renditions), "نور الحلبي");
        room(Looks.class).setLogo(1, Ground.LIGHT, logo);
        room(StandingPages.class)
                .save(1, 0, new StandingPages.Wish("about", "من نحن", HARD_TEXT, true, 1), "نور");
    }

    /** A letter that waits, and nobody who could send it. */
    private void mail() {
        MailSettings settings = room(MailSettings.class);
        MailSettings.PasswordChange none = new MailSettings.PasswordChange.Remove();
        room(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> {
                            settings.keep(server("mail.midad.invalid"), none);
                            room(Mail.class)
                                    .post(
                                            new Letter(
                                                    Letter.Kind.NOTICE,
                                                    new MailAddress("noor@example.org"),
                                                    new Letter.Written("ar", "رسالة", HARD_TEXT),
                                                    null));
                            settings.keep(server(""), none);
                        });
        long noor = room(Staff.class).named("نور الحلبي").orElseThrow().id();
        room(Digest.class).subscribe(noor);
    }

    private static MailSettings.Stored server(String host) {
        return new MailSettings.Stored(
                host, 465, Encryption.TLS, "", "desk@example.org", "", false);
    }

    private void pictures() {
        for (int i = 0; i < 5; i++) {
            var renditions = new TreeMap<Integer, byte[]>();
            renditions.put(480, bytes(600 + i));
            renditions.put(1_600, bytes(1_500 + i));
            room(Pictures.class).bringIn("souk-" + i, 900, renditions, "test:" + i);
        }
    }

    /** As compressed as a picture; the same for the same size. */
    static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new java.util.Random(size).nextBytes(bytes);
        return bytes;
    }

    private void comments(long article) {
        receive(CommentPolicy.Mode.HOLD_ALL);
        say(article, HARD_TEXT);
        long rejected = say(article, "شتيمة");
        long undone = say(article, "رأي");
        decide(rejected, null, CommentState.REJECTED);
        decide(undone, null, CommentState.PUBLISHED);
        decide(undone, CommentState.PUBLISHED, CommentState.PENDING);
        receive(CommentPolicy.Mode.PUBLISH_ALL);
        for (int i = 0; i < 20; i++) {
            long said = say(article, "منشور " + i);
            room(Reports.class).take(new Reports.Report(said, "insult", "سبب", "192.0.2." + i));
        }
    }

    private void receive(CommentPolicy.Mode mode) {
        room(Editions.class).receiveComments(new CommentPolicy(mode, CommentPolicy.USUAL_LIMIT));
    }

    private void decide(long comment, @Nullable CommentState from, CommentState to) {
        room(Decisions.class)
                .decide(comment, new Comments.Move(from, to, "نور", "insult", "سبب"), null);
    }

    /** Somebody who never wrote before posts a comment; answers its id. */
    long say(long article, String text) {
        int voice = VOICE.incrementAndGet();
        Received received =
                room(Reception.class)
                        .fromProgram(
                                new Incoming(
                                        article,
                                        "قارئ " + voice,
                                        null,
                                        text,
                                        null,
                                        null,
                                        "198.51." + voice / 250 + "." + voice % 250,
                                        Instant.now()),
                                "key-of-the-comment-" + voice);
        return ((Received.Kept) received).comment().id().value();
    }

    /** All rows of all tables but Flyway's, each as text. */
    static Map<String, List<String>> rows(Connection connection) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    column(
                            statement,
                            """
                            select table_name from information_schema.tables
                            where table_schema = 'public' and table_type = 'BASE TABLE'
                              and table_name <> 'flyway_schema_history'
                            """)) {
                rows.put(
                        table,
                        column(statement, "select t::text from \"" + table + "\" t order by 1"));
            }
        }
        return rows;
    }

    private static List<String> column(Statement statement, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                values.add(found.getString(1));
            }
        }
        return values;
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    /** A backup of it as it is now. */
    Path backup(String name) {
        Path file = PLACE.resolve(name);
        new Backup(folder, silent()).write(address(), file, Existing.REPLACE);
        return file;
    }

    static Progress silent() {
        return Progress.on(new PrintWriter(Writer.nullWriter()));
    }

    /** A command in a process of its own; all that it says is on its output. */
    public static Process midad(String... arguments) throws IOException {
        return midad(Map.of(), arguments);
    }

    /** The same with these variables, and no others of ours, in its environment. */
    public static Process midad(Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        "org.midad.Midad"),
                                Stream.of(arguments))
                        .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MIDAD_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
