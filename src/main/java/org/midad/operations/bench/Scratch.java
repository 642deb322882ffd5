package org.midad.operations.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.midad.platform.DataFolder;

/** A benchmark's own folder, deleted when it is done. */
final class Scratch implements AutoCloseable {
    private final Path folder;

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** Others may pass through: nginx and, for root, PostgreSQL run as somebody else. */
    static Scratch make() throws IOException {
        Path folder = Files.createTempDirectory("midad-bench");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Scratch(folder);
    }

    /** A data folder for a newspaper. */
    DataFolder data(String name) {
        return DataFolder.at(folder.resolve(name));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : inside) {
            Files.deleteIfExists(file);
        }
    }
}
