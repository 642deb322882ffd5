package org.midad.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.midad.Newsstand.eventually;
import static org.midad.operations.backup.FilledPaper.PLACE;
import static org.midad.operations.backup.FilledPaper.connect;
import static org.midad.operations.backup.FilledPaper.rows;
import static org.midad.operations.backup.FilledPaper.silent;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.discussion.Comments;
import org.midad.operations.Server;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.Refusal;

@Tag("data")
class BackupTest {
    private static final int WRITERS = 4;

    private final FilledPaper paper = FilledPaper.open();

    @Test
    void everyRowAndFileOfOneMomentComesBackWhileReadersGoOnWriting() throws Exception {
        Path file = PLACE.resolve("whole.zip");
        Path target = PLACE.resolve("whole");
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        Map<String, List<String>> then;
        Backup.Report report;
        List<Future<?>> writing = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (int i = 0; i < WRITERS; i++) {
                    writing.add(writers.submit(() -> write(enough, written)));
                }
                eventually(() -> written.get() > 20);
                try (Snapshot snapshot = Snapshot.of(paper.address())) {
                    int before = written.get();
                    then = rows(snapshot.connection());
                    eventually(() -> written.get() > before + 40);
                    report = new Backup(paper.folder, silent()).write(snapshot, file);
                }
                int before = written.get();
                eventually(() -> written.get() > before + 5);
            } finally {
                enough.set(true);
            }
        }
        for (Future<?> one : writing) {
            one.get();
        }
        new Restore(target, Existing.KEEP, silent()).from(file);

        DataFolder restored = DataFolder.at(target);
        try (Database database = Database.open(restored);
                Connection connection = connect(database.address())) {
            Map<String, List<String>> now = rows(connection);
            assertThat(now.keySet()).isEqualTo(then.keySet());
            then.forEach((table, rows) -> assertThat(now.get(table)).as(table).isEqualTo(rows));
        }
        assertThat(then).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(report.rows()).isEqualTo(then.values().stream().mapToInt(List::size).sum());
        assertThat(report.missing()).isEmpty();
        try (Connection connection = connect(paper.address())) {
            assertThat(rows(connection).get("comment").size())
                    .isGreaterThan(then.get("comment").size() + 40);
        }
        assertSameFiles(paper.folder, restored);
        assertThat(list(PLACE)).noneMatch(name -> name.contains(".part"));
        assertItServes(restored);
    }

    private void write(AtomicBoolean enough, AtomicInteger written) {
        while (!enough.get()) {
            paper.say(paper.article, "كلام " + written.incrementAndGet());
        }
    }

    private static void assertSameFiles(DataFolder one, DataFolder other) throws IOException {
        assertThat(list(other.file("media"))).isEqualTo(list(one.file("media"))).hasSize(12);
        for (String name : list(one.file("media"))) {
            Path was = one.file("media").resolve(name);
            Path is = other.file("media").resolve(name);
            assertThat(is).hasSameBinaryContentAs(was);
            assertThat(Files.getLastModifiedTime(is).toInstant().getEpochSecond())
                    .isEqualTo(Files.getLastModifiedTime(was).toInstant().getEpochSecond());
        }
        assertThat(other.file("midad.yaml")).hasSameBinaryContentAs(one.file("midad.yaml"));
        assertThat(list(other.path())).doesNotContain("restore.lock");
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Pages, private addresses and new ids go on where they were. */
    private void assertItServes(DataFolder restored) throws Exception {
        try (Server server = Server.start(restored, "127.0.0.1", 0)) {
            Comments there = server.rooms().getBean(Comments.class);
            List<org.midad.discussion.Comment> standing = there.published(paper.article, null, 1);
            String status = there.statusSecret(standing.getFirst().id());

            assertThat(paper.room(Comments.class).behind(status)).isPresent();
            assertThat(get(server, "/c/" + status).statusCode()).isEqualTo(200);
            HttpResponse<String> page = get(server, "/" + paper.article);
            assertThat(page.statusCode()).isEqualTo(301);
            assertThat(
                            get(
                                            server,
                                            URI.create(
                                                            page.headers()
                                                                    .firstValue("Location")
                                                                    .orElseThrow())
                                                    .getPath())
                                    .body())
                    .contains("عودة السوق القديم", standing.getFirst().text());
            HttpResponse<String> said =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(
                                                    address(
                                                            server,
                                                            "/api/v1/articles/"
                                                                    + paper.article
                                                                    + "/comments"))
                                            .header("Content-Type", "application/json")
                                            .POST(
                                                    HttpRequest.BodyPublishers.ofString(
                                                            "{\"name\": \"سعاد\", \"text\":"
                                                                    + " \"بعد الاستعادة\"}"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertThat(said.statusCode()).isEqualTo(201);
        }
    }

    private static URI address(Server server, String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private static HttpResponse<String> get(Server server, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address(server, path)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aBackupIsForItsOwnerAloneAndReplacesNothingUnasked() throws IOException {
        Path file = PLACE.resolve("again.zip");
        Backup backup = new Backup(paper.folder, silent());
        Files.writeString(file, "شيء آخر");

        assertThatThrownBy(() -> backup.write(paper.address(), file, Existing.KEEP))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--replace");
        assertThat(file).hasContent("شيء آخر");
        backup.write(paper.address(), file, Existing.REPLACE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Archive archive = Archive.open(file, silent())) {
            assertThat(archive.manifest().rows()).isPositive();
        }
    }

    @Test
    void theCommandWorksBesideTheRunningNewspaperAndSaysWhatItDid() throws Exception {
        Path file = PLACE.resolve("command.zip");
        String data = paper.folder.path().toString();
        Process child = FilledPaper.midad("backup", file.toString(), "--data", data);
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).as(said).isZero();
        assertThat(said.lines().toList().getLast())
                .matches("Backed up \\d+ rows of \\d+ tables and \\d+ files .* in .* s\\.");
        try (Archive archive = Archive.open(file, silent())) {
            assertThat(archive.manifest().media()).hasSize(12);
        }
    }

    @Test
    void whatBreaksOffLeavesNoFileAndTheOldOneAsItWas() throws Exception {
        Path file = PLACE.resolve("broken.zip");
        Files.writeString(file, "القديم");
        Backup backup = new Backup(paper.folder, silent());
        try (Snapshot snapshot = Snapshot.of(paper.address())) {
            snapshot.connection().close();

            assertThatThrownBy(() -> backup.write(snapshot, file))
                    .isInstanceOf(java.sql.SQLException.class);
        }

        assertThat(file).hasContent("القديم");
        assertThat(file.resolveSibling("broken.zip.part")).doesNotExist();
    }

    @Test
    void aFileThatIsGoneIsNamedAndTheRestIsBackedUp() throws IOException {
        Path gone = paper.folder.file("media").resolve("souk-3-480.jpg");
        Path stray = paper.folder.file("media").resolve("of-nobody.txt");
        byte[] bytes = Files.readAllBytes(gone);
        try {
            Files.delete(gone);
            Files.writeString(stray, "لا يذكره أحد");
            Backup.Report report =
                    new Backup(paper.folder, silent())
                            .write(paper.address(), PLACE.resolve("missing.zip"), Existing.REPLACE);

            assertThat(report.missing()).containsExactly("souk-3-480.jpg");
            assertThat(report.files()).isEqualTo(12);
        } finally {
            Files.write(gone, bytes);
            Files.delete(stray);
        }
    }

    @Test
    void aPlaceThatCannotBeIsRefusedWithWhatToDo() {
        Backup backup = new Backup(paper.folder, silent());

        for (Path file :
                List.of(
                        PLACE,
                        PLACE.resolve("nowhere/a.zip"),
                        paper.folder.file("media").resolve("a.zip"))) {
            assertThatThrownBy(() -> backup.write(paper.address(), file, Existing.REPLACE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("name ");
        }
    }
}
