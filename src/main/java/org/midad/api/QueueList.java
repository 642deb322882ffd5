package org.midad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Edition;
import org.midad.edition.Section;
import org.midad.platform.Times;
import org.midad.web.AfterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments that wait for a person, the oldest first. */
@Component
class QueueList {
    private static final String WAITING =
            """
             from comment c join article a on a.id = c.article_id
            where c.state = 'pending' and a.edition_id = :edition
            """;

    private static final String ITEMS =
            """
            select c.id, c.article_id, c.number, c.name, c.title, c.text, c.language, c.direction,
                c.parent_id, c.state, c.created_at, c.time_known, c.held_for, a.headline
            """;

    private final JdbcClient jdbc;

    QueueList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A waiting comment with what it stands below, and why it waits. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            @JsonUnwrapped CommentAnswer comment,
            String articleHeadline,
            @Nullable String heldFor) {}

    /**
     * A part of the queue.
     *
     * @param pending how many wait in all, below the articles that were asked for
     * @param after asks for the next part; null in the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Queue(List<Item> items, long pending, @Nullable String after) {}

    /** Which comments; null does not narrow. */
    record Below(@Nullable Section section, @Nullable Long article) {
        private String sql() {
            return (section == null ? "" : " and a.section_id = :section")
                    + (article == null ? "" : " and c.article_id = :article");
        }

        private JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement) {
            return statement
                    .param("section", section == null ? 0 : section.id())
                    .param("article", article == null ? 0 : article);
        }
    }

    Queue queue(Edition edition, Below below, Paging paging) {
        AfterKey after = paging.after();
        List<Item> found =
                below.with(
                                jdbc.sql(
                                        ITEMS
                                                + WAITING
                                                + below.sql()
                                                + """
                                                 and (c.created_at, c.id) > (:at, :id)
                                                order by c.created_at, c.id limit :oneMore
                                                """))
                        .param("edition", edition.id())
                        .param("at", at(after))
                        .param("id", after == null ? 0 : after.id())
                        .param("oneMore", paging.oneMore())
                        .query((rs, i) -> item(rs))
                        .list();
        List<Item> shown = paging.cut(found);
        return new Queue(
                shown,
                pending(edition, below),
                paging.more(found) ? key(shown.getLast().comment()).word() : null);
    }

    private long pending(Edition edition, Below below) {
        return below.with(jdbc.sql("select count(*)" + WAITING + below.sql()))
                .param("edition", edition.id())
                .query(Long.class)
                .single();
    }

    private static Object at(@Nullable AfterKey after) {
        return Objects.requireNonNull(Times.at(after == null ? Instant.EPOCH : after.at()));
    }

    private static AfterKey key(CommentAnswer comment) {
        return new AfterKey(comment.createdAt(), Long.parseLong(comment.id()));
    }

    private static Item item(ResultSet rs) throws SQLException {
        CommentAnswer comment =
                new CommentAnswer(
                        rs.getString("id"),
                        rs.getString("article_id"),
                        rs.getObject("number", Integer.class),
                        rs.getString("name"),
                        rs.getString("title"),
                        rs.getString("text"),
                        rs.getString("language"),
                        rs.getString("direction"),
                        rs.getString("parent_id"),
                        rs.getString("state"),
                        Times.of(rs, "created_at"),
                        rs.getBoolean("time_known"));
        return new Item(comment, rs.getString("headline"), rs.getString("held_for"));
    }
}
