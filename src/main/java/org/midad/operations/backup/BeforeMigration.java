package org.midad.operations.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.midad.platform.DataFolder;
import org.midad.platform.DatabaseAddress;
import org.midad.platform.Disk;
import org.midad.platform.Migrations;
import org.midad.platform.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way back: what is about to get a newer schema is backed up first. */
public final class BeforeMigration {
    private static final Logger log = LoggerFactory.getLogger(BeforeMigration.class);

    private final DataFolder data;
    private final Path folder;
    private final Disk disk;

    /** Backups go into this folder, made if need be, on this disk. */
    public BeforeMigration(DataFolder data, Path folder, Disk disk) {
        this.data = data;
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Backs up a newspaper with an older schema and something in it; does nothing otherwise.
     *
     * @throws Refusal if there is no room for it, or it cannot be made
     */
    public void of(DatabaseAddress address) {
        try (Connection connection =
                DriverManager.getConnection(address.url(), address.user(), address.password())) {
            int version = Migrations.standsAt(connection);
            if (version == 0 || version == Migrations.NEWEST || empty(connection)) {
                return;
            }
            backUp(address, version);
        } catch (SQLException e) {
            throw new Refusal("The database does not answer: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Refusal(
                    "The backup before the update could not be made ("
                            + e.getMessage()
                            + "): free some room, or start once with ./midad run --no-backup.",
                    e);
        }
    }

    private static boolean empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet something =
                        statement.executeQuery(
                                """
                                select exists (select from article) or exists (select from staff)
                                """)) {
            something.next();
            return !something.getBoolean(1);
        }
    }

    private void backUp(DatabaseAddress address, int version) throws IOException {
        Path file =
                Shelf.at(folder, data)
                        .folder()
                        .resolve("before-v" + Migrations.NEWEST + "-from-v" + version + ".zip");
        try (DataFolder.Lock alone = data.tryLock(Nightly.LOCK)) {
            if (alone == null) {
                throw new Refusal(
                        "Another backup of this newspaper is being made: wait for it to end, then"
                                + " try again.");
            }
            requireRoom(Need.of(data, address).bytes());
            log.info("backing up before the update to schema {}: {}", Migrations.NEWEST, file);
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            new Backup(data, Progress.silent()).write(address, fresh, Existing.REPLACE);
            Archive.open(fresh, Progress.silent()).close();
            Shelf.name(fresh, file);
        }
    }

    private void requireRoom(long needed) {
        Disk.Space space = disk.space();
        if (space.free() < needed) {
            throw new Refusal(
                    "The update needs a backup first, which takes up to "
                            + Progress.size(needed)
                            + " in "
                            + folder
                            + ", where "
                            + Progress.size(space.free())
                            + " are free: free some room, or name another folder in backup.folder,"
                            + " or start once with ./midad run --no-backup after making a backup"
                            + " elsewhere.");
        }
    }
}
