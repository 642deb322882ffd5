package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that sign a person in once: shown on the operator's terminal, dead after use or a day. */
public class OneTimeLinks {
    private static final Duration STANDS = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Clock clock;

    public OneTimeLinks(JdbcClient jdbc, Staff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** A new link's path for this person. */
    public String path(StaffMember member) {
        Secret secret = Secret.fresh();
        jdbc.sql(
                        """
                        insert into one_time_link (hash, purpose, staff_id, expires_at)
                        values (?, 'staff-sign-in', ?, ?)
                        """)
                .params(secret.hash(), member.id(), Times.at(clock.instant().plus(STANDS)))
                .update();
        return "/newsroom/link/" + secret.text();
    }

    /** Whose link this is, if it still stands; looking does not use it. */
    public Optional<StaffMember> look(String secret) {
        return Secret.hashOf(secret)
                .flatMap(
                        hash ->
                                jdbc.sql(
                                                """
                                                select staff_id from one_time_link
                                                where hash = ? and purpose = 'staff-sign-in'
                                                  and used_at is null and expires_at > ?
                                                """)
                                        .params(hash, Times.at(clock.instant()))
                                        .query(Long.class)
                                        .optional())
                .flatMap(staff::find);
    }

    /** Uses the link; the second of two at once gets nothing. */
    public Optional<StaffMember> use(String secret) {
        return Secret.hashOf(secret)
                .flatMap(
                        hash ->
                                jdbc.sql(
                                                """
                                                update one_time_link set used_at = ?
                                                where hash = ? and purpose = 'staff-sign-in'
                                                  and used_at is null and expires_at > ?
                                                returning staff_id
                                                """)
                                        .params(Times.at(clock.instant()), hash)
                                        .params(Times.at(clock.instant()))
                                        .query(Long.class)
                                        .optional())
                .flatMap(staff::find);
    }
}
