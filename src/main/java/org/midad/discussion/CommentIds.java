package org.midad.discussion;

import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ids for new comments, fetched in blocks, so that each is known before its one statement runs. */
final class CommentIds {
    private static final int BLOCK = 50;

    private final JdbcClient jdbc;
    private final Deque<Long> block = new ArrayDeque<>();

    CommentIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CommentId next() {
        synchronized (block) {
            if (block.isEmpty()) {
                block.addAll(
                        jdbc.sql("select nextval('comment_id') from generate_series(1, ?)")
                                .param(BLOCK)
                                .query((rs, i) -> rs.getLong(1))
                                .list());
            }
            return new CommentId(block.remove());
        }
    }
}
