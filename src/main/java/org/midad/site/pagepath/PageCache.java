package org.midad.site.pagepath;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Public pages as they were last made, and when they must be made again.
 *
 * <p>What was purged by {@code remove} is never served again, whatever render was under way; what
 * was purged by {@code refresh} may be served for {@link #STALE_SERVED} while one render runs, and
 * longer only while the database is away.
 */
public final class PageCache implements AutoCloseable {
    /** How long an outdated page may be served while it is made anew. */
    static final Duration STALE_SERVED = Duration.ofSeconds(1);

    /** One page is not made more often than this, however often it is purged. */
    static final Duration GAP = Duration.ofMillis(250);

    /** So many pages come back at once after a mass purge, hottest first. */
    private static final int REFRESHERS = 2;

    /** So many pages that nobody asked for of late are made at once. */
    private static final int MISSES_AT_ONCE = 6;

    private static final Duration RENDER_LIMIT = Duration.ofSeconds(20);
    private static final Duration AWAY = Duration.ofSeconds(1);
    private static final int OVERTAKEN_AT_MOST = 40;
    private static final String PUBLIC = "public, max-age=0, must-revalidate";
    private static final Logger log = LoggerFactory.getLogger(PageCache.class);

    /** What a request gets. */
    public sealed interface Answer {
        /** These bytes. */
        record Page(Body body) implements Answer {}

        /** Another address. */
        record Moved(String location) implements Answer {}
    }

    private final PageSource source;
    private final Clock clock;
    private final Object lock = new Object();
    private final PurgeLog purges = new PurgeLog();
    private final Map<String, Set<PageAddress>> tagged = new HashMap<>();
    private final Cache<PageAddress, Entry> entries;
    private final Cache<PageAddress, Long> starts =
            Caffeine.newBuilder().expireAfterWrite(AWAY).maximumSize(10_000).build();
    private final Map<PageAddress, CompletableFuture<Answer>> misses = new ConcurrentHashMap<>();
    private final Semaphore missPlaces = new Semaphore(MISSES_AT_ONCE, true);
    private final PriorityBlockingQueue<Entry> waiting =
            new PriorityBlockingQueue<>(64, Comparator.comparingInt(Entry::hits).reversed());
    private final List<Thread> threads;
    private volatile boolean open = true;
    private volatile long databaseAwayUntil;
    private volatile @Nullable Entry missing;

    /** {@code memory} bounds the kept bytes, outside the heap, of all pages together. */
    public PageCache(PageSource source, Clock clock, long memory) {
        this.source = source;
        this.clock = clock;
        this.databaseAwayUntil = System.nanoTime();
        this.entries =
                Caffeine.newBuilder()
                        .maximumWeight(memory)
                        .weigher((PageAddress address, Entry entry) -> entry.weight())
                        .removalListener(
                                (@Nullable PageAddress address,
                                        @Nullable Entry entry,
                                        RemovalCause cause) -> left(entry))
                        .build();
        this.threads =
                List.of(
                        Thread.ofVirtual().name("page-refresh-1").start(this::refreshAll),
                        Thread.ofVirtual().name("page-refresh-2").start(this::refreshAll),
                        Thread.ofVirtual().name("page-polish").start(this::polishAll));
        if (threads.size() != REFRESHERS + 1) {
            throw new IllegalStateException("refreshers");
        }
    }

    /** A page that is ready, fresh, and needs no thought; null for everything else. */
    @Nullable Body ready(PageAddress address) {
        Entry entry = entries.getIfPresent(address);
        if (entry == null || !entry.fresh(System.nanoTime())) {
            return null;
        }
        entry.hit();
        return entry.body();
    }

    /**
     * The page of an address: kept, or made now.
     *
     * @throws Unavailable if it cannot be made now
     */
    public Answer get(PageAddress address) {
        Entry entry = entries.getIfPresent(address);
        if (entry == null) {
            return make(address);
        }
        entry.hit();
        long now = System.nanoTime();
        if (entry.fresh(now)) {
            return new Answer.Page(entry.body());
        }
        CompletableFuture<Entry> refresh = refreshing(entry, now);
        boolean away = databaseAwayUntil - now > 0;
        if (away || entry.staleFor(now) < STALE_SERVED.toNanos()) {
            return new Answer.Page(entry.body());
        }
        return await(entry, refresh);
    }

    private Answer await(Entry entry, CompletableFuture<Entry> refresh) {
        try {
            Entry made = refresh.get(RENDER_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer.Page(made.body());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Gone) {
                return make(entry.address);
            }
            if (databaseAway(e.getCause()) && entries.getIfPresent(entry.address) == entry) {
                return new Answer.Page(entry.body());
            }
            throw new Unavailable(e.getCause());
        } catch (TimeoutException e) {
            throw new Unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(e);
        }
    }

    /** Purges every page that carries one of these tags; it is so when this returns. */
    public void refresh(String... tags) {
        purge(PurgeLog.Kind.REFRESH, tags);
    }

    /** Evicts every page that carries one of these tags; it is so when this returns. */
    public void remove(String... tags) {
        purge(PurgeLog.Kind.REMOVE, tags);
    }

    private void purge(PurgeLog.Kind kind, String... tags) {
        synchronized (lock) {
            for (String tag : tags) {
                purges.note(kind, tag);
                for (PageAddress address : Set.copyOf(tagged.getOrDefault(tag, Set.of()))) {
                    purge(kind, address);
                }
                Entry shared = missing;
                if (shared != null && shared.tags().contains(tag)) {
                    missing = null;
                }
            }
        }
    }

    private void purge(PurgeLog.Kind kind, PageAddress address) {
        Entry entry = entries.getIfPresent(address);
        if (entry == null) {
            return;
        }
        switch (kind) {
            case REFRESH -> entry.stale(System.nanoTime());
            case REMOVE -> {
                untag(entry);
                entries.invalidate(address);
            }
        }
    }

    /** Bytes kept of all pages. */
    public long memory() {
        return entries.asMap().values().stream().mapToLong(Entry::weight).sum();
    }

    // a page that is not kept ------------------------------------------------------------------

    private Answer make(PageAddress address) {
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> running = misses.putIfAbsent(address, mine);
        if (running != null) {
            return join(running);
        }
        try {
            missPlaces.acquire();
            try {
                awaitGap(address);
                mine.complete(render(address));
            } finally {
                missPlaces.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            mine.completeExceptionally(e);
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
        } finally {
            misses.remove(address, mine);
        }
        return join(mine);
    }

    private Answer join(CompletableFuture<Answer> made) {
        try {
            return made.get(RENDER_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Unavailable known ? known : new Unavailable(e.getCause());
        } catch (TimeoutException e) {
            throw new Unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(e);
        }
    }

    /**
     * Renders until nothing that was removed meanwhile can be in it. What readers who wait get is
     * at most refreshed-over, and then it is kept as stale.
     */
    private Answer render(PageAddress address) throws InterruptedException {
        for (int round = 0; round < OVERTAKEN_AT_MOST; round++) {
            long since;
            synchronized (lock) {
                since = purges.sequence();
            }
            started(address);
            Rendered rendered = source(address);
            switch (rendered) {
                case Rendered.Page page -> {
                    Entry kept = keep(address, page, since);
                    if (kept != null) {
                        return new Answer.Page(kept.body());
                    }
                    Thread.sleep(GAP.toMillis());
                }
                case Rendered.Moved moved -> {
                    return new Answer.Moved(moved.location());
                }
                case Rendered.Missing none -> {
                    return new Answer.Page(missing().body());
                }
                case Rendered.Bad bad -> {
                    return new Answer.Page(body(source.problem(400, bad.why())));
                }
            }
        }
        throw new Unavailable(new IllegalStateException("purged faster than it can be made"));
    }

    private Rendered source(PageAddress address) {
        try {
            return source.render(address);
        } catch (RuntimeException e) {
            if (databaseAway(e)) {
                databaseAwayUntil = System.nanoTime() + AWAY.toNanos();
            }
            throw e;
        }
    }

    /** Keeps a page; null if something that it may show was removed while it was made. */
    private @Nullable Entry keep(PageAddress address, Rendered.Page page, long since) {
        Body body = body(page);
        synchronized (lock) {
            PurgeLog.Overtaken overtaken = purges.overtaken(since, page.tags());
            if (overtaken == PurgeLog.Overtaken.REMOVED) {
                return null;
            }
            long staleAt =
                    overtaken == PurgeLog.Overtaken.REFRESHED ? System.nanoTime() : ownChange(page);
            Entry entry = entries.getIfPresent(address);
            if (entry == null) {
                entry = new Entry(address, body, page.tags(), staleAt);
            } else {
                untag(entry);
                entry.renew(body, page.tags(), staleAt);
            }
            for (String tag : page.tags()) {
                tagged.computeIfAbsent(tag, key -> new HashSet<>()).add(address);
            }
            entries.put(address, entry);
            return entry;
        }
    }

    private long ownChange(Rendered.Page page) {
        return page.freshUntil() == null
                ? Entry.NEVER
                : System.nanoTime()
                        + Math.max(
                                0, Duration.between(clock.instant(), page.freshUntil()).toNanos());
    }

    /**
     * Hears later, on a thread without locks, what the memory bound evicted: by then the address
     * may be kept again, and that page needs its tags.
     */
    private void left(@Nullable Entry entry) {
        synchronized (lock) {
            if (entry != null && entries.getIfPresent(entry.address) == null) {
                untag(entry);
            }
        }
    }

    private void untag(Entry entry) {
        synchronized (lock) {
            for (String tag : entry.tags()) {
                Set<PageAddress> addresses = tagged.get(tag);
                if (addresses != null) {
                    addresses.remove(entry.address);
                    if (addresses.isEmpty()) {
                        tagged.remove(tag);
                    }
                }
            }
        }
    }

    private Entry missing() {
        Entry known = missing;
        if (known != null && known.fresh(System.nanoTime())) {
            return known;
        }
        long since;
        synchronized (lock) {
            since = purges.sequence();
        }
        Rendered.Page page = source.missing();
        Entry made = new Entry(new PageAddress("/404"), body(page), page.tags(), ownChange(page));
        synchronized (lock) {
            if (purges.overtaken(since, page.tags()) == PurgeLog.Overtaken.NOT) {
                missing = made;
            }
        }
        return made;
    }

    private static Body body(Rendered.Page page) {
        return new Body(page.status(), page.contentType(), page.body(), PUBLIC);
    }

    // a page that went stale --------------------------------------------------------------------

    private CompletableFuture<Entry> refreshing(Entry entry, long now) {
        CompletableFuture<Entry> refresh;
        synchronized (entry) {
            CompletableFuture<Entry> running = entry.refresh();
            if (running != null) {
                return running;
            }
            refresh = new CompletableFuture<>();
            entry.refresh(refresh);
        }
        long wait = untilNextStart(entry.address, now);
        if (wait <= 0) {
            waiting.add(entry);
        } else {
            CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS)
                    .execute(() -> waiting.add(entry));
        }
        return refresh;
    }

    private void refreshAll() {
        while (open) {
            try {
                refresh(waiting.take());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void refresh(Entry entry) throws InterruptedException {
        CompletableFuture<Entry> refresh = java.util.Objects.requireNonNull(entry.refresh());
        try {
            if (entries.getIfPresent(entry.address) != entry) {
                throw new Gone();
            }
            switch (render(entry.address)) {
                case Answer.Page page -> {
                    Entry now = entries.getIfPresent(entry.address);
                    if (now == null || now.body() != page.body()) {
                        drop(entry);
                        throw new Gone();
                    }
                    finish(entry);
                    refresh.complete(now);
                }
                case Answer.Moved moved -> {
                    drop(entry);
                    throw new Gone();
                }
            }
        } catch (RuntimeException e) {
            if (!(e instanceof Gone) && !databaseAway(e)) {
                log.error("page {} could not be made", entry.address.path(), e);
            }
            finish(entry);
            refresh.completeExceptionally(e);
        }
    }

    private void finish(Entry entry) {
        synchronized (entry) {
            entry.refresh(null);
        }
    }

    private void drop(Entry entry) {
        synchronized (lock) {
            untag(entry);
            entries.asMap().remove(entry.address, entry);
        }
    }

    // pace --------------------------------------------------------------------------------------

    private void started(PageAddress address) {
        starts.put(address, System.nanoTime());
    }

    private long untilNextStart(PageAddress address, long now) {
        Long last = starts.getIfPresent(address);
        return last == null ? 0 : last + GAP.toNanos() - now;
    }

    private void awaitGap(PageAddress address) throws InterruptedException {
        long wait = untilNextStart(address, System.nanoTime());
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
    }

    private void polishAll() {
        while (open) {
            try {
                Thread.sleep(Body.REST.toMillis() / 5);
            } catch (InterruptedException e) {
                return;
            }
            for (Entry entry : entries.asMap().values()) {
                if (entry.fresh(System.nanoTime()) && entry.body().polish(System.nanoTime())) {
                    entries.asMap().computeIfPresent(entry.address, (address, same) -> same);
                }
            }
        }
    }

    private static boolean databaseAway(@Nullable Throwable cause) {
        return cause instanceof DataAccessException || cause instanceof TransactionException;
    }

    @Override
    public void close() {
        open = false;
        threads.forEach(Thread::interrupt);
    }

    /** The page cannot be made now. */
    public static final class Unavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unavailable(@Nullable Throwable cause) {
            super("the page cannot be made now", cause);
        }
    }

    /** The kept page left the cache while it was to be made anew. */
    private static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
