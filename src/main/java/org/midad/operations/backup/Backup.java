package org.midad.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.midad.platform.DataFolder;
import org.midad.platform.DatabaseAddress;
import org.midad.platform.Refusal;
import org.springframework.dao.DataAccessException;

/** Writes everything of a newspaper into one file, while it runs or not. */
public final class Backup {
    private final DataFolder data;
    private final Progress progress;

    public Backup(DataFolder data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    /**
     * What was written.
     *
     * @param bytes size of the file
     * @param missing files that rows name and that were not there; empty when all is well
     */
    public record Report(long bytes, long rows, int tables, int files, List<String> missing) {}

    /**
     * Writes the file whole or not at all.
     *
     * @param address of the newspaper's database
     * @throws Refusal if it cannot, with what to do about it
     */
    public Report write(DatabaseAddress address, Path file, Existing existing) {
        Path target = target(file, existing);
        try (Snapshot snapshot = Snapshot.of(address)) {
            return write(snapshot, target);
        } catch (SQLException | DataAccessException e) {
            throw new Refusal(
                    "The database broke off the backup ("
                            + e.getMessage()
                            + "): look with ./midad doctor, then try again.",
                    e);
        } catch (IOException e) {
            throw new Refusal(
                    "The backup "
                            + target
                            + " could not be written ("
                            + e.getMessage()
                            + "): free some room or make the folder writable, or name another.",
                    e);
        }
    }

    private Path target(Path file, Existing existing) {
        Path target = file.toAbsolutePath().normalize();
        Path parent = target.getParent();
        if (parent == null || Files.isDirectory(target)) {
            throw new Refusal(target + " is a folder: name the file that is to be written.");
        }
        if (!Files.isDirectory(parent)) {
            throw new Refusal("There is no folder " + parent + ": make it, or name another.");
        }
        if (target.startsWith(data.file("media"))) {
            throw new Refusal(
                    target + " would be shown to every reader: name a file outside of media.");
        }
        requireFree(target, existing);
        return target;
    }

    private static void requireFree(Path target, Existing existing) {
        if (existing == Existing.KEEP && Files.exists(target)) {
            throw new Refusal(target + " is there already: name another file, or add --replace.");
        }
    }

    /** Writes what this snapshot holds, and the files. */
    Report write(Snapshot snapshot, Path target) throws SQLException, IOException {
        if (snapshot.schema() == 0) {
            throw new Refusal(
                    "There is no newspaper in this database yet: start it once with ./midad run.");
        }
        try (ArchiveWriter archive = ArchiveWriter.of(target, progress)) {
            List<Manifest.TableRows> tables = new ArrayList<>();
            for (Catalogue.Table table : snapshot.tables()) {
                long rows = archive.rows(table, out -> snapshot.copy(table, out));
                tables.add(new Manifest.TableRows(table, rows));
            }
            List<Manifest.Counter> counters = snapshot.counters();
            Set<String> referred = Set.copyOf(snapshot.pictureFiles(data));
            snapshot.close();
            List<String> missing = media(archive, referred);
            add(archive, Manifest.SETTINGS, data.file(Manifest.SETTINGS));
            Manifest manifest =
                    new Manifest(
                            Manifest.FORMAT,
                            version(),
                            snapshot.schema(),
                            snapshot.takenAt(),
                            tables,
                            counters,
                            archive.entries(),
                            missing);
            return new Report(
                    archive.become(target, manifest),
                    manifest.rows(),
                    tables.size(),
                    manifest.media().size(),
                    missing);
        }
    }

    /** Every file of the folder; those that rows name are looked for even if they came later. */
    private List<String> media(ArchiveWriter archive, Set<String> referred)
            throws IOException, SQLException {
        Path folder = data.file("media");
        SortedSet<String> names = new TreeSet<>(referred);
        if (Files.isDirectory(folder)) {
            // the folder may be a link to another disk, which a walk would not enter
            Path real = folder.toRealPath();
            try (Stream<Path> files = Files.walk(real)) {
                files.filter(Files::isRegularFile)
                        .map(file -> real.relativize(file).toString())
                        .filter(name -> !name.startsWith("."))
                        .forEach(names::add);
            }
        }
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            boolean there = add(archive, Manifest.MEDIA + name, folder.resolve(name));
            if (!there && referred.contains(name)) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** Adds a file; one that is not there, or no longer, is left out and answers false. */
    private static boolean add(ArchiveWriter archive, String name, Path file)
            throws IOException, SQLException {
        FileTime changedAt;
        InputStream bytes;
        try {
            changedAt = Files.getLastModifiedTime(file);
            bytes = Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            return false;
        }
        try (bytes) {
            archive.file(name, changedAt, bytes::transferTo);
            return true;
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(
                Backup.class.getPackage().getImplementationVersion(), "from source");
    }
}
