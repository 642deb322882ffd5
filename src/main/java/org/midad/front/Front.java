package org.midad.front;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The slots of the front page and what an editor put there; empty ones fill themselves. */
public class Front {
    /** Something on the front page was placed anew; the subject is the edition's id. */
    public static final String CHANGED = "front.changed";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Clock clock;

    public Front(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Puts a published article into a slot, out of any other; answers whether it is published. */
    public boolean place(int edition, Slot slot, long article, String by) {
        Boolean placed =
                transaction.execute(
                        status -> {
                            clear(edition, article);
                            int rows =
                                    jdbc.sql(
                                                    """
                                                    insert into front_slot
                                                        (edition_id, slot, article_id, set_by, set_at)
                                                    select ?, ?, id, ?, ? from article
                                                    where id = ? and edition_id = ?
                                                      and state = 'published'
                                                    on conflict (edition_id, slot) do update
                                                        set article_id = excluded.article_id,
                                                            set_by = excluded.set_by,
                                                            set_at = excluded.set_at
                                                    """)
                                            .params(edition, slot.code(), by)
                                            .params(Times.at(clock.instant()), article, edition)
                                            .update();
                            outbox.write(new Change(CHANGED, edition));
                            return rows == 1;
                        });
        return Boolean.TRUE.equals(placed);
    }

    /** Takes an article out of whatever slot it stands in. */
    public void release(int edition, long article) {
        transaction.executeWithoutResult(
                status -> {
                    clear(edition, article);
                    outbox.write(new Change(CHANGED, edition));
                });
    }

    /** What stands where; slots that fill themselves are absent. */
    public Map<Long, Slot> placed(int edition) {
        return jdbc
                .sql("select article_id, slot from front_slot where edition_id = ?")
                .param(edition)
                .query((rs, i) -> Map.entry(rs.getLong(1), Slot.of(rs.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** One editor at a time: two who move the same article would take each other's place. */
    private void clear(int edition, long article) {
        jdbc.sql("select id from edition where id = ? for no key update")
                .param(edition)
                .query(Integer.class)
                .single();
        jdbc.sql("delete from front_slot where edition_id = ? and article_id = ?")
                .params(edition, article)
                .update();
    }
}
