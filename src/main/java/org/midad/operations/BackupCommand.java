package org.midad.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.midad.operations.backup.Backup;
import org.midad.operations.backup.Existing;
import org.midad.operations.backup.Nightly;
import org.midad.operations.backup.Progress;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.Migrations;
import org.midad.platform.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code midad backup}: everything of the newspaper in one file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Writes everything of the newspaper, as it is at one moment, into one file, while"
                        + " it runs or not. Keep the file safe: all secrets are in it.")
public final class BackupCommand implements Callable<Integer> {
    private static final int NAMED_AT_MOST = 10;

    @Mixin private DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the file to write, such as midad.zip")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "replaces a file of that name, once all is written")
    private boolean replace;

    @Override
    public Integer call() throws IOException {
        long began = System.nanoTime();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Progress progress = Progress.on(err);
        // a folder without a newspaper would become one, and its backup would be worth nothing
        DataFolder folder = data.newspaper();
        Backup.Report report;
        // not through Workplace: what is to be backed up before an update is not migrated first
        try (DataFolder.Lock alone = alone(folder);
                Database database = Database.open(folder)) {
            Objects.requireNonNull(alone.lock());
            report =
                    new Backup(folder, progress)
                            .write(
                                    database.address(),
                                    file,
                                    replace ? Existing.REPLACE : Existing.KEEP);
            note(database);
        } finally {
            progress.end();
        }
        if (!report.missing().isEmpty()) {
            err.println("Not in it, since not in the media folder: " + few(report.missing()));
        }
        out.printf(
                Locale.ROOT,
                "Backed up %d rows of %d tables and %d files of pictures to %s (%s) in %.1f s.%n",
                report.rows(),
                report.tables(),
                report.files(),
                file,
                Progress.size(report.bytes()),
                (System.nanoTime() - began) / 1e9);
        return 0;
    }

    private static DataFolder.Lock alone(DataFolder folder) throws IOException {
        DataFolder.Lock alone = folder.tryLock(Nightly.LOCK);
        if (alone == null) {
            throw new Refusal(
                    "Another backup of this newspaper is being made: wait for it to end, then try"
                            + " again.");
        }
        return alone;
    }

    /** In the list of the newspaper that was backed up, unless that is older than the list. */
    private static void note(Database database) {
        try (HikariDataSource connections = Connections.few(database.address());
                Connection connection = connections.getConnection()) {
            if (Migrations.standsAt(connection) == Migrations.NEWEST) {
                new Audit(JdbcClient.create(connections), Clock.systemUTC())
                        .note(Audit.Who.COMMAND, Deed.BACKED_UP, Audit.Subject.NONE);
            }
        } catch (SQLException | DataAccessException e) {
            throw new Refusal(
                    "The backup is written, but the audit list could not be told: "
                            + e.getMessage(),
                    e);
        }
    }

    static String few(java.util.List<String> names) {
        return String.join(", ", names.subList(0, Math.min(NAMED_AT_MOST, names.size())))
                + (names.size() > NAMED_AT_MOST
                        ? " and " + (names.size() - NAMED_AT_MOST) + " more"
                        : "");
    }
}
