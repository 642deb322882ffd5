package org.midad.moderation;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.platform.Times;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people decide on comments: each decision moves the comment and is written down for good. */
public class Decisions {
    private static final RowMapper<Decision> DECISION =
            (rs, i) ->
                    new Decision(
                            rs.getLong("id"),
                            rs.getLong("comment_id"),
                            rs.getLong("article_id"),
                            CommentState.of(rs.getString("from_state")),
                            CommentState.of(rs.getString("to_state")),
                            rs.getString("rule"),
                            rs.getString("reason"),
                            rs.getString("decided_by"),
                            Times.of(rs, "at"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Comments comments;
    private final Clock clock;

    public Decisions(
            JdbcClient jdbc, TransactionTemplate transaction, Comments comments, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * Who decides.
     *
     * @param staff id of the person; null for a program with a token
     */
    public record Decider(String name, @Nullable Long staff) {}

    /** Decides; the comment's own move says whether it could be. */
    public Comments.Moved decide(long comment, Comments.Move move, @Nullable Long staff) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            Comments.Moved moved = comments.move(comment, move);
                            if (moved instanceof Comments.Moved.Done done) {
                                write(done, move, staff, null);
                            }
                            return moved;
                        }));
    }

    /** The last decision of this person that can still be taken back. */
    public Optional<Decision> undoable(long staff) {
        return jdbc.sql(
                        """
                        select d.* from decision d
                        where d.staff_id = ? and d.undoes is null
                          and not exists (select from decision u where u.undoes = d.id)
                        order by d.id desc limit 1
                        """)
                .param(staff)
                .query(DECISION)
                .optional();
    }

    /** Takes a decision back, unless somebody has decided again since. */
    public Comments.Moved undo(Decision decision, Decider by) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            Comments.Move move =
                                    new Comments.Move(
                                            decision.to(), decision.from(), by.name(), null, null);
                            Comments.Moved moved = comments.move(decision.comment(), move);
                            if (moved instanceof Comments.Moved.Done done) {
                                write(done, move, by.staff(), decision.id());
                            }
                            return moved;
                        }));
    }

    /** The log, oldest first. */
    public java.util.List<Decision> log(long after, int limit) {
        return jdbc.sql("select * from decision where id > ? order by id limit ?")
                .params(after, limit)
                .query(DECISION)
                .list();
    }

    private void write(
            Comments.Moved.Done done,
            Comments.Move move,
            @Nullable Long staff,
            @Nullable Long undoes) {
        Comment before = done.before();
        jdbc.sql(
                        """
                        insert into decision (comment_id, article_id, from_state, to_state, rule,
                            reason, decided_by, staff_id, undoes, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(before.id().value(), before.article(), before.state().code())
                .param(move.to().code())
                .param(done.now().rule())
                .param(done.now().reason())
                .param(move.by())
                .param(staff)
                .param(undoes)
                .param(Times.at(clock.instant()))
                .update();
    }
}
