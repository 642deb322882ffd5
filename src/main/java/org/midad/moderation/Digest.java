package org.midad.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.midad.mail.Letter;
import org.midad.mail.Mail;
import org.midad.mail.MailAddress;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.platform.Rounds;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the desk by mail when a comment waits too long: once, and again only after nothing waited
 * too long any more or a pause has passed; in quiet hours not at all, but once after them.
 */
public class Digest implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(20);

    private static final String STATE =
            "select after_minutes, pause_hours, told_at from digest where id = 1";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Mail mail;
    private final Staff staff;
    private final Function<Backlog, Letter.Written> writing;
    private final Clock clock;
    private final Rounds rounds = new Rounds("digest", PAUSE, this::round);

    Digest(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Mail mail,
            Staff staff,
            Function<Backlog, Letter.Written> writing,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.mail = mail;
        this.staff = staff;
        this.writing = writing;
        this.clock = clock;
    }

    /**
     * When the desk is told.
     *
     * @param afterMinutes that the oldest comment waits, 1 to 10080; null for never
     * @param pauseHours before it is told of the same waiting again, 1 to 168
     */
    public record Setting(@Nullable Integer afterMinutes, int pauseHours) {}

    private record State(Setting setting, @Nullable Instant toldAt) {}

    /** When the desk is told. */
    public Setting setting() {
        return state(STATE).setting();
    }

    /** Sets when the desk is told. */
    public void set(Setting wanted) {
        jdbc.sql("update digest set after_minutes = ?, pause_hours = ? where id = 1")
                .param(wanted.afterMinutes())
                .param(wanted.pauseHours())
                .update();
    }

    /** Whether this person wants to be told. */
    public boolean isReadBy(long staffId) {
        return jdbc.sql("select exists (select from digest_reader where staff_id = ?)")
                .param(staffId)
                .query(Boolean.class)
                .single();
    }

    /** This person wants to be told. */
    public void subscribe(long staffId) {
        jdbc.sql("insert into digest_reader (staff_id) values (?) on conflict do nothing")
                .param(staffId)
                .update();
    }

    /** This person does not want to be told any more. */
    public void unsubscribe(long staffId) {
        jdbc.sql("delete from digest_reader where staff_id = ?").param(staffId).update();
    }

    /** Starts looking. */
    public void start() {
        rounds.start();
    }

    @Override
    public void close() {
        rounds.close();
    }

    /** Looks once. */
    void round() {
        if (setting().afterMinutes() == null || !mail.isSetUp() || mail.isQuiet()) {
            return;
        }
        transaction.executeWithoutResult(
                status -> look(state(STATE + " for update"), clock.instant()));
    }

    private void look(State state, Instant now) {
        Integer after = state.setting().afterMinutes();
        if (after == null) {
            return;
        }
        Optional<Backlog> late =
                backlog().filter(b -> !b.oldest().plus(Duration.ofMinutes(after)).isAfter(now));
        if (late.isEmpty()) {
            told(null);
            return;
        }
        Duration pause = Duration.ofHours(state.setting().pauseHours());
        Instant before = state.toldAt();
        if (before == null || !before.plus(pause).isAfter(now)) {
            tell(late.get(), now);
        }
    }

    private void tell(Backlog late, Instant now) {
        List<MailAddress> readers = readers();
        if (readers.isEmpty()) {
            return;
        }
        Letter.Written written = writing.apply(late);
        for (MailAddress reader : readers) {
            mail.post(new Letter(Letter.Kind.DIGEST, reader, written, null));
        }
        told(now);
    }

    private void told(@Nullable Instant at) {
        jdbc.sql("update digest set told_at = ? where id = 1").param(Times.orNull(at)).update();
    }

    /**
     * Moderators and chiefs who want it; whoever has another role by now, or is suspended, gets
     * none.
     */
    private List<MailAddress> readers() {
        List<Long> chosen =
                jdbc.sql("select staff_id from digest_reader")
                        .query((rs, i) -> rs.getLong("staff_id"))
                        .list();
        return staff.all().stream()
                .filter(member -> chosen.contains(member.id()))
                .filter(member -> member.role().covers(Role.MODERATOR))
                .filter(member -> !member.standing().suspended())
                .map(StaffMember::email)
                .filter(Objects::nonNull)
                .flatMap(email -> MailAddress.read(email).stream())
                .distinct()
                .toList();
    }

    private Optional<Backlog> backlog() {
        return jdbc.sql(
                        """
                        select count(*) as waiting,
                            min(created_at) filter (where source is null) as oldest
                        from comment where state = 'pending'
                        """)
                .query(
                        (rs, i) -> {
                            long waiting = rs.getLong("waiting");
                            return Optional.ofNullable(Times.maybe(rs, "oldest"))
                                    .map(oldest -> new Backlog(waiting, oldest));
                        })
                .single();
    }

    private State state(String sql) {
        return jdbc.sql(sql)
                .query(
                        (rs, i) ->
                                new State(
                                        new Setting(
                                                rs.getObject("after_minutes", Integer.class),
                                                rs.getInt("pause_hours")),
                                        Times.maybe(rs, "told_at")))
                .single();
    }
}
