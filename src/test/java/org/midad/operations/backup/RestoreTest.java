package org.midad.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.midad.Newsstand.eventually;
import static org.midad.operations.backup.FilledPaper.PLACE;
import static org.midad.operations.backup.FilledPaper.connect;
import static org.midad.operations.backup.FilledPaper.rows;
import static org.midad.operations.backup.FilledPaper.silent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.Refusal;

@Tag("data")
class RestoreTest {
    private final FilledPaper paper = FilledPaper.open();
    private final Path target = PLACE.resolve("restored");
    private Path file;

    @BeforeEach
    void startAnew() throws IOException {
        file = paper.backup("restore.zip");
        try (Stream<Path> left = Files.list(PLACE)) {
            for (Path one :
                    left.filter(p -> p.getFileName().toString().startsWith("restored")).toList()) {
                FilledPaper.delete(one);
            }
        }
    }

    private Restore.Report restore(Existing existing) {
        return new Restore(target, existing, silent()).from(file);
    }

    private static Map<String, List<String>> rowsIn(Path folder) throws Exception {
        try (Database database = Database.open(DataFolder.at(folder));
                Connection connection = connect(database.address())) {
            return rows(connection);
        }
    }

    private Map<String, List<String>> rowsHere() throws Exception {
        try (Connection connection = connect(paper.address())) {
            return rows(connection);
        }
    }

    private void assertNothingIsThere() {
        assertThat(target).doesNotExist();
        assertThat(target.resolveSibling("restored.being-restored")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingIsRefused() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("رسالة.txt"), "لي");

        assertThatThrownBy(() -> restore(Existing.REPLACE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no newspaper");
        Files.createDirectory(target.resolve("database"));
        assertThatThrownBy(() -> restore(Existing.KEEP))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--replace");
        assertThat(target.resolve("رسالة.txt")).hasContent("لي");
        assertThat(target.resolveSibling("restored.being-restored")).doesNotExist();
    }

    @Test
    void aReplacedNewspaperIsMovedAsideWhole() throws Exception {
        // as a start leaves it that was refused
        Files.createDirectories(target);
        Files.createFile(target.resolve("run.lock"));
        restore(Existing.KEEP);
        Map<String, List<String>> before = rowsIn(target);
        Files.writeString(target.resolve("note.txt"), "من قبل");
        paper.say(paper.article, "بعد النسخة الأولى");
        file = paper.backup("restore-2.zip");

        Restore.Report report = restore(Existing.REPLACE);

        Path aside = report.aside();
        assertThat(aside.getFileName().toString()).startsWith("restored.before-restore-");
        assertThat(aside.resolve("note.txt")).hasContent("من قبل");
        assertThat(rowsIn(aside)).isEqualTo(before);
        assertThat(rowsIn(target).get("comment").size())
                .isEqualTo(before.get("comment").size() + 1);
    }

    @Test
    void aRunningNewspaperIsNotReplaced() throws Exception {
        Map<String, List<String>> before = rowsHere();
        Process child =
                FilledPaper.midad("restore", file.toString(), "--replace", "--data", path(paper));
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).isEqualTo(1);
        assertThat(said.strip()).contains("is running").doesNotContain("\n");
        assertThat(rowsHere()).isEqualTo(before);
    }

    @Test
    void aRestoreThatWasKilledIsRepeated() throws Exception {
        Path site = target.resolveSibling("restored.being-restored");
        Process child = FilledPaper.midad("restore", file.toString(), "--data", target.toString());
        // its database runs by then, and outlives it
        eventually(() -> Files.exists(site.resolve("database").resolve("postmaster.pid")));
        child.destroyForcibly().waitFor();
        assertThat(target).doesNotExist();

        restore(Existing.KEEP);

        assertThat(site).doesNotExist();
        assertThat(rowsIn(target)).isEqualTo(rowsHere());
    }

    @Test
    void aFolderBesideItThatNoRestoreMadeIsLeftAlone() throws IOException {
        Path stranger = target.resolveSibling("restored.being-restored");
        Files.createDirectories(stranger);
        Files.writeString(stranger.resolve("a.txt"), "لي");

        assertThatThrownBy(() -> restore(Existing.KEEP))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("move it away");
        assertThat(stranger.resolve("a.txt")).hasContent("لي");
    }

    @Test
    void rowsThatDoNotHoldTogetherAreRefused() throws Exception {
        file =
                Forged.from(file, PLACE.resolve("forged.zip"))
                        .with("tables/section.copy", "")
                        .rows("section", 0)
                        .write();

        assertThatThrownBy(() -> restore(Existing.KEEP))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("foreign key");
        assertNothingIsThere();
    }

    @Test
    void anEntryThatPointsOutsideIsRefused() throws Exception {
        file =
                Forged.from(file, PLACE.resolve("forged.zip"))
                        .with("media/../../restored-evil.txt", "شر")
                        .write();

        assertThatThrownBy(() -> restore(Existing.KEEP))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("outside");
        assertThat(PLACE.resolve("restored-evil.txt")).doesNotExist();
        assertNothingIsThere();
    }

    /** With a further migration, this is the way of an older backup to the newest schema. */
    @Test
    void aBackupOfEverySchemaSoFarIsRestored() throws Exception {
        for (Path old : backupsOfOldSchemas()) {
            Path there = target.resolveSibling("restored-" + old.getFileName());
            new Restore(there, Existing.KEEP, silent()).from(old);

            Map<String, List<String>> rows = rowsIn(there);
            try (Archive archive = Archive.open(old, silent())) {
                assertThat(archive.manifest().tables())
                        .filteredOn(table -> rows.containsKey(table.table().name()))
                        .isNotEmpty()
                        .allSatisfy(
                                table ->
                                        assertThat(rows.get(table.table().name()))
                                                .as(table.table().name())
                                                .hasSize(Math.toIntExact(table.rows())));
            }
        }
    }

    private static List<Path> backupsOfOldSchemas() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/backups"))) {
            return files.sorted().toList();
        }
    }

    private static String path(FilledPaper paper) {
        return paper.folder.path().toString();
    }
}
