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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that holds everything that must survive; only its owner may look into it. */
public final class DataFolder {
    private static final Logger log = LoggerFactory.getLogger(DataFolder.class);
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> SECRET_FILE =
            PosixFilePermissions.fromString("rw-------");

    /**
     * What this process holds. To look at such a file would lose the lock: POSIX drops all locks of
     * a process on a file as soon as one of its descriptors for it is closed.
     */
    private static final Set<Lock> HELD = ConcurrentHashMap.newKeySet();

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
            if (Files.isDirectory(folder)) {
                keepForItsOwner(folder);
            } else {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, OWNER_ONLY);
            }
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

    private static void keepForItsOwner(Path folder) throws IOException {
        Set<PosixFilePermission> before = Files.getPosixFilePermissions(folder);
        if (!before.equals(OWNER_ONLY)) {
            Files.setPosixFilePermissions(folder, OWNER_ONLY);
            log.warn(
                    "the data folder {} had the permissions {}; it has {} now, for its owner alone",
                    folder,
                    PosixFilePermissions.toString(before),
                    PosixFilePermissions.toString(OWNER_ONLY));
        }
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
        return held(name, channel, channel.lock(0, Long.MAX_VALUE, shared));
    }

    private Lock held(String name, FileChannel channel, FileLock lock) {
        Lock held = new Lock(file(name), channel, lock);
        HELD.add(held);
        return held;
    }

    private boolean isHeldHere(String name) {
        return HELD.stream().anyMatch(lock -> lock.file.equals(file(name)));
    }

    /** Whether another process has this lock. */
    boolean isHeldElsewhere(String name) throws IOException {
        if (isHeldHere(name)) {
            return false;
        }
        try (Lock free = tryLock(name)) {
            return free == null;
        }
    }

    /** Takes a lock alone if nobody has it; null otherwise. */
    public @Nullable Lock tryLock(String name) throws IOException {
        if (isHeldHere(name)) {
            return null;
        }
        FileChannel channel = open(name);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return held(name, channel, lock);
            }
        } catch (OverlappingFileLockException e) {
            // another thread of this process took it in between
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
    public record Lock(Path file, FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            HELD.remove(this);
            channel.close();
        }
    }
}
