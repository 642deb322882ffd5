package org.midad.newsroom.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.midad.people.Role;
import org.midad.platform.Times;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The query of the list of the staff. */
@Component
class StaffRows {
    private static final RowMapper<StaffRow> ROW =
            (rs, i) ->
                    new StaffRow(
                            rs.getLong("id"),
                            rs.getString("name"),
                            Role.named(rs.getString("role")).orElseThrow(),
                            rs.getString("email"),
                            Times.maybe(rs, "seen_at"),
                            rs.getBoolean("suspended"),
                            rs.getBoolean("password"),
                            rs.getBoolean("code"),
                            rs.getInt("passkeys"),
                            rs.getBoolean("link_stands"),
                            rs.getInt("sessions"));

    private static final String ROWS =
            """
            select m.id, m.name, m.role, m.email, m.seen_at,
                m.suspended_at is not null as suspended,
                m.password_hash is not null as password,
                exists (select 1 from second_factor f
                    where f.staff_id = m.id and f.confirmed_at is not null) as code,
                (select count(*) from passkey k where k.staff_id = m.id) as passkeys,
                exists (select 1 from one_time_link l
                    where l.staff_id = m.id and l.used_at is null and l.expires_at > :now
                      and l.purpose in ('staff-sign-in', 'staff-recovery')) as link_stands,
                (select count(*) from staff_session s
                    where s.staff_id = m.id and s.expires_at > :now) as sessions
            from staff m
            where m.removed_at is null and (cast(:id as bigint) is null or m.id = :id)
            order by m.suspended_at is not null, m.name, m.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StaffRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<StaffRow> all() {
        return jdbc.sql(ROWS)
                .param("now", Times.at(clock.instant()))
                .param("id", null)
                .query(ROW)
                .list();
    }

    Optional<StaffRow> one(long id) {
        return jdbc.sql(ROWS)
                .param("now", Times.at(clock.instant()))
                .param("id", id)
                .query(ROW)
                .optional();
    }
}
