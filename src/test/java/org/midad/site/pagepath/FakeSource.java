package org.midad.site.pagepath;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes whatever a test wants, as slowly as it wants, and remembers when it was asked. */
final class FakeSource implements PageSource {
    static final String TYPE = "text/html; charset=utf-8";

    /** A render that began. */
    record Start(PageAddress address, long nanoTime) {}

    private final List<Start> starts = new CopyOnWriteArrayList<>();
    private final Map<PageAddress, AtomicInteger> running = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicInteger mostOfOnePage = new AtomicInteger();
    private volatile Function<PageAddress, Rendered> pages;
    private volatile @Nullable Semaphore gate;
    private volatile String missing = "missing";

    FakeSource(Function<PageAddress, Rendered> pages) {
        this.pages = pages;
    }

    /** A source whose every page says this. */
    static FakeSource saying(String text, String... tags) {
        return new FakeSource(address -> page(text, tags));
    }

    static Rendered.Page page(String text, String... tags) {
        return page(text, null, tags);
    }

    static Rendered.Page page(String text, @Nullable Instant freshUntil, String... tags) {
        return new Rendered.Page(
                200, TYPE, text.getBytes(StandardCharsets.UTF_8), Set.of(tags), freshUntil);
    }

    void make(Function<PageAddress, Rendered> other) {
        pages = other;
    }

    void missing(String text) {
        missing = text;
    }

    /** Holds every render back after it has read its data, until a permit is there. */
    Semaphore hold() {
        Semaphore closed = new Semaphore(0);
        gate = closed;
        return closed;
    }

    void letGo() {
        Semaphore closed = gate;
        gate = null;
        if (closed != null) {
            closed.release(1_000_000);
        }
    }

    int renders() {
        return starts.size();
    }

    List<Start> starts() {
        return starts;
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    int mostOfOnePage() {
        return mostOfOnePage.get();
    }

    @Override
    public Rendered render(PageAddress address) {
        starts.add(new Start(address, System.nanoTime()));
        AtomicInteger here = running.computeIfAbsent(address, key -> new AtomicInteger());
        mostOfOnePage.accumulateAndGet(here.incrementAndGet(), Math::max);
        mostAtOnce.accumulateAndGet(all.incrementAndGet(), Math::max);
        try {
            Rendered made = pages.apply(address);
            Semaphore closed = gate;
            if (closed != null) {
                closed.acquireUninterruptibly();
            }
            return made;
        } finally {
            all.decrementAndGet();
            here.decrementAndGet();
        }
    }

    @Override
    public Rendered.Page missing() {
        return new Rendered.Page(
                404, TYPE, missing.getBytes(StandardCharsets.UTF_8), Set.of("lists"), null);
    }

    @Override
    public Rendered.Page problem(int status, String why) {
        return new Rendered.Page(
                status,
                TYPE,
                (status + " " + why).getBytes(StandardCharsets.UTF_8),
                Set.of(),
                null);
    }
}
