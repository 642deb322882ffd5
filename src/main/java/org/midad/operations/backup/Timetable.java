package org.midad.operations.backup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When nightly backups are due.
 *
 * @param at time of day in the edition's zone; where the clock skips it, the next that there is
 */
public record Timetable(LocalTime at) {

    /** The newest moment, now or before, at which one was due. */
    Instant lastDue(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        Instant today = here.toLocalDate().atTime(at).atZone(zone).toInstant();
        return today.isAfter(now)
                ? here.toLocalDate().minusDays(1).atTime(at).atZone(zone).toInstant()
                : today;
    }
}
