package org.midad.newsroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.midad.newsroom.KeepingView.Backups;
import org.midad.platform.Disk;
import org.midad.platform.Times;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks how backups and disk stand. */
@Component
class Keeping {
    /** A night that was missed is made up for soon; two are a fault. */
    private static final Duration LATE_AFTER = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Disk disk;
    private final boolean nightly;
    private final Clock clock;

    Keeping(JdbcClient jdbc, Disk disk, Environment environment, Clock clock) {
        this.jdbc = jdbc;
        this.disk = disk;
        this.nightly = !"off".equals(environment.getProperty("backup.nightly"));
        this.clock = clock;
    }

    private record Found(@Nullable Instant good, boolean failed) {}

    KeepingView view() {
        Found found =
                jdbc.sql(
                                """
                                select (select max(at) from nightly_backup where failure is null)
                                    as good,
                                    coalesce((select failure is not null from nightly_backup
                                        order by at desc, id desc limit 1), false) as failed
                                """)
                        .query(
                                (rs, i) ->
                                        new Found(Times.maybe(rs, "good"), rs.getBoolean("failed")))
                        .single();
        Disk.Space space = disk.space();
        return new KeepingView(backups(found), found.good(), space.level(), space.percent());
    }

    private Backups backups(Found found) {
        if (!nightly) {
            return Backups.OFF;
        }
        if (found.failed()) {
            return Backups.FAILED;
        }
        boolean late =
                found.good() != null && found.good().isBefore(clock.instant().minus(LATE_AFTER));
        return late ? Backups.LATE : Backups.WELL;
    }
}
