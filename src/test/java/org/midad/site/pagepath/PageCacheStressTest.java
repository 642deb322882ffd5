package org.midad.site.pagepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * The promise of the page path against a model, under many hands: what {@code remove} took away is
 * not seen by anybody who asks after it returned.
 */
class PageCacheStressTest {
    private static final int PAGES = 12;
    private static final Duration LASTS = Duration.ofSeconds(4);
    private static final long SEED = 20_260_301;

    /** What the database holds: one version a page. */
    private final AtomicLongArray versions = new AtomicLongArray(PAGES);

    /** The oldest version that may still be shown. */
    private final AtomicLongArray floors = new AtomicLongArray(PAGES);

    private final FakeSource source = new FakeSource(this::render);
    private volatile boolean over;

    private static PageAddress address(int page) {
        return new PageAddress("/" + page);
    }

    private static String tag(int page) {
        return "article:" + page;
    }

    /** Reads first and takes its time then, as a render does. */
    private Rendered render(PageAddress address) {
        int page = Integer.parseInt(address.path().substring(1));
        long version = versions.get(page);
        LockSupport.parkNanos((version * 7_919 + page) % 3 * 700_000);
        return FakeSource.page(Long.toString(version), tag(page), "all");
    }

    @Test
    void nothingRemovedIsSeenByWhoAsksAfterwards() throws Exception {
        try (PageCache cache =
                        new PageCache(source, Clock.systemUTC(), 1L << 20, SharedCaches.UNREACHED);
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                Random random = new Random(SEED + i);
                all.add(people.submit(() -> change(cache, random)));
            }
            List<Future<Long>> readers = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Random random = new Random(SEED + 100 + i);
                readers.add(people.submit(() -> read(cache, random)));
            }
            long end = System.nanoTime() + LASTS.toNanos();
            while (System.nanoTime() - end < 0) {
                LockSupport.parkNanos(20_000_000);
            }
            over = true;
            for (Future<?> one : all) {
                one.get(15, TimeUnit.SECONDS);
            }
            long seen = 0;
            for (Future<Long> reader : readers) {
                seen += reader.get(15, TimeUnit.SECONDS);
            }
            assertThat(seen).isGreaterThan(1_000);
            assertThat(source.mostOfOnePage()).isEqualTo(1);
            for (int page = 0; page < PAGES; page++) {
                int one = page;
                eventually(() -> version(cache.get(address(one))) == versions.get(one));
            }
        }
    }

    private void change(PageCache cache, Random random) {
        while (!over) {
            int page = random.nextInt(PAGES);
            long made;
            synchronized (versions) {
                made = versions.incrementAndGet(page);
            }
            if (random.nextInt(3) == 0) {
                cache.remove(tag(page));
                floors.accumulateAndGet(page, made, Math::max);
            } else {
                cache.refresh(random.nextInt(20) == 0 ? "all" : tag(page));
            }
            LockSupport.parkNanos(random.nextInt(4_000_000));
        }
    }

    private long read(PageCache cache, Random random) {
        long seen = 0;
        while (!over) {
            int page = random.nextInt(PAGES);
            long floor = floors.get(page);
            Body ready = cache.ready(address(page));
            PageCache.Answer answer =
                    ready == null ? cache.get(address(page)) : new PageCache.Answer.Page(ready);
            assertThat(version(answer)).isGreaterThanOrEqualTo(floor);
            seen++;
            if (seen % 50 == 0) {
                LockSupport.parkNanos(random.nextInt(500_000));
            }
        }
        return seen;
    }

    private static long version(PageCache.Answer answer) {
        Body.Variant bytes = ((PageCache.Answer.Page) answer).body().variant(Encoding.IDENTITY);
        byte[] text = new byte[bytes.size()];
        bytes.view().get(text);
        return Long.parseLong(new String(text, StandardCharsets.US_ASCII));
    }
}
