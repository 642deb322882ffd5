package org.midad.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Times;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters that wait, were sent, or were given up. */
public class Letters {
    /** How long a letter is tried, unless it is worthless before. */
    static final Duration TRIED = Duration.ofDays(2);

    /** Longer than an attempt may last, so that nobody else takes a letter that is being sent. */
    static final Duration CLAIM = Duration.ofMinutes(3);

    /** The text of a letter is somebody's; so long it stays, to answer questions about it. */
    static final Duration TEXT_KEPT = Duration.ofDays(7);

    static final Duration KEPT = Duration.ofDays(90);

    private static final int SHOWN = 100;

    private static final RowMapper<Claimed> CLAIMED =
            (rs, i) ->
                    new Claimed(
                            rs.getLong("id"),
                            rs.getString("message_id"),
                            rs.getInt("attempts"),
                            Times.of(rs, "created_at"),
                            new Letter(
                                    Letter.Kind.of(rs.getString("kind")),
                                    new MailAddress(rs.getString("recipient")),
                                    new Letter.Written(
                                            rs.getString("language"),
                                            rs.getString("subject"),
                                            rs.getString("text")),
                                    Times.of(rs, "until")));

    private static final RowMapper<Line> LINE =
            (rs, i) ->
                    new Line(
                            rs.getLong("id"),
                            rs.getString("recipient"),
                            rs.getString("subject"),
                            rs.getString("state").equals("waiting"),
                            rs.getBoolean("complete"),
                            Times.of(rs, "created_at"),
                            Times.of(rs, "next_at"),
                            rs.getInt("attempts"),
                            Optional.ofNullable(rs.getString("trouble"))
                                    .map(Trouble::valueOf)
                                    .orElse(null),
                            Optional.ofNullable(rs.getString("last_error")).orElse(""));

    private final JdbcClient jdbc;

    public Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter that is being sent by whoever has it.
     *
     * @param attempts with this one
     */
    record Claimed(long id, String messageId, int attempts, Instant createdAt, Letter letter) {}

    /**
     * A letter that waits or was given up.
     *
     * @param complete whether its text is still there to be sent
     * @param said the server's last words; may be empty
     */
    public record Line(
            long id,
            String recipient,
            String subject,
            boolean waiting,
            boolean complete,
            Instant createdAt,
            Instant nextAt,
            int attempts,
            @Nullable Trouble trouble,
            String said) {}

    /**
     * What the state of mail is told by.
     *
     * @param lastSent null where none was ever sent, or longer ago than is kept
     */
    public record Tally(long waiting, long givenUp, @Nullable Instant lastSent) {}

    long add(Letter letter, String messageId, Instant now) {
        Instant end = now.plus(TRIED);
        Instant until = letter.until();
        return jdbc.sql(
                        """
                        insert into mail (message_id, kind, recipient, language, subject, text,
                            created_at, until, next_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(messageId, letter.kind().code(), letter.to().value())
                .params(letter.written().language(), letter.written().subject())
                .params(letter.written().text(), Times.at(now))
                .params(Times.at(until == null || until.isAfter(end) ? end : until), Times.at(now))
                .query(Long.class)
                .single();
    }

    /** Whether a letter may be sent now; in quiet hours only links may. */
    boolean due(Instant now, List<Letter.Kind> kinds) {
        return jdbc.sql("select exists (" + DUE + ")")
                .param("now", Times.at(now))
                .param("kinds", codes(kinds))
                .query(Boolean.class)
                .single();
    }

    private static final String DUE =
            """
            select id from mail
            where state = 'waiting' and next_at <= :now and until > :now and kind in (:kinds)
              and (claimed_until is null or claimed_until <= :now)
            """;

    /** Takes the next letter, so that nobody else sends it meanwhile; links first. */
    Optional<Claimed> claim(Instant now, List<Letter.Kind> kinds) {
        return jdbc.sql(
                        "update mail set claimed_until = :claim, attempts = attempts + 1 where id = ("
                                + DUE
                                + """
                                order by kind <> 'link', next_at, id
                                limit 1 for update skip locked)
                                returning id, message_id, attempts, created_at, kind, recipient,
                                    language, subject, text, until
                                """)
                .param("claim", Times.at(now.plus(CLAIM)))
                .param("now", Times.at(now))
                .param("kinds", codes(kinds))
                .query(CLAIMED)
                .optional();
    }

    private static List<String> codes(List<Letter.Kind> kinds) {
        return kinds.stream().map(Letter.Kind::code).toList();
    }

    void sent(Claimed claimed, Instant now) {
        jdbc.sql(
                        """
                        update mail set state = 'sent', ended_at = ?, trouble = null,
                            last_error = null, claimed_until = null,
                            text = case when kind = 'link' then null else text end
                        where id = ? and state = 'waiting'
                        """)
                .params(Times.at(now), claimed.id())
                .update();
    }

    void postpone(Claimed claimed, Delivery.Postponed why, Instant next) {
        jdbc.sql(
                        """
                        update mail set next_at = ?, trouble = ?, last_error = ?,
                            claimed_until = null
                        where id = ? and attempts = ? and state = 'waiting'
                        """)
                .params(Times.at(next), why.trouble().name(), why.said())
                .params(claimed.id(), claimed.attempts())
                .update();
    }

    void giveUp(Claimed claimed, Delivery.Refused why, Instant now) {
        jdbc.sql(
                        """
                        update mail set state = 'given-up', ended_at = ?, trouble = ?,
                            last_error = ?, claimed_until = null
                        where id = ? and attempts = ? and state = 'waiting'
                        """)
                .params(Times.at(now), why.trouble().name(), why.said())
                .params(claimed.id(), claimed.attempts())
                .update();
    }

    /** Ends what nobody needs any more, and forgets what need not be kept. */
    void tidy(Instant now) {
        jdbc.sql(
                        """
                        update mail set state = 'given-up', ended_at = :now, claimed_until = null,
                            trouble = coalesce(trouble, 'TOO_LATE'),
                            text = case when kind = 'link' then null else text end
                        where state = 'waiting' and until <= :now
                          and (claimed_until is null or claimed_until <= :now)
                        """)
                .param("now", Times.at(now))
                .update();
        jdbc.sql(
                        """
                        update mail set text = null
                        where state <> 'waiting' and text is not null
                          and (ended_at <= ? or kind = 'link' and until <= ?)
                        """)
                .params(Times.at(now.minus(TEXT_KEPT)), Times.at(now))
                .update();
        jdbc.sql("delete from mail where state <> 'waiting' and ended_at <= ?")
                .param(Times.at(now.minus(KEPT)))
                .update();
    }

    /** Letters that wait after a failure or were given up, the newest first. */
    public List<Line> troubled() {
        return jdbc.sql(
                        """
                        select id, recipient, subject, state, text is not null as complete,
                            created_at, next_at, attempts, trouble, last_error
                        from mail where state <> 'sent' order by id desc limit ?
                        """)
                .param(SHOWN)
                .query(LINE)
                .list();
    }

    /** Tries a letter again at once; for two days, as if it were new, unless its link has ended. */
    public void again(long id, Instant now) {
        jdbc.sql(
                        """
                        update mail set state = 'waiting', ended_at = null, next_at = :now,
                            claimed_until = case when state = 'waiting' then claimed_until end,
                            until = case when kind = 'link' then until else :until end
                        where id = :id and state <> 'sent' and text is not null
                          and (kind <> 'link' or until > :now)
                        """)
                .param("now", Times.at(now))
                .param("until", Times.at(now.plus(TRIED)))
                .param("id", id)
                .update();
    }

    /** Throws a letter away that was not sent. */
    public void drop(long id) {
        jdbc.sql("delete from mail where id = ? and state <> 'sent'").param(id).update();
    }

    /** How many wait and were given up, and when one was sent last. */
    public Tally tally() {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'waiting') as waiting,
                            count(*) filter (where state = 'given-up') as given_up,
                            max(ended_at) filter (where state = 'sent') as last_sent
                        from mail
                        """)
                .query(
                        (rs, i) ->
                                new Tally(
                                        rs.getLong("waiting"),
                                        rs.getLong("given_up"),
                                        Times.maybe(rs, "last_sent")))
                .single();
    }
}
