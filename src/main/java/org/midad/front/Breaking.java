package org.midad.front;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The breaking banner: at most one an edition, on every public page, until its time is over. */
public class Breaking {
    /** The banner was set or taken away; the subject is the edition's id. */
    public static final String CHANGED = "breaking.changed";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Clock clock;

    public Breaking(JdbcClient jdbc, TransactionTemplate transaction, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the banner says now; empty once its time is over or its article is withdrawn. */
    public Optional<BreakingNews> current(int edition) {
        return jdbc.sql(
                        """
                        select b.text, b.until, a.id, a.slug, s.slug as section_slug
                        from breaking b
                        left join article a on a.id = b.article_id
                        left join section s on s.id = a.section_id
                        where b.edition_id = ? and b.until > ?
                          and (b.article_id is null or a.state = 'published')
                        """)
                .params(edition, Times.at(clock.instant()))
                .query(
                        (rs, i) -> {
                            Long article = rs.getObject("id", Long.class);
                            return new BreakingNews(
                                    rs.getString("text"),
                                    article,
                                    article == null
                                            ? null
                                            : Addresses.article(
                                                    rs.getString("section_slug"),
                                                    rs.getString("slug"),
                                                    article),
                                    Times.of(rs, "until"));
                        })
                .optional();
    }

    /**
     * Sets the banner in place of any other; answers whether it stands.
     *
     * @param article that it leads to; null for none. One that is not published is none: nothing is
     *     set
     */
    public boolean set(int edition, String text, @Nullable Long article, Instant until, String by) {
        Boolean set =
                transaction.execute(
                        status -> {
                            int rows =
                                    jdbc.sql(
                                                    """
                                                    insert into breaking (edition_id, text,
                                                        article_id, until, set_by, set_at)
                                                    select :edition, :text, :article, :until, :by,
                                                        :at
                                                    where cast(:article as bigint) is null
                                                       or exists (select from article
                                                           where id = :article
                                                             and edition_id = :edition
                                                             and state = 'published')
                                                    on conflict (edition_id) do update
                                                        set text = excluded.text,
                                                            article_id = excluded.article_id,
                                                            until = excluded.until,
                                                            set_by = excluded.set_by,
                                                            set_at = excluded.set_at
                                                    """)
                                            .param("edition", edition)
                                            .param("text", text)
                                            .param("article", article, Types.BIGINT)
                                            .param("until", Times.at(until))
                                            .param("by", by)
                                            .param("at", Times.at(clock.instant()))
                                            .update();
                            outbox.write(new Change(CHANGED, edition));
                            return rows == 1;
                        });
        return Boolean.TRUE.equals(set);
    }

    /** Takes the banner away before its time. */
    public void end(int edition) {
        transaction.executeWithoutResult(
                status -> {
                    jdbc.sql("delete from breaking where edition_id = ?").param(edition).update();
                    outbox.write(new Change(CHANGED, edition));
                });
    }
}
