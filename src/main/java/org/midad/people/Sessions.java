package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is signed in where: ids, times, and what its owner knows a session again by. */
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

    /** Begins a session that no browser asked for. */
    public Secret begin(StaffMember member) {
        return begin(member, Device.UNKNOWN);
    }

    /** Begins a session; the secret goes into the person's cookie. */
    public Secret begin(StaffMember member, Device device) {
        jdbc.sql("delete from staff_session where expires_at < ?")
                .param(Times.at(clock.instant()))
                .update();
        Secret secret = Secret.fresh();
        jdbc.sql(
                        """
                        insert into staff_session (hash, staff_id, browser, system, network,
                            created_at, seen_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(secret.hash(), member.id(), device.browser(), device.system())
                .param(device.network())
                .params(Times.at(clock.instant()), Times.at(clock.instant()))
                .params(Times.at(clock.instant().plus(IDLE)))
                .update();
        seen(member.id());
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
        id.ifPresent(found -> keep(found, hash));
        return id.flatMap(staff::find).filter(member -> !member.standing().suspended());
    }

    private void keep(long member, byte[] hash) {
        int written =
                jdbc.sql(
                                """
                                update staff_session set seen_at = ?, expires_at = ?
                                where hash = ? and seen_at < ?
                                """)
                        .params(Times.at(clock.instant()))
                        .params(Times.at(clock.instant().plus(IDLE)), hash)
                        .params(Times.at(clock.instant().minus(SEEN_WRITTEN_EVERY)))
                        .update();
        if (written > 0) {
            seen(member);
        }
    }

    private void seen(long member) {
        jdbc.sql("update staff set seen_at = ? where id = ?")
                .params(Times.at(clock.instant()), member)
                .update();
    }

    /**
     * A session as its owner sees it.
     *
     * @param here whether it is the one that asks
     */
    public record Open(long id, Device device, Instant since, Instant seen, boolean here) {}

    /** All that stand of a person, the one that asks first, then the last used. */
    public List<Open> of(StaffMember member, String cookie) {
        byte[] own = Secret.hashOf(cookie).orElseGet(() -> new byte[0]);
        return jdbc.sql(
                        """
                        select id, browser, system, network, created_at, seen_at, hash = ? as here
                        from staff_session where staff_id = ? and expires_at > ?
                        order by here desc, seen_at desc, id desc
                        """)
                .params(own, member.id(), Times.at(clock.instant()))
                .query(
                        (rs, i) ->
                                new Open(
                                        rs.getLong("id"),
                                        new Device(
                                                rs.getString("browser"),
                                                rs.getString("system"),
                                                rs.getString("network")),
                                        Times.of(rs, "created_at"),
                                        Times.of(rs, "seen_at"),
                                        rs.getBoolean("here")))
                .list();
    }

    /** Ends one of a person's sessions; one that does not stand, or is another's, is no error. */
    public void end(StaffMember member, long session) {
        jdbc.sql("delete from staff_session where staff_id = ? and id = ?")
                .params(member.id(), session)
                .update();
    }

    /** Ends every session of a person but this one. */
    public void endOthers(StaffMember member, String cookie) {
        jdbc.sql("delete from staff_session where staff_id = ? and hash <> ?")
                .params(member.id(), Secret.hashOf(cookie).orElseGet(() -> new byte[0]))
                .update();
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
