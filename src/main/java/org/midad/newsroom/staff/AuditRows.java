package org.midad.newsroom.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.people.Deed;
import org.midad.platform.Times;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The query of the audit list: the newest first. */
@Component
class AuditRows {
    private static final RowMapper<AuditRow> ROW =
            (rs, i) ->
                    new AuditRow(
                            rs.getLong("id"),
                            Times.of(rs, "at"),
                            rs.getObject("staff_id", Long.class),
                            rs.getString("name"),
                            rs.getString("deed"),
                            rs.getString("subject_kind"),
                            rs.getString("subject_id"),
                            rs.getString("subject"),
                            rs.getString("network"));

    private final JdbcClient jdbc;

    AuditRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is asked for.
     *
     * @param staff who did it, or whom it was done to; null for everybody
     * @param deed null for all
     * @param after id of the last line that was seen; null from the newest on
     */
    record Wanted(@Nullable Long staff, @Nullable Deed deed, @Nullable Long after) {}

    List<AuditRow> find(Wanted wanted, int most) {
        return jdbc.sql(
                        """
                        select id, at, staff_id, name, deed, subject_kind, subject_id, subject,
                            network
                        from audit
                        where (cast(:staff as bigint) is null or staff_id = :staff
                              or (subject_kind = 'staff' and subject_id = cast(:staff as text)))
                          and (cast(:deed as text) is null or deed = :deed)
                          and (cast(:after as bigint) is null or id < :after)
                        order by id desc limit :most
                        """)
                .param("staff", wanted.staff())
                .param("deed", wanted.deed() == null ? null : wanted.deed().code())
                .param("after", wanted.after())
                .param("most", most)
                .query(ROW)
                .list();
    }
}
