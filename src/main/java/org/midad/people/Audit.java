package org.midad.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The list of who did what, for the chief. Nothing in it is ever changed; what is older than the
 * staff's policy says is deleted.
 */
public class Audit {
    private final JdbcClient jdbc;
    private final Clock clock;

    public Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who does it, by the name of that time.
     *
     * @param staff id of the person; null for a program, a command, or somebody unknown
     * @param network without what names the device; null where there is none
     */
    public record Who(@Nullable Long staff, String name, @Nullable String network) {
        /** A command on the server. */
        public static final Who COMMAND = new Who(null, "./midad", null);
    }

    /**
     * What it is done to.
     *
     * @param kind such as {@code article} or {@code staff}; null for nothing in particular
     * @param id within its kind; null where it has none
     * @param name as people know it at that time; null where it has none
     */
    public record Subject(@Nullable String kind, @Nullable String id, @Nullable String name) {
        /** Nothing in particular. */
        public static final Subject NONE = new Subject(null, null, null);

        /** A person of the staff. */
        public static Subject of(StaffMember member) {
            return new Subject("staff", Long.toString(member.id()), member.name());
        }

        /** An article. */
        public static Subject article(long id, String headline) {
            return new Subject("article", Long.toString(id), headline);
        }

        /** A group of settings, such as {@code sections}. */
        public static Subject settings(String group) {
            return new Subject("settings", group, null);
        }
    }

    /** Writes it down, in the running transaction where there is one. */
    public void note(Who who, Deed deed, Subject subject) {
        jdbc.sql(
                        """
                        insert into audit (at, staff_id, name, deed, subject_kind, subject_id,
                            subject, network)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(Times.at(clock.instant()))
                .param(who.staff())
                .params(who.name(), deed.code())
                .param(subject.kind())
                .param(subject.id())
                .param(subject.name())
                .param(who.network())
                .update();
    }

    /**
     * Writes it down unless the same stands there already since a moment ago. In a transaction, so
     * that of many at once one writes it.
     */
    public void noteOnce(Who who, Deed deed, Subject subject, Duration moment) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(deed.code() + " " + subject.id() + " " + who.network())
                .query((rs, i) -> "")
                .list();
        boolean known =
                jdbc.sql(
                                """
                                select exists (select 1 from audit
                                    where deed = ? and at > ?
                                      and subject_id is not distinct from ?
                                      and network is not distinct from ?)
                                """)
                        .params(deed.code(), Times.at(clock.instant().minus(moment)))
                        .param(subject.id())
                        .param(who.network())
                        .query(Boolean.class)
                        .single();
        if (!known) {
            note(who, deed, subject);
        }
    }

    /** The name of whoever changed a group of settings last; empty where the list does not say. */
    public Optional<String> lastToSet(String group) {
        return jdbc.sql(
                        """
                        select name from audit
                        where deed = ? and subject_kind = 'settings' and subject_id = ?
                        order by id desc limit 1
                        """)
                .params(Deed.SETTINGS_CHANGED.code(), group)
                .query(String.class)
                .optional();
    }

    /** Deletes what is older than the policy of the staff wants it kept. */
    public void forget() {
        jdbc.sql(
                        """
                        delete from audit where at < cast(? as timestamptz)
                            - (select make_interval(days => audit_days) from staff_policy)
                        """)
                .param(Times.at(clock.instant()))
                .update();
    }
}
