package org.midad.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything that must survive; only its owner may look into it. */
public final class DataFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> SECRET_FILE =
            PosixFilePermissions.fromString("rw-------");

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes the folder where there is none.
     *
     * @throws Refusal if it cannot be made or written to
     */
    public static DataFolder at(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
            Files.delete(Files.createTempFile(folder, ".writable", ""));
        } catch (IOException | UnsupportedOperationException e) {
            throw new Refusal(
                    "The data folder "
                            + folder
                            + " cannot be written to ("
                            + reason(e)
                            + "): make it writable, free some room, or name another with --data.",
                    e);
        }
        return new DataFolder(folder);
    }

    private static String reason(Exception e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        int colon = message.lastIndexOf(": ");
        return e.getClass().getSimpleName()
                + (colon < 0 ? "" : ": " + message.substring(colon + 2));
    }

    /** A file or folder inside. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** The folder itself, absolute. */
    public Path path() {
        return path;
    }

    /** Deletes the folder and all in it: for one that did not become a newspaper's. */
    public void delete() throws IOException {
        PostgresPrograms.delete(path);
    }

    /** Replaces a small file that only its owner may read, whole or not at all. */
    public void writeSecret(String name, String text) throws IOException {
        Path target = file(name);
        Path fresh =
                Files.createTempFile(
                        path, "." + name, "", PosixFilePermissions.asFileAttribute(SECRET_FILE));
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes a lock of the operating system, waiting for it; it goes with the process. */
    Lock lock(String name, boolean shared) throws IOException {
        FileChannel channel = open(name);
        return new Lock(channel, channel.lock(0, Long.MAX_VALUE, shared));
    }

    /** Takes a lock alone if nobody has it; null otherwise. */
    public @Nullable Lock tryLock(String name) throws IOException {
        FileChannel channel = open(name);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Lock(channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            // this process itself has it
        }
        channel.close();
        return null;
    }

    private FileChannel open(String name) throws IOException {
        return FileChannel.open(
                file(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** A held lock; closing gives it back. */
    public record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
