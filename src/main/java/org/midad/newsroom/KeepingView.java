package org.midad.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Disk;

/**
 * Whether what keeps the newspaper safe does its work, for chief and operator.
 *
 * @param last when the newest sound backup was made; null where there is none
 * @param percent of the disk that is left
 */
public record KeepingView(Backups backups, @Nullable Instant last, Disk.Level disk, int percent) {

    /** How the nightly backups stand. */
    public enum Backups {
        /** All is as it should be. */
        WELL,
        /** The operator switched them off. */
        OFF,
        /** The last attempt failed. */
        FAILED,
        /** None was made for more than two days. */
        LATE;

        /** The end of the message's key. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether somebody should look after something. */
    public boolean alarming() {
        return backups == Backups.FAILED || backups == Backups.LATE || disk != Disk.Level.ENOUGH;
    }
}
