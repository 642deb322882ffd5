package org.midad.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.midad.platform.DataFolder;
import org.midad.platform.PrivateFile;
import org.midad.platform.Refusal;

/** The folder in which the backups lie that Midad makes by itself. */
final class Shelf {
    private static final String NIGHTLY = "midad-\\d{8}-\\d{4}\\.zip";
    private static final String UNFINISHED = "midad-\\d{8}-\\d{4}\\.zip\\.new(\\.part)?";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private final Path folder;

    private Shelf(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder where there is none, for its owner alone.
     *
     * @throws Refusal if it lies where readers can see it, or among the database's files
     */
    static Shelf at(Path path, DataFolder data) throws IOException {
        Path asked = path.toAbsolutePath().normalize();
        requireHidden(asked, data.file("media"));
        requireOutside(asked, data.file("database"));
        if (!Files.isDirectory(path)) {
            Files.createDirectories(
                    path,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        }
        Path folder = path.toRealPath();
        if (Files.exists(data.file("media"))) {
            requireHidden(folder, data.file("media").toRealPath());
        }
        if (Files.exists(data.file("database"))) {
            requireOutside(folder, data.file("database").toRealPath());
        }
        return new Shelf(folder);
    }

    /** Writes something and takes it away again. */
    void requireWritable() throws IOException {
        Path fresh = Files.createTempFile(folder, ".writable", "");
        try {
            Files.writeString(fresh, "1");
        } finally {
            Files.delete(fresh);
        }
    }

    private static void requireOutside(Path folder, Path database) {
        if (folder.startsWith(database)) {
            throw new Refusal(
                    folder
                            + " belongs to the database alone: name another folder in"
                            + " backup.folder.");
        }
    }

    private static void requireHidden(Path folder, Path media) {
        if (folder.startsWith(media)) {
            throw new Refusal(
                    folder + " is shown to every reader: name another folder in backup.folder.");
        }
    }

    Path folder() {
        return folder;
    }

    /** Where the backup of this moment goes. */
    Path place(Instant at, ZoneId zone) {
        return folder.resolve("midad-" + STAMP.format(at.atZone(zone)) + ".zip");
    }

    /** Gives a verified backup its name. */
    static void name(Path fresh, Path place) throws IOException {
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        PrivateFile.keepNames(place);
    }

    /** Takes away what a kill left half-made. */
    void clear() throws IOException {
        for (Path left : named(UNFINISHED)) {
            Files.deleteIfExists(left);
        }
    }

    /** Deletes the oldest nightly ones beyond so many; those that people made stay. */
    void keep(int newest) throws IOException {
        List<Path> nightly = named(NIGHTLY);
        for (Path old : nightly.subList(0, Math.max(0, nightly.size() - newest))) {
            Files.deleteIfExists(old);
        }
    }

    /** Names hold the time, so their order is that of the backups. */
    private List<Path> named(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        }
    }
}
