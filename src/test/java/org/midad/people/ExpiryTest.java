package org.midad.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.platform.Times;
import org.midad.site.pagepath.MutableClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has lapsed is deleted, and nothing before. */
@Tag("data")
class ExpiryTest {
    private final JdbcClient jdbc = Newsstand.open().room(JdbcClient.class);
    // before everything that other tests made, so that none of it lapses
    private final MutableClock clock = new MutableClock(Instant.parse("2001-03-01T12:00:00Z"));
    private final Staff staff = new Staff(jdbc, clock);
    private final Expiry expiry = new Expiry(jdbc, Newsstand.open().room(Audit.class), clock);

    private long left() {
        return jdbc.sql(
                        """
                        select (select count(*) from staff_session where expires_at < :end)
                            + (select count(*) from one_time_link where expires_at < :end)
                            + (select count(*) from sign_in_failure where at < :end)
                        """)
                .param("end", Times.at(Instant.parse("2002-01-01T00:00:00Z")))
                .query(Long.class)
                .single();
    }

    @Test
    void sessionsLinksAndFailuresGoWhenTheyHaveLapsed() {
        StaffMember member = staff.add(headline("مها"), Role.EDITOR, null);
        new Sessions(jdbc, staff, clock).begin(member);
        new OneTimeLinks(jdbc, staff, clock).path(member);
        staff.signIn(member.name(), "خطأ", "198.51.100.3");
        assertThat(left()).isEqualTo(4);

        clock.forward(Duration.ofMinutes(14));
        expiry.round();
        assertThat(left()).isEqualTo(4);
        clock.forward(Duration.ofMinutes(2));
        expiry.round();
        assertThat(left()).as("session and link").isEqualTo(2);
        clock.forward(Duration.ofHours(12));
        expiry.round();
        assertThat(left()).as("link").isEqualTo(1);
        clock.forward(Duration.ofHours(12));
        expiry.round();
        assertThat(left()).isZero();
    }
}
