package org.midad.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.PrivateFile;
import org.midad.platform.Refusal;

/**
 * A data folder while it is built, beside the one whose place it will take. Killed at any moment it
 * leaves {@code DATA.being-restored}, which the next restore clears away.
 */
final class Building implements AutoCloseable {
    /**
     * Says whose the folder is: no folder without it is ever deleted. Held while somebody builds.
     */
    static final String SITE_LOCK = "restore.lock";

    private final Ground ground;
    private final DataFolder folder;
    private final DataFolder.Lock own;
    private boolean movedIn;

    private Building(Ground ground, DataFolder folder, DataFolder.Lock own) {
        this.ground = ground;
        this.folder = folder;
        this.own = own;
    }

    /**
     * Begins to build what will stand on this ground.
     *
     * @throws Refusal if somebody else does already
     */
    static Building on(Ground ground) throws IOException {
        Path site = beside(ground.path(), ".being-restored");
        if (Files.exists(site)) {
            clear(site);
        }
        DataFolder folder = DataFolder.at(site);
        DataFolder.Lock own = folder.tryLock(SITE_LOCK);
        if (own == null) {
            throw busy(site);
        }
        return new Building(ground, folder, own);
    }

    /** A folder whose name is another's with something at its end. */
    static Path beside(Path folder, String end) {
        return folder.resolveSibling(folder.getFileName() + end);
    }

    /** Clears away what a killed restore left. */
    private static void clear(Path site) throws IOException {
        if (!Files.exists(site.resolve(SITE_LOCK))) {
            throw new Refusal("There is a folder " + site + " that no restore made: move it away.");
        }
        DataFolder left = DataFolder.at(site);
        try (DataFolder.Lock nobodyBuilds = left.tryLock(SITE_LOCK)) {
            if (nobodyBuilds == null) {
                throw busy(site);
            }
            Database.stopLeftBehind(left);
            left.delete();
        }
    }

    private static Refusal busy(Path site) {
        return new Refusal("Another restore builds " + site + ": wait until it is done.");
    }

    /** Where it is built. */
    DataFolder folder() {
        return folder;
    }

    /**
     * Puts the finished folder into its place.
     *
     * @return where the folder is now that stood there before; null where none did
     */
    @Nullable Path moveIn(Instant now) throws IOException {
        Path aside = ground.clear(now);
        try {
            Files.move(folder.path(), ground.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (aside != null) {
                Files.move(aside, ground.path(), StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        movedIn = true;
        PrivateFile.keepNames(ground.path());
        Files.deleteIfExists(ground.path().resolve(SITE_LOCK));
        return aside;
    }

    /** Clears away what did not become a newspaper. */
    @Override
    public void close() throws IOException {
        try {
            if (!movedIn) {
                Database.stopLeftBehind(folder);
                folder.delete();
            }
        } finally {
            own.close();
        }
    }
}
