package org.midad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        // over midnight, Riyadh (+03)
        "22:00, 07:00, Asia/Riyadh, 2026-05-01T18:59:59Z, false",
        "22:00, 07:00, Asia/Riyadh, 2026-05-01T19:00:00Z, true",
        "22:00, 07:00, Asia/Riyadh, 2026-05-01T21:00:00Z, true",
        "22:00, 07:00, Asia/Riyadh, 2026-05-02T03:59:59Z, true",
        "22:00, 07:00, Asia/Riyadh, 2026-05-02T04:00:00Z, false",
        // within a day
        "13:00, 15:00, Asia/Riyadh, 2026-05-01T09:59:59Z, false",
        "13:00, 15:00, Asia/Riyadh, 2026-05-01T10:00:00Z, true",
        "13:00, 15:00, Asia/Riyadh, 2026-05-01T12:00:00Z, false",
        // none at all
        "07:00, 07:00, Asia/Riyadh, 2026-05-01T04:00:00Z, false",
        // until midnight
        "22:00, 00:00, Asia/Riyadh, 2026-05-01T20:59:59Z, true",
        "22:00, 00:00, Asia/Riyadh, 2026-05-01T21:00:00Z, false",
        // Paris leaps from 2 to 3 on 2026-03-29, at 01:00Z: an hour less of quiet
        "22:00, 07:00, Europe/Paris, 2026-03-28T21:00:00Z, true",
        "22:00, 07:00, Europe/Paris, 2026-03-29T04:59:59Z, true",
        "22:00, 07:00, Europe/Paris, 2026-03-29T05:00:00Z, false",
        "22:00, 02:30, Europe/Paris, 2026-03-29T01:29:59Z, true",
        "22:00, 02:30, Europe/Paris, 2026-03-29T01:30:00Z, false",
        // Paris puts its clock back from 3 to 2 on 2026-10-25, at 01:00Z: 2:30 comes twice
        "22:00, 02:30, Europe/Paris, 2026-10-25T00:29:59Z, true",
        "22:00, 02:30, Europe/Paris, 2026-10-25T00:30:00Z, true",
        "22:00, 02:30, Europe/Paris, 2026-10-25T01:29:59Z, true",
        "22:00, 02:30, Europe/Paris, 2026-10-25T01:30:00Z, false",
        "02:30, 06:00, Europe/Paris, 2026-10-25T00:29:59Z, false",
        "02:30, 06:00, Europe/Paris, 2026-10-25T00:30:00Z, true",
        "02:30, 06:00, Europe/Paris, 2026-10-25T01:10:00Z, true",
        // Beirut leaps at midnight of 2026-03-29, at 2026-03-28T22:00Z: there is no 00:30
        "00:30, 06:00, Asia/Beirut, 2026-03-28T21:59:59Z, false",
        "00:30, 06:00, Asia/Beirut, 2026-03-28T22:30:00Z, true",
        "22:00, 00:00, Asia/Beirut, 2026-03-28T21:59:59Z, true",
        "22:00, 00:00, Asia/Beirut, 2026-03-28T22:00:00Z, false",
    })
    void theyFollowTheClockOnTheWall(
            LocalTime from, LocalTime to, String zone, Instant moment, boolean quiet) {
        assertThat(new QuietHours(from, to).cover(moment, ZoneId.of(zone))).isEqualTo(quiet);
    }
}
