package org.midad.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.midad.platform.Refusal;

/**
 * The program as one archive that runs with a Java 25 alone: {@code midad-VERSION/} with the
 * launcher, the jars in {@code app/}, and what an installation needs.
 */
final class Packing {
    private static final int PROGRAM = 0755;
    private static final int PLAIN = 0644;

    /** Files of the resources' folder {@code package}, as they are called in the archive. */
    private static final List<String> BESIDE =
            List.of(
                    "README.txt",
                    "midad.service",
                    "midad.env",
                    "prometheus.yml",
                    "prometheus-alerts.yml");

    private final Path app;
    private final String folder;

    /**
     * Packs the program in this folder.
     *
     * @param app holds {@code midad.jar} and {@code lib/}
     */
    Packing(Path app, String version) {
        this.app = app;
        this.folder = "midad-" + version + "/";
    }

    /** What an archive may be called. */
    enum Form {
        TAR_GZ,
        ZIP
    }

    /** Writes it whole or not at all; answers its size in bytes. */
    long into(Path file, Form form) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            switch (form) {
                case TAR_GZ -> tar(part);
                case ZIP -> zip(part);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void tar(Path part) throws IOException {
        try (OutputStream out = Files.newOutputStream(part);
                TarArchiveOutputStream tar =
                        new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            all(
                    tar,
                    (name, mode, size, changed) -> {
                        TarArchiveEntry entry = new TarArchiveEntry(name);
                        entry.setMode(mode);
                        entry.setSize(size);
                        entry.setLastModifiedTime(changed);
                        return entry;
                    });
        }
    }

    private void zip(Path part) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(part)) {
            all(
                    zip,
                    (name, mode, size, changed) -> {
                        ZipArchiveEntry entry = new ZipArchiveEntry(name);
                        entry.setUnixMode(mode);
                        entry.setSize(size);
                        entry.setLastModifiedTime(changed);
                        return entry;
                    });
        }
    }

    private interface Entries<E extends ArchiveEntry> {
        E entry(String name, int mode, long size, FileTime changed);
    }

    private <E extends ArchiveEntry> void all(ArchiveOutputStream<E> to, Entries<E> entries)
            throws IOException {
        FileTime changed = Files.getLastModifiedTime(app.resolve("midad.jar"));
        put(to, entries.entry(folder + "midad", PROGRAM, size("midad"), changed), "midad");
        for (String name : BESIDE) {
            put(to, entries.entry(folder + name, PLAIN, size(name), changed), name);
        }
        for (String name : List.of("LICENSE", "NOTICE")) {
            put(to, entries, folder + name, beside(name));
        }
        put(to, entries, folder + "app/midad.jar", app.resolve("midad.jar"));
        for (Path library : libraries()) {
            put(to, entries, folder + "app/lib/" + library.getFileName(), library);
        }
    }

    private static long size(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return in.readAllBytes().length;
        }
    }

    private static <E extends ArchiveEntry> void put(
            ArchiveOutputStream<E> to, E entry, String resource) throws IOException {
        to.putArchiveEntry(entry);
        try (InputStream in = open(resource)) {
            in.transferTo(to);
        }
        to.closeArchiveEntry();
    }

    private static <E extends ArchiveEntry> void put(
            ArchiveOutputStream<E> to, Entries<E> entries, String name, Path file)
            throws IOException {
        to.putArchiveEntry(
                entries.entry(name, PLAIN, Files.size(file), Files.getLastModifiedTime(file)));
        Files.copy(file, to);
        to.closeArchiveEntry();
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(
                Packing.class.getResourceAsStream("/package/" + resource), resource);
    }

    private List<Path> libraries() throws IOException {
        try (Stream<Path> files = Files.list(app.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** Beside the sources it is two folders up, in a package one. */
    private Path beside(String name) {
        return Stream.of(app.resolve(".."), app.resolve("../.."))
                .map(up -> up.resolve(name).normalize())
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        "There is no "
                                                + name
                                                + " beside "
                                                + app
                                                + ": put it back."));
    }
}
