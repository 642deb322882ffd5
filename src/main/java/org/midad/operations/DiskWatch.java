package org.midad.operations;

import java.time.Duration;
import org.midad.operations.backup.Progress;
import org.midad.platform.Disk;
import org.midad.platform.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells once when the disk crosses 15 % or 5 % left, downwards and upwards. */
final class DiskWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DiskWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    private final Disk disk;
    private final Rounds rounds = new Rounds("disk watch", LOOK_EVERY, this::look);
    private Disk.Level told = Disk.Level.ENOUGH;

    DiskWatch(Disk disk) {
        this.disk = disk;
    }

    void start() {
        rounds.start();
    }

    /** Looks now. */
    void look() {
        Disk.Space space = disk.space();
        Disk.Level level = space.level();
        if (level == told) {
            return;
        }
        told = level;
        String left = Progress.size(space.free()) + ", " + space.percent() + " %";
        switch (level) {
            case ENOUGH -> log.info("the disk of the data folder has room again: {}", left);
            case LITTLE -> log.warn("the disk of the data folder fills up: {} left", left);
            case SCARCE ->
                    log.error(
                            "the disk of the data folder is nearly full: {} left; nightly backups"
                                    + " and new pictures wait until there is room",
                            left);
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
