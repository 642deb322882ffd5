package org.midad.newsroom.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayOutTest {
    private static final Instant NOW = Instant.parse("2026-11-25T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Asia/Riyadh, 2026-12-01T10:00, 2026-12-01T07:00:00Z",
        // the hour that comes twice: the first of the two
        "Africa/Cairo, 2027-10-28T23:30, 2027-10-28T20:30:00Z",
        "Asia/Beirut, 2027-10-30T23:30, 2027-10-30T20:30:00Z"
    })
    void aTimeIsThatOfTheEditionsZone(String zone, String local, String at) {
        assertThat(WayOut.moment(local, ZoneId.of(zone), NOW))
                .isEqualTo(new WayOut.Moment.At(Instant.parse(at)));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Riyadh, '', write.problem.at",
        "Asia/Riyadh, tomorrow, write.problem.at",
        "Asia/Riyadh, 9999-01-01T00:00, write.problem.at",
        "Asia/Riyadh, 2026-11-24T10:00, write.problem.past",
        // clocks jump over these
        "Asia/Beirut, 2027-03-28T00:30, write.problem.gap",
        "Africa/Cairo, 2027-04-30T00:15, write.problem.gap"
    })
    void aTimeThatIsNoneIsRefusedWithTheReason(String zone, String local, String key) {
        assertThat(WayOut.moment(local, ZoneId.of(zone), NOW))
                .isEqualTo(new WayOut.Moment.Wrong(key));
    }
}
