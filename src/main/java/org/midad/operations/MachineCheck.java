package org.midad.operations;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import org.midad.platform.DataFolder;
import org.midad.platform.Disk;
import org.midad.platform.PrivateFile;

/** The doctor's look at the machine: disk and clock. */
final class MachineCheck {
    private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

    private static final int WRITTEN_BYTES = 64 * 1_024;

    private final Findings findings;
    private final Clock clock;

    MachineCheck(Findings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    /** Writes, down to the disk itself; whether that went well. */
    boolean writes(DataFolder folder) {
        Path fresh = folder.file(".doctor-" + ProcessHandle.current().pid());
        try {
            try (FileChannel channel = PrivateFile.open(fresh, StandardOpenOption.CREATE)) {
                ByteBuffer some = ByteBuffer.allocate(WRITTEN_BYTES);
                while (some.hasRemaining()) {
                    channel.write(some);
                }
                channel.force(true);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            findings.mend(
                    "the data folder " + folder.path() + " cannot be written (" + e + ")",
                    "free some room on its disk, or make it writable");
            return false;
        }
        findings.fine("data folder " + folder.path() + " can be written");
        return true;
    }

    void disk(Disk disk) {
        Disk.Space space = disk.space();
        String said = space.percent() + " % of the disk left";
        switch (space.level()) {
            case ENOUGH -> findings.fine(said);
            case LITTLE -> findings.warn(said, "free room soon");
            case SCARCE ->
                    findings.mend(
                            said,
                            "free room now: backups and new pictures wait, and comments cannot be"
                                    + " kept on a full disk");
        }
    }

    void clock(DataFolder folder) throws IOException {
        Path fresh = Files.createTempFile(folder.path(), ".clock", "");
        try {
            Duration apart =
                    Duration.between(Files.getLastModifiedTime(fresh).toInstant(), clock.instant());
            if (apart.abs().compareTo(CLOCKS_APART) > 0) {
                findings.mend(
                        "the file system's clock is " + apart.abs().toSeconds() + " s off",
                        "keep the data folder on a local disk, and let a time server set the clock");
            }
        } finally {
            Files.delete(fresh);
        }
        switch (synchronised()) {
            case "yes" -> findings.fine("a time server sets the clock");
            case "no" ->
                    findings.warn(
                            "no time server sets the clock",
                            "timedatectl set-ntp true, or install chrony");
            default -> findings.note("whether a time server sets the clock is not known here");
        }
    }

    /** What systemd says, where it is there: {@code yes}, {@code no} or nothing. */
    private static String synchronised() {
        try {
            Process asked =
                    new ProcessBuilder("timedatectl", "show", "-p", "NTPSynchronized", "--value")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            return "";
        }
    }
}
