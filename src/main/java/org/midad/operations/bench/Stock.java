package org.midad.operations.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Block;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Kind;
import org.midad.discussion.Comments;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Editions;
import org.midad.edition.SiteAddress;
import org.midad.moderation.Moderation;
import org.midad.moderation.Reception;
import org.midad.moderation.Rules;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.people.Tokens;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.Outbox;
import org.midad.platform.Refusal;
import org.midad.platform.SiteSecrets;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a newspaper under test holds, put there beside it through the same database. */
final class Stock implements AutoCloseable {
    private static final int PARAGRAPHS = 8;
    private static final Clock CLOCK = Clock.systemUTC();

    private final Database database;
    private final HikariDataSource connections;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Editions editions;
    private final Articles articles;
    private int written;

    private Stock(Database database, HikariDataSource connections) {
        this.database = database;
        this.connections = connections;
        this.jdbc = JdbcClient.create(connections);
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(connections));
        this.outbox = new Outbox(jdbc);
        JsonMapper json = JsonMapper.shared();
        this.editions =
                new Editions(
                        jdbc,
                        transaction,
                        outbox,
                        json,
                        new SiteAddress(URI.create("http://localhost")));
        this.articles = new Articles(jdbc, transaction, outbox, json, CLOCK);
    }

    /** Opens the database of a newspaper that runs on this folder. */
    static Stock open(DataFolder data) {
        refuseForeignDatabase();
        Database database = Database.open(data);
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(database.address().url());
        connections.setUsername(database.address().user());
        connections.setPassword(database.address().password());
        connections.setMaximumPoolSize(2);
        return new Stock(database, connections);
    }

    /** A benchmark fills a database with nonsense, so it takes only one that it made. */
    static void refuseForeignDatabase() {
        if (System.getenv("MIDAD_DB_URL") != null) {
            throw new Refusal(
                    "Benchmarks work on a database of their own: take MIDAD_DB_URL out of the"
                            + " environment and start again.");
        }
    }

    Connection connect() throws SQLException {
        return java.sql.DriverManager.getConnection(
                database.address().url(), database.address().user(), database.address().password());
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Outbox outbox() {
        return outbox;
    }

    String token(Role role) {
        return new Tokens(jdbc, CLOCK).create(role, Duration.ofDays(1));
    }

    /** The rooms that judge and keep comments, with all rules but those of a flood. */
    Reception reception() {
        Comments comments =
                new Comments(new JdbcTemplate(connections), outbox, new SiteSecrets(jdbc), CLOCK);
        Rules rules = Moderation.forImport(editions, comments, new Staff(jdbc, CLOCK), CLOCK);
        return new Reception(rules, comments, editions);
    }

    void receive(CommentPolicy.Mode mode) {
        editions.receiveComments(new CommentPolicy(mode, CommentPolicy.USUAL_LIMIT));
    }

    /** A published article of usual length, unlike all others. */
    Article.Facts publish() {
        int number = ++written;
        long section = editions.first().section("local").orElseThrow().id();
        Article draft = articles.create(1, section, content(number), null, "هدى الأسمر");
        long id = draft.facts().id().value();
        articles.publish(id, Instant.now());
        return articles.find(id).orElseThrow().facts();
    }

    private static Content content(int number) {
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            body.add(new Block.Paragraph(Sayings.text(number * 100L + i)));
        }
        return new Content(
                "ar",
                "local",
                Kind.NEWS,
                "قياس",
                "خبر للقياس رقم " + number,
                null,
                Sayings.text(number),
                List.of(new Byline("هدى الأسمر")),
                null,
                null,
                body,
                List.of(),
                List.of(),
                List.of("قياس " + number % 7),
                null,
                null);
    }

    @Override
    public void close() {
        connections.close();
        database.close();
    }
}
