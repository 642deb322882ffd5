package org.midad.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleId;
import org.midad.web.AfterKey;
import org.midad.web.Problem;

/**
 * The part of a list that a program asks for.
 *
 * @param after where the part before ended; null begins with the first
 */
record Paging(int limit, @Nullable AfterKey after) {
    static final int USUAL = 50;
    static final int MOST = 200;

    /**
     * Stands for the time of rows that have none, and comes after all dated ones where the newest
     * are first: nothing in the paper is dated before the year 1.
     */
    static final Instant UNDATED = Instant.parse("0000-01-01T00:00:00Z");

    /** No row is later, and PostgreSQL can compare with it. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Reads the parameters as they came.
     *
     * @throws Problem 400 that names the one that cannot be read
     */
    static Paging of(@Nullable String after, @Nullable String limit) {
        return new Paging(limit == null ? USUAL : limit(limit), after == null ? null : key(after));
    }

    private static int limit(String limit) {
        return (int)
                ArticleId.read(limit).stream()
                        .filter(number -> number <= MOST)
                        .findFirst()
                        .orElseThrow(() -> bad("limit is a whole number from 1 to " + MOST));
    }

    private static AfterKey key(String after) {
        return AfterKey.read(after)
                .filter(key -> !key.at().isBefore(UNDATED) && !key.at().isAfter(LATEST))
                .orElseThrow(() -> bad("after is a word that the part before ended with"));
    }

    /** 400: a parameter of the address that cannot be read. */
    static Problem bad(String detail) {
        return Problem.of(400, "Bad request", detail);
    }

    /** How many rows to read: one more than asked for tells whether another part follows. */
    int oneMore() {
        return limit + 1;
    }

    /** The rows of this part. */
    <T> List<T> cut(List<T> oneMore) {
        return oneMore.size() > limit ? oneMore.subList(0, limit) : oneMore;
    }

    /** Whether rows follow this part. */
    boolean more(List<?> oneMore) {
        return oneMore.size() > limit;
    }
}
