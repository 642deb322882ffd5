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
import org.eclipse.jetty.http.HttpField;
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
    private static final Logger log = LoggerFactory.getLogger(PageCache.class);

    /** What a request gets. */
    public sealed interface Answer {
        /** These bytes. */
        record Page(Body body) implements Answer {}

        /** Another address. */
        record Moved(String location) implements Answer {}
    }

    private final Traffic traffic = new Traffic();
    private final PageSource source;
    private final Clock clock;
    private final SharedCaches shared;
    private final Object lock = new Object();
    private final PurgeLog purges = new PurgeLog();
    private final Map<String, Set<PageAddress>> tagged = new HashMap<>();
    private final Cache<PageAddress, Entry> entries;
    private final Cache<PageAddress, Long> starts =
            Caffeine.newBuilder().expireAfterWrite(AWAY).maximumSize(10_000).build();
    private final Map<PageAddress, CompletableFuture<Made>> renders = new ConcurrentHashMap<>();
    private final Semaphore missPlaces = new Semaphore(MISSES_AT_ONCE, true);
    private final PriorityBlockingQueue<Entry> waiting =
            new PriorityBlockingQueue<>(64, Comparator.comparingInt(Entry::hits).reversed());
    private final List<Thread> threads;
    private volatile boolean open = true;
    private volatile long databaseAwayUntil;
    private volatile @Nullable Entry missing;

    /**
     * What a render made, and what it did not know of yet: purges of these tags after {@code
     * since}.
     */
    private record Made(Answer answer, Set<String> tags, long since) {
        static Made of(Answer answer) {
            return new Made(answer, Set.of(), 0);
        }
    }

    private interface Render {
        Made make() throws InterruptedException;
    }

    /** {@code memory} bounds the kept bytes, outside the heap, of all pages together. */
    public PageCache(PageSource source, Clock clock, long memory, SharedCaches shared) {
        this.source = source;
        this.clock = clock;
        this.shared = shared;
        this.databaseAwayUntil = System.nanoTime();
        this.entries =
                Caffeine.newBuilder()
                        .maximumWeight(memory)
                        .weigher((PageAddress address, Entry entry) -> entry.weigh())
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

    /** A page that is kept and fresh; null for everything else. */
    @Nullable Body ready(PageAddress address) {
        Entry entry = entries.getIfPresent(address);
        return entry == null || !entry.fresh(System.nanoTime()) ? null : atOnce(address);
    }

    /**
     * A page that can be answered without waiting: fresh, or stale for a moment while it is made
     * anew; null for everything else.
     */
    @Nullable Body atOnce(PageAddress address) {
        Entry entry = entries.getIfPresent(address);
        if (entry == null) {
            return null;
        }
        long now = System.nanoTime();
        if (!entry.fresh(now)) {
            if (entry.staleFor(now) >= STALE_SERVED.toNanos()) {
                return null;
            }
            refreshing(entry, now);
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

    /** What the page path answered. */
    public Traffic traffic() {
        return traffic;
    }

    /** How many pages are kept. */
    public long size() {
        return entries.estimatedSize();
    }

    /** Bytes kept of all pages. */
    public long memory() {
        return entries.asMap().values().stream().mapToLong(Entry::weight).sum();
    }

    // a page that is not kept ------------------------------------------------------------------

    /**
     * A page that is not kept. Who joined a render gets its result only if nothing in it was
     * removed since: the removal may have been acknowledged before they asked.
     */
    private Answer make(PageAddress address) {
        for (int round = 0; round < OVERTAKEN_AT_MOST; round++) {
            Made made = once(address, () -> makeInTurn(address));
            if (!removedSince(made)) {
                return made.answer();
            }
        }
        throw overtaken();
    }

    /** Waits for its time before it takes a place, so that nobody waits in one. */
    private Made makeInTurn(PageAddress address) throws InterruptedException {
        awaitGap(address);
        missPlaces.acquire();
        try {
            return render(address);
        } finally {
            missPlaces.release();
        }
    }

    private boolean removedSince(Made made) {
        synchronized (lock) {
            return purges.overtaken(made.since(), made.tags()) == PurgeLog.Overtaken.REMOVED;
        }
    }

    /**
     * One render of a page at a time: who asks while one runs waits for what it makes. It is taken
     * off the list before it is told, so that nobody joins one that is over.
     */
    private Made once(PageAddress address, Render render) {
        CompletableFuture<Made> mine = new CompletableFuture<>();
        CompletableFuture<Made> running = renders.putIfAbsent(address, mine);
        if (running != null) {
            return join(running);
        }
        try {
            Made made = render.make();
            renders.remove(address, mine);
            mine.complete(made);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed(address, mine, e);
        } catch (RuntimeException | Error e) {
            failed(address, mine, e);
        }
        return join(mine);
    }

    private void failed(PageAddress address, CompletableFuture<Made> mine, Throwable why) {
        renders.remove(address, mine);
        mine.completeExceptionally(why);
    }

    private static Made join(CompletableFuture<Made> made) {
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
    private Made render(PageAddress address) throws InterruptedException {
        for (int round = 0; round < OVERTAKEN_AT_MOST; round++) {
            long since = sequence();
            started(address);
            Rendered rendered = source(address);
            switch (rendered) {
                case Rendered.Page page -> {
                    Entry kept = keep(address, page, since);
                    if (kept != null) {
                        return new Made(new Answer.Page(kept.body()), page.tags(), since);
                    }
                    Thread.sleep(GAP.toMillis());
                }
                case Rendered.Moved moved -> {
                    unpaced(address);
                    return Made.of(new Answer.Moved(moved.location()));
                }
                case Rendered.Missing none -> {
                    unpaced(address);
                    return missing();
                }
                case Rendered.Bad bad -> {
                    return Made.of(new Answer.Page(body(source.problem(400, bad.why()))));
                }
            }
        }
        throw overtaken();
    }

    private static Unavailable overtaken() {
        return new Unavailable(new IllegalStateException("purged faster than it can be made"));
    }

    private long sequence() {
        synchronized (lock) {
            return purges.sequence();
        }
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
                    overtaken == PurgeLog.Overtaken.REFRESHED
                            ? purges.firstAfter(since, page.tags())
                            : ownChange(page);
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
        if (entry == null) {
            return;
        }
        synchronized (lock) {
            Entry now = entries.asMap().get(entry.address);
            Set<String> needed = now == null ? Set.of() : now.tags();
            for (String tag : entry.tags()) {
                if (!needed.contains(tag)) {
                    untag(entry.address, tag);
                }
            }
        }
    }

    private void untag(Entry entry) {
        synchronized (lock) {
            for (String tag : entry.tags()) {
                untag(entry.address, tag);
            }
        }
    }

    private void untag(PageAddress address, String tag) {
        Set<PageAddress> addresses = tagged.get(tag);
        if (addresses != null) {
            addresses.remove(address);
            if (addresses.isEmpty()) {
                tagged.remove(tag);
            }
        }
    }

    /** How many tags the kept pages have, each counted once. */
    int tags() {
        synchronized (lock) {
            return tagged.size();
        }
    }

    private Made missing() throws InterruptedException {
        for (int round = 0; round < OVERTAKEN_AT_MOST; round++) {
            long since = sequence();
            Entry known = missing;
            if (known != null && known.fresh(System.nanoTime())) {
                return new Made(new Answer.Page(known.body()), known.tags(), since);
            }
            Rendered.Page page = source.missing();
            Entry made =
                    new Entry(new PageAddress("/404"), body(page), page.tags(), ownChange(page));
            synchronized (lock) {
                switch (purges.overtaken(since, page.tags())) {
                    case NOT -> {
                        missing = made;
                        return new Made(new Answer.Page(made.body()), page.tags(), since);
                    }
                    case REFRESHED -> {
                        return new Made(new Answer.Page(made.body()), page.tags(), since);
                    }
                    case REMOVED -> {
                        // made anew below
                    }
                }
            }
            Thread.sleep(GAP.toMillis());
        }
        throw overtaken();
    }

    private Body body(Rendered.Page page) {
        HttpField tags = shared.tags(page);
        HttpField[] more = tags == null ? new HttpField[0] : new HttpField[] {tags};
        return new Body(
                page.status(),
                page.contentType(),
                page.body(),
                shared.control(page, clock.instant()),
                page.policy(),
                more);
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

    private void refresh(Entry entry) {
        CompletableFuture<Entry> refresh = java.util.Objects.requireNonNull(entry.refresh());
        try {
            if (entries.getIfPresent(entry.address) != entry) {
                throw new Gone();
            }
            switch (once(entry.address, () -> render(entry.address)).answer()) {
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
        } catch (RuntimeException | Error e) {
            Throwable cause = e instanceof Unavailable && e.getCause() != null ? e.getCause() : e;
            if (!(cause instanceof Gone) && !databaseAway(cause)) {
                log.error("page {} could not be made", entry.address.path(), cause);
            }
            finish(entry);
            refresh.completeExceptionally(cause);
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

    /** What is not kept is asked for each time: a short address must not wait for its turn. */
    private void unpaced(PageAddress address) {
        starts.invalidate(address);
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
            try {
                entries.asMap().values().forEach(this::polish);
            } catch (RuntimeException | Error e) {
                log.error("pages could not be compressed well", e);
            }
        }
    }

    /** Compresses well what has rested; weighs anew what grew by an encoding. */
    private void polish(Entry entry) {
        if (entry.fresh(System.nanoTime())) {
            entry.body().polish(System.nanoTime());
        }
        if (entry.weight() != entry.weighed()) {
            entries.asMap().computeIfPresent(entry.address, (address, same) -> same);
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

        /** Whether a mistake in the program is the cause, and not a busy or absent database. */
        boolean isOurs() {
            Throwable cause = getCause();
            return !databaseAway(cause)
                    && !(cause instanceof TimeoutException)
                    && !(cause instanceof InterruptedException);
        }
    }

    /** The kept page left the cache while it was to be made anew. */
    private static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
