package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is signed in where: ids and times only. */
public class Sessions {
    /** A session ends this long after it was last used. */
    public static final Duration IDLE = Duration.ofHours(12);

    private static final Duration SEEN_WRITTEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Clock clock;

    public Sessions(JdbcClient jdbc, Staff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    /** Begins a session; the secret goes into the person's cookie. */
    public Secret begin(StaffMember member) {
        jdbc.sql("delete from staff_session where expires_at < ?")
                .param(Times.at(clock.instant()))
                .update();
        Secret secret = Secret.fresh();
        jdbc.sql(
                        """
                        insert into staff_session (hash, staff_id, created_at, seen_at, expires_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(secret.hash(), member.id())
                .params(Times.at(clock.instant()), Times.at(clock.instant()))
                .params(Times.at(clock.instant().plus(IDLE)))
                .update();
        return secret;
    }

    /** Whose session this cookie is, if it still stands; keeps it standing. */
    public Optional<StaffMember> member(String cookie) {
        return Secret.hashOf(cookie).flatMap(this::live);
    }

    private Optional<StaffMember> live(byte[] hash) {
        Optional<Long> id =
                jdbc.sql("select staff_id from staff_session where hash = ? and expires_at > ?")
                        .params(hash, Times.at(clock.instant()))
                        .query(Long.class)
                        .optional();
        id.ifPresent(
                found ->
                        jdbc.sql(
                                        """
                                        update staff_session set seen_at = ?, expires_at = ?
                                        where hash = ? and seen_at < ?
                                        """)
                                .params(Times.at(clock.instant()))
                                .params(Times.at(clock.instant().plus(IDLE)), hash)
                                .params(Times.at(clock.instant().minus(SEEN_WRITTEN_EVERY)))
                                .update());
        return id.flatMap(staff::find);
    }

    /** Ends every session of a person, as a new password must. */
    public void endAll(StaffMember member) {
        jdbc.sql("delete from staff_session where staff_id = ?").param(member.id()).update();
    }

    /** Ends a session; one that does not stand is no error. */
    public void end(String cookie) {
        Secret.hashOf(cookie)
                .ifPresent(
                        hash ->
                                jdbc.sql("delete from staff_session where hash = ?")
                                        .param(hash)
                                        .update());
    }
}
