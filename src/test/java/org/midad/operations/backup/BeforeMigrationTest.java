package org.midad.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.midad.Newsstand.eventually;
import static org.midad.operations.backup.FilledPaper.connect;
import static org.midad.operations.backup.FilledPaper.silent;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.Disk;
import org.midad.platform.Migrations;
import org.midad.platform.Refusal;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An update never takes the way back away. */
@Tag("data")
class BeforeMigrationTest {
    /** The first released schema. */
    private static final int OLD = 1;

    private static final Path PLACE = Path.of("target", "migration-data").toAbsolutePath();
    private static final Disk ROOMY = new Disk(() -> new Disk.Space(1L << 40, 1L << 41));

    private DataFolder folder;
    private Database database;

    @BeforeEach
    void anOldNewspaper() throws Exception {
        FilledPaper.delete(PLACE);
        folder = DataFolder.at(PLACE.resolve("paper"));
        database = Database.open(folder);
        Migrations.bring(source(), OLD);
        try (Connection connection = connect(database.address());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into staff (name, name_folded, role) values ('نور', 'نور', 'chief')");
        }
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private DriverManagerDataSource source() {
        return new DriverManagerDataSource(
                database.address().url(), database.address().user(), database.address().password());
    }

    private Path backups() {
        return folder.file("backups");
    }

    private Path made() {
        return backups().resolve("before-v" + Migrations.NEWEST + "-from-v" + OLD + ".zip");
    }

    private Map<String, List<String>> rows() throws SQLException {
        try (Connection connection = connect(database.address())) {
            return FilledPaper.rows(connection);
        }
    }

    @Test
    void whatWasThereBeforeComesBack() throws Exception {
        Map<String, List<String>> before = rows();
        new BeforeMigration(folder, backups(), ROOMY).of(database.address());
        Migrations.bring(source());

        try (Archive archive = Archive.open(made(), silent())) {
            assertThat(archive.manifest().schema()).isEqualTo(OLD);
        }
        Path restored = PLACE.resolve("restored");
        new Restore(restored, Existing.KEEP, silent()).from(made());
        try (Database again = Database.open(DataFolder.at(restored));
                Connection connection = connect(again.address())) {
            // a restored paper is migrated: columns that came later stand at the end of each row
            assertThat(FilledPaper.rows(connection).get("staff"))
                    .singleElement()
                    .asString()
                    .startsWith(before.get("staff").getFirst().replaceFirst("\\)$", ","));
        }
    }

    @Test
    void withoutRoomForItNothingIsMigrated() {
        BeforeMigration full =
                new BeforeMigration(
                        folder, backups(), new Disk(() -> new Disk.Space(1_000, 1_000_000)));

        assertThatThrownBy(() -> full.of(database.address()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1.0 kB are free")
                .hasMessageContaining("--no-backup");
        assertThat(Migrations.standsAt(source())).isEqualTo(OLD);
        assertThat(made()).doesNotExist();
    }

    @Test
    void aNewspaperOfTodayOrWithoutAnythingIsNotBackedUp() throws Exception {
        try (Connection connection = connect(database.address());
                Statement statement = connection.createStatement()) {
            statement.execute("delete from staff");
        }
        new BeforeMigration(folder, backups(), ROOMY).of(database.address());
        Migrations.bring(source());
        new BeforeMigration(folder, backups(), ROOMY).of(database.address());

        assertThat(backups()).doesNotExist();
    }

    @Test
    @Tag("kill")
    void aMigrationThatIsKilledLosesNothingAndTheNextStartGoesOn() throws Exception {
        try (Connection holding = connect(database.address())) {
            holding.setAutoCommit(false);
            try (Statement statement = holding.createStatement()) {
                // a later file must wait for this, in the middle of the way
                statement.execute("lock table one_time_link in share mode");
            }
            Process child =
                    FilledPaper.midad("run", "--port", "0", "--data", folder.path().toString());
            eventually(this::somebodyWaits);
            child.destroyForcibly().waitFor();
            holding.rollback();
        }
        eventually(() -> !somebodyWaits());
        assertThat(Migrations.standsAt(source())).isBetween(OLD, Migrations.NEWEST - 1);
        assertThat(made()).exists();

        Process next = FilledPaper.midad("user", "list", "--data", folder.path().toString());
        String said = new String(next.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(next.waitFor()).as(said).isZero();
        assertThat(said).contains("نور\tchief");
        assertThat(Migrations.standsAt(source())).isEqualTo(Migrations.NEWEST);
        assertThat(Files.exists(made())).isTrue();
    }

    private boolean somebodyWaits() {
        try (Connection connection = connect(database.address());
                Statement statement = connection.createStatement();
                ResultSet waiting =
                        statement.executeQuery(
                                "select exists (select from pg_locks where not granted)")) {
            waiting.next();
            return waiting.getBoolean(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
