package org.midad.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Clock;
import org.midad.article.Articles;
import org.midad.discussion.Comments;
import org.midad.discussion.Erasure;
import org.midad.edition.Editions;
import org.midad.edition.SiteAddress;
import org.midad.mail.Letters;
import org.midad.mail.Mail;
import org.midad.mail.MailOverrides;
import org.midad.mail.MailSettings;
import org.midad.media.Pictures;
import org.midad.moderation.Moderation;
import org.midad.moderation.Rules;
import org.midad.people.Audit;
import org.midad.people.OneTimeLinks;
import org.midad.people.Roster;
import org.midad.people.SecondFactors;
import org.midad.people.SetUpLinks;
import org.midad.people.Staff;
import org.midad.people.Tokens;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.KeyFile;
import org.midad.platform.Migrations;
import org.midad.platform.Outbox;
import org.midad.platform.Refusal;
import org.midad.platform.SiteSecrets;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a short command works with: the same rooms as the server's, made by hand on the same
 * database, without starting a server. Beside a running newspaper it uses that one's database.
 */
public final class Workplace implements AutoCloseable {
    private final DataFolder data;
    private final Database database;
    private final HikariDataSource connections;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Clock clock = Clock.systemUTC();

    private Workplace(DataFolder data, Database database, HikariDataSource connections) {
        this.data = data;
        this.database = database;
        this.connections = connections;
        this.jdbc = JdbcClient.create(connections);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
        this.outbox = new Outbox(jdbc);
    }

    /** Opens the database, starting and migrating it if nobody else runs it. */
    static Workplace open(DataFolder data) {
        Database database = Database.open(data);
        HikariDataSource connections = Connections.few(database.address());
        try {
            prepare(data, database, connections);
        } catch (RuntimeException e) {
            connections.close();
            database.close();
            throw e;
        }
        return new Workplace(data, database, connections);
    }

    /** Migrates unless a newspaper runs on this folder: that one has migrated, or must restart. */
    private static void prepare(DataFolder data, Database database, HikariDataSource connections) {
        try (DataFolder.Lock nobodyRuns = data.tryLock("run.lock")) {
            if (database.startedHere() || nobodyRuns != null) {
                Settings settings = Settings.read(data, RunCommand.host(), RunCommand.port());
                Precaution.BACKUP.take(data, database.address(), Upkeep.of(settings, data));
                Migrations.bring(connections);
            } else {
                Migrations.require(connections);
            }
        } catch (IOException e) {
            throw new Refusal("The data folder cannot be locked: " + e.getMessage(), e);
        }
    }

    Editions editions() {
        return new Editions(jdbc, transaction, outbox, json(), address());
    }

    Articles articles() {
        return new Articles(jdbc, transaction, outbox, json(), clock);
    }

    Comments comments() {
        return new Comments(new JdbcTemplate(connections), outbox, new SiteSecrets(jdbc), clock);
    }

    Erasure erasure() {
        return new Erasure(jdbc, outbox, clock);
    }

    Pictures pictures() {
        return new Pictures(jdbc, data);
    }

    Staff staff() {
        return new Staff(jdbc, clock);
    }

    Roster roster() {
        return new Roster(jdbc, transaction, clock);
    }

    SecondFactors secondFactors() {
        return new SecondFactors(jdbc, transaction, new KeyFile(data), clock);
    }

    Audit audit() {
        return new Audit(jdbc, clock);
    }

    OneTimeLinks links() {
        return new OneTimeLinks(jdbc, staff(), clock);
    }

    SetUpLinks setUpLinks() {
        return new SetUpLinks(jdbc, transaction, data, clock);
    }

    Mail mail() {
        return new Mail(letters(), mailSettings(), editions(), clock);
    }

    Letters letters() {
        return new Letters(jdbc);
    }

    MailSettings mailSettings() {
        MailOverrides fixed = Settings.read(data, RunCommand.host(), RunCommand.port()).mail();
        return new MailSettings(jdbc, fixed, data);
    }

    Tokens tokens() {
        return new Tokens(jdbc, clock);
    }

    Rules rulesForImport() {
        return Moderation.forImport(editions(), comments(), staff(), clock);
    }

    Clock clock() {
        return clock;
    }

    TransactionTemplate transaction() {
        return transaction;
    }

    /** Where the running newspaper answers; its usual address where none runs. */
    SiteAddress address() {
        return RunFile.read(data)
                .map(RunFile::address)
                .orElseGet(
                        () ->
                                SiteAddress.of(
                                        Settings.read(data, RunCommand.host(), RunCommand.port())
                                                .siteAddress()));
    }

    JsonMapper json() {
        return JsonMapper.builder().build();
    }

    @Override
    public void close() {
        connections.close();
        database.close();
    }
}
