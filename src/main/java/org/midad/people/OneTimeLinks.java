package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.midad.platform.Times;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that sign a person in once: dead after use, after a day, or when a newer one is made. */
public class OneTimeLinks {
    /** How long a link stands. */
    public static final Duration STANDS = Duration.ofHours(24);

    private static final String USUAL = "staff-sign-in";
    private static final String RECOVERY = "staff-recovery";

    private static final RowMapper<Found> FOUND =
            (rs, i) -> new Found(rs.getLong("staff_id"), rs.getString("purpose"));

    private record Found(long staff, String purpose) {}

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Clock clock;

    public OneTimeLinks(JdbcClient jdbc, Staff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** A link that stands: whose it is, and whether it was made on the server. */
    public record Link(StaffMember member, boolean recovery) {}

    /** A new link's path for this person; a second factor is asked for. */
    public String path(StaffMember member) {
        return make(member, USUAL);
    }

    /**
     * A new link's path that passes the second factor: made on the server alone, by whoever runs
     * it, as the way back in.
     */
    public String recoveryPath(StaffMember member) {
        return make(member, RECOVERY);
    }

    private String make(StaffMember member, String purpose) {
        // older ones that nobody used: lost, or in somebody else's hands
        jdbc.sql("delete from one_time_link where staff_id = ? and purpose in (?, ?)")
                .params(member.id(), USUAL, RECOVERY)
                .update();
        Secret secret = Secret.fresh();
        jdbc.sql(
                        """
                        insert into one_time_link (hash, purpose, staff_id, expires_at)
                        values (?, ?, ?, ?)
                        """)
                .params(secret.hash(), purpose, member.id())
                .params(Times.at(clock.instant().plus(STANDS)))
                .update();
        return "/newsroom/link/" + secret.text();
    }

    /** Whose link this is, if it still stands; looking does not use it. */
    public Optional<Link> look(String secret) {
        return Secret.hashOf(secret)
                .flatMap(
                        hash ->
                                jdbc.sql(
                                                """
                                                select staff_id, purpose from one_time_link
                                                where hash = ? and purpose in (?, ?)
                                                  and used_at is null and expires_at > ?
                                                """)
                                        .params(hash, USUAL, RECOVERY)
                                        .params(Times.at(clock.instant()))
                                        .query(FOUND)
                                        .optional())
                .flatMap(this::link);
    }

    /** Uses the link; the second of two at once gets nothing. */
    public Optional<Link> use(String secret) {
        return Secret.hashOf(secret)
                .flatMap(
                        hash ->
                                jdbc.sql(
                                                """
                                                update one_time_link set used_at = ?
                                                where hash = ? and purpose in (?, ?)
                                                  and used_at is null and expires_at > ?
                                                returning staff_id, purpose
                                                """)
                                        .params(Times.at(clock.instant()), hash)
                                        .params(USUAL, RECOVERY, Times.at(clock.instant()))
                                        .query(FOUND)
                                        .optional())
                .flatMap(this::link);
    }

    private Optional<Link> link(Found found) {
        return staff.find(found.staff())
                .filter(member -> !member.standing().suspended())
                .map(member -> new Link(member, found.purpose().equals(RECOVERY)));
    }
}
