package org.midad.operations.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.midad.platform.DataFolder;
import org.midad.platform.DatabaseAddress;
import org.midad.platform.Disk;
import org.midad.platform.Refusal;
import org.midad.platform.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backup of every night: made while readers read, verified, then older ones make room. One that
 * was missed while the newspaper was down is made soon after the start.
 */
public final class Nightly implements AutoCloseable {
    /** Held while a backup is made, by whatever process. */
    public static final String LOCK = "backup.lock";

    private static final Logger log = LoggerFactory.getLogger(Nightly.class);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofHours(1);

    private final Newspaper paper;
    private final Plan plan;
    private final NightlyBackups attempts;
    private final Supplier<ZoneId> zone;
    private final Clock clock;
    private final Rounds rounds;

    /** What is backed up. */
    public record Newspaper(DataFolder folder, DatabaseAddress database) {}

    /**
     * What the operator set.
     *
     * @param timetable null where nightly backups are off
     * @param keep how many are kept, at least 1
     * @param folder where they go; made if need be
     */
    public record Plan(@Nullable Timetable timetable, int keep, Path folder) {

        /**
         * Makes the folder and writes into it, if it is to be used.
         *
         * @throws Refusal if that cannot be
         */
        public void requirePlace(DataFolder data) {
            if (timetable == null) {
                return;
            }
            try {
                Shelf.at(folder, data).requireWritable();
            } catch (IOException e) {
                throw new Refusal(
                        "Backups cannot be written to "
                                + folder
                                + " ("
                                + e
                                + "): make it writable, free some room, or name another folder in"
                                + " backup.folder.",
                        e);
            }
        }
    }

    public Nightly(
            Newspaper paper,
            Plan plan,
            NightlyBackups attempts,
            Supplier<ZoneId> zone,
            Clock clock) {
        this.paper = paper;
        this.plan = plan;
        this.attempts = attempts;
        this.zone = zone;
        this.clock = clock;
        this.rounds = new Rounds("nightly backup", LOOK_EVERY, this::look);
    }

    /** Starts to look, once a minute, whether one is due. */
    public void start() {
        if (plan.timetable != null) {
            rounds.start();
        }
    }

    @Override
    public void close() {
        rounds.close();
    }

    /** Makes one if it is due. */
    void look() {
        Instant now = clock.instant();
        if (plan.timetable == null || !due(plan.timetable, now)) {
            return;
        }
        try (DataFolder.Lock alone = paper.folder.tryLock(LOCK)) {
            if (alone != null) {
                make(now);
            }
        } catch (IOException e) {
            throw new Refusal("The data folder cannot be locked: " + e.getMessage(), e);
        }
    }

    private boolean due(Timetable timetable, Instant now) {
        Instant due = timetable.lastDue(now, zone.get());
        Optional<NightlyBackups.Attempt> last = attempts.last();
        if (last.isEmpty()) {
            return attempts.newspaperSince().isBefore(due);
        }
        Instant at = last.get().at();
        boolean failed = last.get().failure() != null;
        return at.isBefore(due) || (failed && at.isBefore(now.minus(TRY_AGAIN_AFTER)));
    }

    private void make(Instant now) {
        Path place = plan.folder;
        try {
            Shelf shelf = Shelf.at(plan.folder, paper.folder);
            place = shelf.place(now, zone.get());
            shelf.clear();
            requireRoom(shelf);
            long bytes = make(place);
            attempts.made(now, place.toString(), bytes);
            shelf.keep(plan.keep);
            log.info("backed up to {} ({})", place, Progress.size(bytes));
        } catch (IOException | RuntimeException e) {
            String why = e instanceof Refusal ? String.valueOf(e.getMessage()) : e.toString();
            log.warn("the nightly backup failed: {}", why);
            attempts.failed(now, place.toString(), why);
        }
    }

    private void requireRoom(Shelf shelf) {
        Disk.Space space = Disk.under(shelf.folder()).space();
        long needed =
                attempts.lastGood()
                        .map(NightlyBackups.Attempt::bytes)
                        .orElseGet(() -> Need.of(paper.folder, paper.database).bytes());
        if (!space.takes(needed)) {
            throw new Refusal(
                    "There is too little room in "
                            + shelf.folder()
                            + " for a backup of about "
                            + Progress.size(needed)
                            + " ("
                            + Progress.size(space.free())
                            + " are free, of which 5 % of the disk stay for the newspaper): free"
                            + " some room, or name another folder in backup.folder.");
        }
    }

    /** Written and verified under another name, so that what bears the name is sound. */
    private long make(Path place) throws IOException {
        Path fresh = place.resolveSibling(place.getFileName() + ".new");
        Progress silent = Progress.silent();
        try {
            Backup.Report report =
                    new Backup(paper.folder, silent).write(paper.database, fresh, Existing.REPLACE);
            if (!report.missing().isEmpty()) {
                log.warn("{} pictures are not in the media folder", report.missing().size());
            }
            Archive.open(fresh, silent).close();
            Shelf.name(fresh, place);
            return report.bytes();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
