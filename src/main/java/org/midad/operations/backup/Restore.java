package org.midad.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.PrivateFile;
import org.midad.platform.Refusal;

/** Makes a newspaper out of a backup: built beside its place, and put there when it is whole. */
public final class Restore {
    private final Path target;
    private final Existing existing;
    private final Progress progress;

    /**
     * A restore to this place.
     *
     * @param target the data folder, absent or empty, or a newspaper's that may be replaced
     */
    public Restore(Path target, Existing existing, Progress progress) {
        this.target = target;
        this.existing = existing;
        this.progress = progress;
    }

    /**
     * What was brought back.
     *
     * @param madeAt the moment whose state the newspaper has now
     * @param missing files that were not there already when the backup was made
     * @param aside where the folder is that stood there before; null where none did
     */
    public record Report(
            Instant madeAt, long rows, int files, List<String> missing, @Nullable Path aside) {}

    /**
     * Restores this file, after all of it was verified.
     *
     * @throws Refusal if it cannot; what stood at the target is then as it was
     */
    public Report from(Path file) {
        if (Database.elsewhere()) {
            throw new Refusal(
                    "MIDAD_DB_URL names a database of your own: restore there with its own tools,"
                            + " or take the variable away to restore into a data folder.");
        }
        try (Archive archive = Archive.open(file.toAbsolutePath(), progress);
                Ground ground = Ground.at(target, existing);
                Building building = Building.on(ground)) {
            bringBack(archive, building.folder());
            Manifest manifest = archive.manifest();
            return new Report(
                    manifest.madeAt(),
                    manifest.rows(),
                    manifest.media().size(),
                    manifest.missing(),
                    building.moveIn(Clock.systemUTC().instant()));
        } catch (IOException e) {
            throw failed(e, "free some room there, make it writable, or name another with --data");
        } catch (SQLException | FlywayException e) {
            throw failed(e, "try again, and report it if it happens twice");
        }
    }

    private Refusal failed(Exception e, String mend) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new Refusal(
                "The backup could not be restored to "
                        + target
                        + " ("
                        + (e instanceof IOException ? e.getClass().getSimpleName() + ": " : "")
                        + reason
                        + "): "
                        + mend
                        + "; what was there is as it was.",
                e);
    }

    private void bringBack(Archive archive, DataFolder folder) throws IOException, SQLException {
        for (Manifest.Entry entry : archive.manifest().entries()) {
            if (entry.name().equals(Manifest.SETTINGS) || entry.name().startsWith(Manifest.MEDIA)) {
                write(archive, entry.name(), folder);
            }
        }
        Thread interrupted = new Thread(() -> stop(folder));
        Runtime.getRuntime().addShutdownHook(interrupted);
        try (Database database = Database.open(folder)) {
            new Load(archive, progress).into(database.address());
        }
        Runtime.getRuntime().removeShutdownHook(interrupted);
    }

    /** Ctrl-C does not reach the database, which would go on without us. */
    private static void stop(DataFolder folder) {
        try {
            Database.stopLeftBehind(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Archive archive, String name, DataFolder folder) throws IOException {
        Path file = folder.file(name);
        progress.begin(name);
        Files.createDirectories(file.getParent());
        try (FileChannel channel = PrivateFile.open(file, StandardOpenOption.CREATE_NEW);
                InputStream in = archive.open(name)) {
            OutputStream out = Channels.newOutputStream(channel);
            in.transferTo(out);
            channel.force(true);
        }
        Files.setLastModifiedTime(file, archive.changedAt(name));
    }
}
