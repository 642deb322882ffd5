package org.midad.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.Refusal;

/**
 * Where a restored newspaper is to stand: nothing is there, or an idle newspaper that may go. While
 * this is held, the one that is there cannot start.
 */
final class Ground implements AutoCloseable {
    /** One of these is in every folder that a newspaper was started on. */
    private static final List<String> SIGNS =
            List.of("database", "database.json", "media", "midad.yaml");

    private static final List<String> LOCKS = List.of("run.lock", "start.lock", "database.lock");
    private static final Path MOUNTS = Path.of("/proc/self/mountinfo");
    private static final int MOUNTED_ON = 4;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path target;
    private final List<DataFolder.Lock> locks;

    private Ground(Path target, List<DataFolder.Lock> locks) {
        this.target = target;
        this.locks = locks;
    }

    /**
     * Makes sure that a newspaper can be put there; changes nothing.
     *
     * @throws Refusal if something stands there that may not be moved aside
     */
    static Ground at(Path path, Existing existing) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
        if (target.getFileName() == null || isMountPoint(target)) {
            throw new Refusal(target + " is a mount point: name a folder below it with --data.");
        }
        return new Ground(target, makeSure(target, existing));
    }

    /** A mount point cannot be renamed; told at the beginning, not after the work. */
    private static boolean isMountPoint(Path folder) throws IOException {
        if (!Files.isReadable(MOUNTS)) {
            return false;
        }
        try (Stream<String> mounts = Files.lines(MOUNTS)) {
            return mounts.anyMatch(
                    mount -> mount.split(" ", -1)[MOUNTED_ON].equals(folder.toString()));
        }
    }

    /** Nothing is there, or an idle newspaper's folder that may go; answers the locks on it. */
    private static List<DataFolder.Lock> makeSure(Path target, Existing existing)
            throws IOException {
        if (!Files.exists(target)) {
            return List.of();
        }
        if (!Files.isDirectory(target)) {
            throw new Refusal(target + " is a file: name a folder with --data.");
        }
        if (bare(target)) {
            return takeOver(target);
        }
        if (SIGNS.stream().noneMatch(sign -> Files.exists(target.resolve(sign)))) {
            throw new Refusal(
                    "The folder "
                            + target
                            + " holds something that is no newspaper: name another with --data.");
        }
        if (existing == Existing.KEEP) {
            throw new Refusal(
                    "There is a newspaper in "
                            + target
                            + " already: name another folder with --data, or stop it and add"
                            + " --replace, which moves that folder aside.");
        }
        return takeOver(target);
    }

    /** Whether nothing is in it but locks, as after a start that was refused. */
    private static boolean bare(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString())
                    .allMatch(name -> LOCKS.contains(name) || name.equals(Building.SITE_LOCK));
        }
    }

    private static List<DataFolder.Lock> takeOver(Path target) throws IOException {
        DataFolder folder = DataFolder.at(target);
        List<DataFolder.Lock> locks = new ArrayList<>();
        for (String name : LOCKS) {
            DataFolder.Lock lock = folder.tryLock(name);
            if (lock == null) {
                giveBack(locks);
                throw new Refusal(
                        "The newspaper in "
                                + target
                                + " is running, or a command uses it: stop it, then try again.");
            }
            locks.add(lock);
        }
        Database.stopLeftBehind(folder);
        return locks;
    }

    /** The place itself, absolute. */
    Path path() {
        return target;
    }

    /**
     * Makes the place free.
     *
     * @return where the newspaper is now that stood there; null where none did
     */
    @Nullable Path clear(Instant now) throws IOException {
        return locks.isEmpty() ? null : moveAside(now);
    }

    private @Nullable Path moveAside(Instant now) throws IOException {
        if (bare(target)) {
            // an empty folder gives its place to one that is renamed to it
            for (String name : LOCKS) {
                Files.deleteIfExists(target.resolve(name));
            }
            Files.deleteIfExists(target.resolve(Building.SITE_LOCK));
            return null;
        }
        Path aside = Building.beside(target, ".before-restore-" + STAMP.format(now));
        Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    @Override
    public void close() throws IOException {
        giveBack(locks);
    }

    private static void giveBack(List<DataFolder.Lock> locks) throws IOException {
        for (DataFolder.Lock lock : locks) {
            lock.close();
        }
    }
}
