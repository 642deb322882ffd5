package org.midad.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The file system under the data folder: how much room there is, asked anew each time. */
public final class Disk {
    private final Supplier<Space> ask;

    /** A disk that answers so; for what is to be seen on a full one. */
    public Disk(Supplier<Space> ask) {
        this.ask = ask;
    }

    /** The disk under this folder, which exists. */
    public static Disk under(Path folder) {
        return new Disk(() -> measure(folder));
    }

    private static Space measure(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return new Space(store.getUsableSpace(), store.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much room there is now. */
    public Space space() {
        return ask.get();
    }

    /** How it stands, from good to bad. */
    public enum Level {
        /** At least 15 % are left. */
        ENOUGH,
        /** Less than 15 %: somebody should make room. */
        LITTLE,
        /** Less than 5 %: what can wait does, so that comments and articles go on. */
        SCARCE
    }

    /**
     * Room in bytes.
     *
     * @param free what this user may still write
     * @param total of the whole file system
     */
    public record Space(long free, long total) {
        private static final int LITTLE_PERCENT = 15;
        private static final int SCARCE_PERCENT = 5;

        /** How it stands. */
        public Level level() {
            if (free * 100.0 < total * (double) SCARCE_PERCENT) {
                return Level.SCARCE;
            }
            return free * 100.0 < total * (double) LITTLE_PERCENT ? Level.LITTLE : Level.ENOUGH;
        }

        /** Whole percent that are left, rounded down. */
        public int percent() {
            return total == 0 ? 0 : (int) (free * 100.0 / total);
        }

        /** Whether so many bytes can be written before what can wait must wait. */
        public boolean takes(long bytes) {
            return (free - bytes) * 100.0 >= total * (double) SCARCE_PERCENT;
        }
    }
}
