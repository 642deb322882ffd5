package org.midad.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path parent;

    @Test
    void aNewFolderIsItsOwnersAlone() throws IOException {
        DataFolder data = DataFolder.at(parent.resolve("a/b"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
                .isEqualTo("rwx------");
        assertThat(data.path()).isAbsolute();
    }

    @Test
    void aSecretIsReplacedWholeAndReadByItsOwnerAlone() throws IOException {
        DataFolder data = DataFolder.at(parent.resolve("data"));
        data.writeSecret("run.json", "first");
        data.writeSecret("run.json", "سرّ");

        assertThat(data.file("run.json")).hasContent("سرّ");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(data.file("run.json"))))
                .isEqualTo("rw-------");
        try (Stream<Path> left = Files.list(data.path())) {
            assertThat(left).containsExactly(data.file("run.json"));
        }
    }

    @Test
    void whatIsNoFolderIsRefusedWithWhatToDo() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.at(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written to")
                .hasMessageContaining("--data");
        assertThatThrownBy(() -> DataFolder.at(file.resolve("below"))).isInstanceOf(Refusal.class);
    }
}
