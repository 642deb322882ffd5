package org.midad.people;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midad.language.Folding;
import org.midad.platform.Times;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is on the staff as what. There is a chief at any time: the last one cannot go. */
public class Roster {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Roster(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of a change. */
    public sealed interface Outcome {
        /** It is done. */
        record Done() implements Outcome {}

        /** Nobody but this person could then change the staff or the settings. */
        record LastChief() implements Outcome {}

        /** Somebody else has this name, however it is spelled. */
        record NameTaken() implements Outcome {}

        /** There is no such person, or no longer. */
        record Missing() implements Outcome {}
    }

    /** Changes what a person is called, may do, and is reached by; {@code email} null for none. */
    public Outcome change(long id, String name, Role role, @Nullable String email) {
        try {
            return guarded(
                    id,
                    role == Role.CHIEF ? Chiefs.STAY : Chiefs.LOSE_THIS,
                    () ->
                            jdbc.sql(
                                            """
                                            update staff
                                            set name = ?, name_folded = ?, role = ?, email = ?
                                            where id = ? and removed_at is null
                                            """)
                                    .params(name, Folding.fold(name), role.code())
                                    .param(email)
                                    .param(id)
                                    .update());
        } catch (DuplicateKeyException e) {
            return new Outcome.NameTaken();
        }
    }

    /** Closes the way in for now, and every session. */
    public Outcome suspend(long id) {
        return guarded(
                id,
                Chiefs.LOSE_THIS,
                () -> {
                    int changed =
                            jdbc.sql(
                                            """
                                            update staff set suspended_at = coalesce(suspended_at, ?)
                                            where id = ? and removed_at is null
                                            """)
                                    .params(Times.at(clock.instant()), id)
                                    .update();
                    shut(id);
                    return changed;
                });
    }

    /** Opens the way in again; what proved this person before proves them still. */
    public Outcome takeBack(long id) {
        return guarded(
                id,
                Chiefs.STAY,
                () ->
                        jdbc.sql(
                                        """
                                        update staff set suspended_at = null
                                        where id = ? and removed_at is null
                                        """)
                                .param(id)
                                .update());
    }

    /**
     * Takes a person off the staff for good. What they wrote and decided keeps their name; what
     * they came in with, and their address, is deleted.
     */
    public Outcome remove(long id) {
        return guarded(
                id,
                Chiefs.LOSE_THIS,
                () -> {
                    shut(id);
                    jdbc.sql("delete from second_factor where staff_id = ?").param(id).update();
                    jdbc.sql("delete from recovery_code where staff_id = ?").param(id).update();
                    jdbc.sql("delete from passkey where staff_id = ?").param(id).update();
                    return jdbc.sql(
                                    """
                                    update staff
                                    set removed_at = ?, password_hash = null, email = null
                                    where id = ? and removed_at is null
                                    """)
                            .params(Times.at(clock.instant()), id)
                            .update();
                });
    }

    private void shut(long id) {
        jdbc.sql("delete from staff_session where staff_id = ?").param(id).update();
        jdbc.sql("delete from one_time_link where staff_id = ?").param(id).update();
    }

    private enum Chiefs {
        STAY,
        LOSE_THIS
    }

    /** One unit of work that says how many people it changed. */
    private interface Change {
        int make();
    }

    private Outcome guarded(long id, Chiefs chiefs, Change change) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            if (chiefs == Chiefs.LOSE_THIS && last(id)) {
                                return new Outcome.LastChief();
                            }
                            return change.make() > 0 ? new Outcome.Done() : new Outcome.Missing();
                        }));
    }

    /** Holds all chiefs' rows, so that of two who demote each other one finds the other gone. */
    private boolean last(long id) {
        List<Long> chiefs =
                jdbc.sql(
                                """
                                select id from staff
                                where role = 'chief' and suspended_at is null
                                  and removed_at is null
                                order by id for update
                                """)
                        .query((rs, i) -> rs.getLong("id"))
                        .list();
        return chiefs.equals(List.of(id));
    }
}
