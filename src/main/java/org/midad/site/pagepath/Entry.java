package org.midad.site.pagepath;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A kept page and how fresh it is. Changed only under the cache's lock; read without it. */
final class Entry {
    /** Stands for "never" among nano times, far from any real one. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int OVERHEAD_BYTES = 1_024;

    final PageAddress address;
    private volatile Body body;
    private volatile Set<String> tags;
    private volatile long staleAt;
    private volatile int hits;
    private volatile int weighed;
    private @Nullable CompletableFuture<Entry> refresh;

    Entry(PageAddress address, Body body, Set<String> tags, long staleAt) {
        this.address = address;
        this.body = body;
        this.tags = tags;
        this.staleAt = staleAt;
    }

    Body body() {
        return body;
    }

    Set<String> tags() {
        return tags;
    }

    /** Whether it may be served without a thought; {@code now} is {@code System.nanoTime()}. */
    boolean fresh(long now) {
        long at = staleAt;
        return at == NEVER || now - at < 0;
    }

    /** Nanoseconds since it went stale; negative while fresh. */
    long staleFor(long now) {
        long at = staleAt;
        return at == NEVER ? -1 : now - at;
    }

    /** Counts a reader; a lost count does no harm. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // only orders refreshes
    void hit() {
        hits++;
    }

    int hits() {
        return hits;
    }

    void stale(long now) {
        if (fresh(now)) {
            staleAt = now;
        }
    }

    /**
     * Takes what a render made; keeps the old bytes, and their compression, where they are equal.
     */
    void renew(Body made, Set<String> madeTags, long goesStaleAt) {
        if (!body.sameAs(made)) {
            body = made;
        }
        tags = madeTags;
        staleAt = goesStaleAt;
    }

    @Nullable CompletableFuture<Entry> refresh() {
        return refresh;
    }

    void refresh(@Nullable CompletableFuture<Entry> running) {
        refresh = running;
    }

    /** Bytes that it holds now. */
    int weight() {
        return body.size() + OVERHEAD_BYTES;
    }

    /** The same, remembered: an encoding that is made later adds to it. */
    int weigh() {
        weighed = weight();
        return weighed;
    }

    /** What it weighed when the cache last asked. */
    int weighed() {
        return weighed;
    }
}
