package org.midad.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.operations.backup.FilledPaper.PLACE;
import static org.midad.operations.backup.FilledPaper.silent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.platform.DataFolder;
import org.midad.site.pagepath.MutableClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Backups that nobody has to think of. */
@Tag("data")
class NightlyTest {
    private static final ZoneId BEIRUT = ZoneId.of("Asia/Beirut");
    private static final Timetable AT_HALF_PAST_THREE = new Timetable(LocalTime.of(3, 30));

    private final FilledPaper paper = FilledPaper.open();
    private final NightlyBackups attempts = paper.room(NightlyBackups.class);
    private final Path folder = PLACE.resolve("nightly");
    // half past five in Beirut, long after the newspaper of the test was made
    private final MutableClock clock = new MutableClock(Instant.parse("2126-01-10T03:30:00Z"));

    @BeforeEach
    void startAnew() throws IOException {
        FilledPaper.delete(folder);
        forget();
    }

    @AfterEach
    void leaveOne() {
        forget();
        attempts.made(Instant.now(), "midad-20261125-0330.zip", 1_000);
    }

    private void forget() {
        paper.room(JdbcClient.class).sql("delete from nightly_backup").update();
    }

    private Nightly nightly(int keep, Path there) {
        return new Nightly(
                new Nightly.Newspaper(paper.folder, paper.address()),
                new Nightly.Plan(AT_HALF_PAST_THREE, keep, there),
                attempts,
                () -> BEIRUT,
                clock);
    }

    private List<String> made() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyNightOneIsMadeAndTheOldestOfThemMakesRoom() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("before-v6-from-v3.zip"), "a person's");
        Files.writeString(folder.resolve("midad-21260101-0330.zip.new.part"), "left by a kill");
        Nightly nightly = nightly(2, folder);
        for (int day = 0; day < 3; day++) {
            nightly.look();
            nightly.look();
            clock.forward(Duration.ofDays(1));
        }

        assertThat(made())
                .containsExactly(
                        "before-v6-from-v3.zip",
                        "midad-21260111-0530.zip",
                        "midad-21260112-0530.zip");
        Path newest = folder.resolve("midad-21260112-0530.zip");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(newest)))
                .isEqualTo("rw-------");
        try (Archive archive = Archive.open(newest, silent())) {
            assertThat(archive.manifest().rows()).isPositive();
            assertThat(archive.manifest().entries())
                    .noneMatch(entry -> entry.name().contains("backups"));
        }
        assertThat(attempts.lastGood().orElseThrow().bytes()).isEqualTo(Files.size(newest));
    }

    @Test
    void oneThatWasMissedIsMadeOnce() throws Exception {
        Nightly nightly = nightly(7, folder);
        nightly.look();
        clock.forward(Duration.ofDays(5));
        nightly(7, folder).look();
        nightly.look();

        assertThat(made()).hasSize(2);
    }

    @Test
    void nothingIsDueBeforeTheFirstNightOfANewspaper() {
        clock.forward(Duration.between(clock.instant(), Instant.now()));
        attempts.newspaperSince();
        nightly(7, folder).look();

        assertThat(folder).doesNotExist();
    }

    @Test
    void aFailedOneIsWrittenDownLeavesTheOldAndIsTriedAgainAnHourLater() throws Exception {
        nightly(1, folder).look();
        clock.forward(Duration.ofDays(1));
        nightly(1, paper.folder.file("media").resolve("copies")).look();
        NightlyBackups.Attempt failed = attempts.last().orElseThrow();
        nightly(1, folder).look();

        assertThat(failed.failure()).contains("shown to every reader", "backup.folder");
        assertThat(made()).containsExactly("midad-21260110-0530.zip");
        clock.forward(Duration.ofMinutes(61));
        nightly(1, folder).look();
        assertThat(made()).containsExactly("midad-21260111-0631.zip");
        assertThat(attempts.last().orElseThrow().failure()).isNull();
        FilledPaper.delete(paper.folder.file("media").resolve("copies"));
    }

    @Test
    void oneAtATime() throws Exception {
        try (DataFolder.Lock other = paper.folder.tryLock(Nightly.LOCK)) {
            assertThat(other).isNotNull();
            nightly(7, folder).look();
        }
        assertThat(attempts.last()).isEmpty();
        nightly(7, folder).look();
        assertThat(made()).hasSize(1);
    }

    @Test
    void dueByTheClockOfTheEdition() {
        Instant afterMidnight = Instant.parse("2026-11-25T00:00:00Z"); // two o'clock in Beirut
        assertThat(AT_HALF_PAST_THREE.lastDue(afterMidnight, BEIRUT))
                .isEqualTo(Instant.parse("2026-11-24T01:30:00Z"));
        assertThat(AT_HALF_PAST_THREE.lastDue(Instant.parse("2026-11-25T01:30:00Z"), BEIRUT))
                .isEqualTo(Instant.parse("2026-11-25T01:30:00Z"));
        // the hour after midnight of 29 March 2026 is skipped there
        assertThat(
                        new Timetable(LocalTime.of(0, 30))
                                .lastDue(Instant.parse("2026-03-29T10:00:00Z"), BEIRUT))
                .isEqualTo(Instant.parse("2026-03-28T22:30:00Z"));
    }
}
