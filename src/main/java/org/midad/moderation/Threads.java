package org.midad.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.midad.article.ArticleChange;
import org.midad.platform.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which threads take comments, remembered, so that receiving one costs no query of its own. The
 * statement that keeps a comment asks again: a memory that lags loses nothing.
 */
public final class Threads {
    private static final int REMEMBERED = 10_000;

    private final JdbcClient jdbc;
    private final Cache<Long, Boolean> open = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public Threads(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        outbox.listen(
                change -> {
                    if (change.kind().equals(ArticleChange.SHOWN)
                            || change.kind().equals(ArticleChange.REMOVED)) {
                        open.invalidate(change.subject());
                    }
                });
    }

    /** Whether this article is on the site and takes comments. */
    boolean open(long article) {
        return open.get(article, this::ask);
    }

    private boolean ask(long article) {
        return jdbc.sql(
                        """
                        select exists (select from article
                            where id = ? and state = 'published' and comments_open)
                        """)
                .param(article)
                .query(Boolean.class)
                .single();
    }
}
