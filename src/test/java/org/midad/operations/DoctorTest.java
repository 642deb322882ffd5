package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midad.Newsstand;
import org.midad.platform.DataFolder;
import org.midad.platform.Disk;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The doctor says what is wrong, and how to mend it. */
@Tag("data")
class DoctorTest {
    private final StringWriter said = new StringWriter();
    private final Findings findings = new Findings(new PrintWriter(said));

    @Test
    void aFullDiskIsToBeMendedAndALittleRoomIsAWarning() {
        MachineCheck machine = new MachineCheck(findings, Clock.systemUTC());
        machine.disk(new Disk(() -> new Disk.Space(10, 100)));
        assertThat(said.toString()).contains("!  10 % of the disk left: free room");
        assertThat(findings.wrong()).isZero();
        machine.disk(new Disk(() -> new Disk.Space(4, 100)));

        assertThat(said.toString()).contains("X  4 % of the disk left: free room now");
        assertThat(findings.wrong()).isEqualTo(1);
    }

    @Test
    void aClockThatGoesWrongIsFound(@TempDir Path folder) throws Exception {
        Clock ahead = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
        new MachineCheck(findings, ahead).clock(DataFolder.at(folder));

        assertThat(said.toString()).contains("the file system's clock is 3");
        assertThat(findings.wrong()).isEqualTo(1);
    }

    @Test
    void aProxyThatIsNotTrustedIsFound(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("midad.yaml"),
                "site.address: https://paper.example.org\nmidad.comments.flood: \"off\"\n"
                        + "comments.personal-data-days: 0\n");
        new SettingsCheck(findings, Settings.read(DataFolder.at(folder), "127.0.0.1", 8080))
                .look(DataFolder.at(folder));

        assertThat(said.toString())
                .contains(
                        "X  readers come to https://paper.example.org through a proxy",
                        "!  floods of comments are not held",
                        "!  from where comments came is kept for ever");
        assertThat(findings.wrong()).isEqualTo(1);
    }

    @Test
    void aFailedBackupIsFoundInTheDatabase() {
        JdbcClient jdbc = Newsstand.open().room(JdbcClient.class);
        jdbc.sql(
                        """
                        insert into nightly_backup (at, file, failure)
                        values (now(), 'a.zip', 'no room')
                        """)
                .update();
        DataFolder folder = Newsstand.open().room(DataFolder.class);
        Clock now = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        new DatabaseCheck(findings, now)
                .ask(
                        Newsstand.open().room(DataSource.class),
                        Optional.of(Upkeep.of(Settings.read(folder, "127.0.0.1", 8080), folder)));
        jdbc.sql("delete from nightly_backup where file = 'a.zip'").update();

        assertThat(said.toString())
                .contains(
                        "ok PostgreSQL 18", "ok the database's clock goes with", "failed: no room");
        assertThat(findings.wrong()).isEqualTo(1);
    }

    @Test
    void aTimeOfDayIsReadAsYamlLeavesIt(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("midad.yaml"), "backup:\n  nightly: 12:30\n  keep: 3\n");
        DataFolder data = DataFolder.at(folder);
        Upkeep upkeep = Upkeep.of(Settings.read(data, "127.0.0.1", 8080), data);

        assertThat(upkeep.nightly().timetable().at()).hasToString("12:30");
        assertThat(upkeep.nightly().keep()).isEqualTo(3);
        Files.writeString(folder.resolve("midad.yaml"), "backup:\n  nightly: off\n");
        assertThat(Upkeep.of(Settings.read(data, "127.0.0.1", 8080), data).nightly().timetable())
                .isNull();
    }
}
