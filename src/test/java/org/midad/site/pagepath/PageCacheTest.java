package org.midad.site.pagepath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.midad.Newsstand.eventually;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class PageCacheTest {
    private static final long ROOMY = 64L * 1024 * 1024;
    private static final PageAddress STORY = new PageAddress("/local/souq-7");

    private final MutableClock clock = new MutableClock(Instant.parse("2026-03-01T09:00:00Z"));
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<PageCache> opened = new ArrayList<>();

    private PageCache cache(FakeSource source) {
        return cache(source, ROOMY);
    }

    private PageCache cache(FakeSource source, long memory) {
        PageCache cache = new PageCache(source, clock, memory, SharedCaches.UNREACHED);
        opened.add(cache);
        return cache;
    }

    @AfterEach
    void close() {
        opened.forEach(PageCache::close);
        readers.shutdownNow();
    }

    private static String text(PageCache.Answer answer) {
        return switch (answer) {
            case PageCache.Answer.Page page -> text(page.body());
            case PageCache.Answer.Moved moved -> "moved to " + moved.location();
        };
    }

    private static String text(Body body) {
        byte[] bytes = new byte[body.variant(Encoding.IDENTITY).size()];
        body.variant(Encoding.IDENTITY).view().get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean shows(PageCache cache, PageAddress address, String text) {
        try {
            return text(cache.get(address)).equals(text);
        } catch (PageCache.Unavailable e) {
            return false;
        }
    }

    private static RuntimeException databaseAway() {
        return new DataAccessResourceFailureException("no connection");
    }

    private <T> Future<T> later(Callable<T> reader) {
        return readers.submit(reader);
    }

    private static <T> T got(Future<T> reader) throws Exception {
        return reader.get(15, TimeUnit.SECONDS);
    }

    /** Until a page of this age may be made again. */
    private static void letTheGapPass() {
        long end = System.nanoTime() + PageCache.GAP.toNanos() + 5_000_000;
        while (System.nanoTime() - end < 0) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    @Test
    void aPageIsMadeOnceAndThenKept() {
        FakeSource source = FakeSource.saying("one", "article:7");
        PageCache cache = cache(source);

        assertThat(cache.ready(STORY)).isNull();
        assertThat(text(cache.get(STORY))).isEqualTo("one");
        assertThat(text(cache.get(STORY))).isEqualTo("one");
        assertThat(cache.ready(STORY)).isNotNull();
        assertThat(source.renders()).isEqualTo(1);
    }

    @Test
    void thirtyTwoReadersAtOnceAreOneRender() throws Exception {
        FakeSource source = FakeSource.saying("one", "article:7");
        source.hold();
        PageCache cache = cache(source);
        CountDownLatch asked = new CountDownLatch(32);
        List<Future<String>> all = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            all.add(
                    later(
                            () -> {
                                asked.countDown();
                                return text(cache.get(STORY));
                            }));
        }
        asked.await();
        source.letGo();

        for (Future<String> reader : all) {
            assertThat(got(reader)).isEqualTo("one");
        }
        assertThat(source.renders()).isEqualTo(1);
    }

    @Test
    void whatARefreshOvertookIsStaleNotFresh() throws Exception {
        FakeSource source = FakeSource.saying("old", "article:7");
        source.hold();
        PageCache cache = cache(source);
        Future<String> reader = later(() -> text(cache.get(STORY)));
        eventually(() -> source.renders() == 1);
        cache.refresh("article:7");
        source.make(address -> FakeSource.page("new", "article:7"));
        source.letGo();

        assertThat(got(reader)).isEqualTo("old");
        assertThat(cache.ready(STORY)).isNull();
        eventually(() -> text(cache.get(STORY)).equals("new"));
    }

    @Test
    void whatARemovalOvertookIsServedToNobody() throws Exception {
        FakeSource source = FakeSource.saying("removed", "article:7");
        Semaphore gate = source.hold();
        PageCache cache = cache(source);
        List<Future<String>> all = new ArrayList<>();
        all.add(later(() -> text(cache.get(STORY))));
        eventually(() -> source.renders() == 1);
        for (int i = 0; i < 8; i++) {
            all.add(later(() -> text(cache.get(STORY))));
        }
        cache.remove("article:7");
        all.add(later(() -> text(cache.get(STORY))));
        source.make(address -> FakeSource.page("without it", "article:7"));
        gate.release();
        source.letGo();

        for (Future<String> reader : all) {
            assertThat(got(reader)).isEqualTo("without it");
        }
        assertThat(source.mostOfOnePage()).isEqualTo(1);
    }

    @Test
    void onlyPurgesOfItsOwnTagsOvertakeARender() throws Exception {
        FakeSource source = FakeSource.saying("mine", "article:7");
        source.hold();
        PageCache cache = cache(source);
        Future<String> reader = later(() -> text(cache.get(STORY)));
        eventually(() -> source.renders() == 1);
        cache.remove("article:8");
        cache.refresh("thread:7");
        source.letGo();

        assertThat(got(reader)).isEqualTo("mine");
        assertThat(cache.ready(STORY)).isNotNull();
    }

    @Test
    void aRemovedPageIsGoneWhenTheCallReturns() {
        FakeSource source = FakeSource.saying("old", "article:7");
        PageCache cache = cache(source);
        cache.get(STORY);
        cache.remove("article:7");
        source.make(address -> new Rendered.Missing());

        assertThat(cache.ready(STORY)).isNull();
        assertThat(text(cache.get(STORY))).isEqualTo("missing");
    }

    @Test
    void aRemovedPageIsNotServedWhileTheDatabaseIsAway() {
        FakeSource source = FakeSource.saying("secret", "article:7");
        PageCache cache = cache(source);
        cache.get(STORY);
        cache.remove("article:7");
        source.make(
                address -> {
                    throw databaseAway();
                });

        assertThatThrownBy(() -> cache.get(STORY)).isInstanceOf(PageCache.Unavailable.class);
        assertThatThrownBy(() -> cache.get(STORY)).isInstanceOf(PageCache.Unavailable.class);
    }

    @Test
    void whatWasRemovedDuringAnOutageIsNotServedInItEither() {
        FakeSource source = FakeSource.saying("secret", "article:7");
        PageCache cache = cache(source);
        cache.get(STORY);
        source.make(
                address -> {
                    throw databaseAway();
                });
        cache.refresh("article:7");
        assertThat(text(cache.get(STORY))).isEqualTo("secret");
        cache.remove("article:7");

        assertThatThrownBy(() -> cache.get(STORY)).isInstanceOf(PageCache.Unavailable.class);
    }

    @Test
    void aRefreshedPageIsServedAsLongAsTheDatabaseIsAway() {
        FakeSource source = FakeSource.saying("old", "article:7");
        PageCache cache = cache(source);
        cache.get(STORY);
        source.make(
                address -> {
                    throw databaseAway();
                });
        cache.refresh("article:7");
        long end = System.nanoTime() + PageCache.STALE_SERVED.plusMillis(400).toNanos();
        while (System.nanoTime() - end < 0) {
            assertThat(text(cache.get(STORY))).isEqualTo("old");
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(text(cache.get(STORY))).isEqualTo("old");

        source.make(address -> FakeSource.page("new", "article:7"));
        eventually(() -> text(cache.get(STORY)).equals("new"));
    }

    @Test
    void anOldPageIsServedForASecondWhileItIsMadeAnewAndNotLonger() throws Exception {
        FakeSource source = FakeSource.saying("old", "article:7");
        PageCache cache = cache(source);
        cache.get(STORY);
        letTheGapPass();
        source.make(address -> FakeSource.page("new", "article:7"));
        source.hold();
        cache.refresh("article:7");
        assertThat(text(cache.get(STORY))).isEqualTo("old");
        long end = System.nanoTime() + PageCache.STALE_SERVED.toNanos();
        while (System.nanoTime() - end < 0) {
            LockSupport.parkNanos(10_000_000);
        }
        Future<String> reader = later(() -> text(cache.get(STORY)));
        assertThat(reader.state()).isEqualTo(Future.State.RUNNING);
        source.letGo();

        assertThat(got(reader)).isEqualTo("new");
    }

    @Test
    void aMistakeInTheSourceIsNoReasonToServeAnOldPageForLong() {
        FakeSource source = FakeSource.saying("old", "article:7");
        PageCache cache = cache(source);
        cache.get(STORY);
        source.make(
                address -> {
                    throw new IllegalStateException("a mistake of ours");
                });
        cache.refresh("article:7");
        long end = System.nanoTime() + PageCache.STALE_SERVED.toNanos() + 10_000_000;
        while (System.nanoTime() - end < 0) {
            LockSupport.parkNanos(10_000_000);
        }
        assertThatThrownBy(() -> cache.get(STORY))
                .isInstanceOf(PageCache.Unavailable.class)
                .hasRootCauseMessage("a mistake of ours");

        source.make(address -> FakeSource.page("mended", "article:7"));
        eventually(() -> shows(cache, STORY, "mended"));
    }

    @Test
    void evenAnErrorDoesNotStopTheRefreshers() {
        FakeSource source = FakeSource.saying("old", "all");
        PageCache cache = cache(source);
        for (int i = 0; i < 8; i++) {
            cache.get(new PageAddress("/" + i));
        }
        source.make(
                address -> {
                    throw new StackOverflowError("as a template may");
                });
        cache.refresh("all");
        for (int i = 0; i < 8; i++) {
            cache.get(new PageAddress("/" + i));
        }
        eventually(() -> source.renders() >= 16);
        source.make(address -> FakeSource.page("new", "all"));

        for (int i = 0; i < 8; i++) {
            PageAddress address = new PageAddress("/" + i);
            eventually(() -> shows(cache, address, "new"));
        }
    }

    @Test
    void aPageIsNotMadeMoreOftenThanFourTimesASecond() {
        AtomicInteger version = new AtomicInteger();
        FakeSource source =
                new FakeSource(address -> FakeSource.page("v" + version.get(), "article:7"));
        PageCache cache = cache(source);
        long end = System.nanoTime() + Duration.ofMillis(1_600).toNanos();
        while (System.nanoTime() - end < 0) {
            version.incrementAndGet();
            if (version.get() % 3 == 0) {
                cache.remove("article:7");
            } else {
                cache.refresh("article:7");
            }
            cache.get(STORY);
            LockSupport.parkNanos(2_000_000);
        }

        List<FakeSource.Start> starts = source.starts();
        assertThat(starts).hasSizeGreaterThan(3);
        for (int i = 1; i < starts.size(); i++) {
            assertThat(starts.get(i).nanoTime() - starts.get(i - 1).nanoTime())
                    .isGreaterThanOrEqualTo(PageCache.GAP.minusMillis(2).toNanos());
        }
        assertThat(source.mostOfOnePage()).isEqualTo(1);
    }

    @Test
    void pagesThatWaitForTheirTimeKeepNobodyElseWaiting() throws Exception {
        FakeSource source = new FakeSource(address -> new Rendered.Missing());
        PageCache cache = cache(source);
        for (int i = 0; i < 40; i++) {
            cache.get(new PageAddress("/broken-link-" + i));
        }
        long before = System.nanoTime();
        List<Future<String>> impatient = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            PageAddress again = new PageAddress("/broken-link-" + i);
            impatient.add(later(() -> text(cache.get(again))));
        }
        for (Future<String> reader : impatient) {
            got(reader);
        }
        // forty in six places that each are kept for a gap would take seven gaps
        assertThat(System.nanoTime() - before).isLessThan(PageCache.GAP.multipliedBy(4).toNanos());
    }

    @Test
    void afterAMassPurgeTwoComeBackAtOnceTheHottestFirst() {
        FakeSource source = FakeSource.saying("old", "all");
        PageCache cache = cache(source);
        int pages = 30;
        List<PageAddress> busy = List.of(new PageAddress("/busy-1"), new PageAddress("/busy-2"));
        busy.forEach(cache::get);
        for (int i = 0; i < pages; i++) {
            PageAddress address = new PageAddress("/" + i);
            cache.get(address);
            for (int hit = 0; hit < i * 10; hit++) {
                cache.ready(address);
            }
        }
        letTheGapPass();
        int before = source.renders();
        List<Semaphore> slow = List.of(new Semaphore(0), new Semaphore(0));
        source.make(
                address -> {
                    int place = busy.indexOf(address);
                    if (place >= 0) {
                        slow.get(place).acquireUninterruptibly();
                    }
                    return FakeSource.page("new", "all");
                });
        cache.refresh("all");
        busy.forEach(cache::get);
        eventually(() -> source.renders() == before + 2);
        for (int i = 0; i < pages; i++) {
            cache.get(new PageAddress("/" + (i * 7 % pages)));
        }
        // both are at work; one comes free, so that the order in which it takes them is the order
        slow.getFirst().release();
        eventually(() -> source.renders() == before + 2 + pages);
        slow.getLast().release();

        List<Integer> order =
                source.starts().stream()
                        .skip(before + 2)
                        .map(start -> Integer.parseInt(start.address().path().substring(1)))
                        .toList();
        assertThat(order).hasSize(pages).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(source.mostAtOnce()).isEqualTo(2);
    }

    @Test
    void aPageThatChangesByItselfIsMadeAnewWhenItsTimeComes() {
        AtomicInteger version = new AtomicInteger();
        FakeSource source =
                new FakeSource(
                        address ->
                                FakeSource.page(
                                        "v" + version.incrementAndGet(),
                                        clock.instant().plusMillis(150),
                                        "front"));
        PageCache cache = cache(source);
        PageAddress front = new PageAddress("/");
        assertThat(text(cache.get(front))).isEqualTo("v1");
        assertThat(cache.ready(front)).isNotNull();

        eventually(() -> cache.ready(front) == null);
        eventually(() -> text(cache.get(front)).equals("v2"));
    }

    @Test
    void aTimeThatHasPassedMakesAPageStaleAtOnce() {
        FakeSource source =
                new FakeSource(
                        address ->
                                FakeSource.page("v", Instant.parse("2026-01-01T00:00:00Z"), "x"));
        PageCache cache = cache(source);
        cache.get(STORY);

        assertThat(cache.ready(STORY)).isNull();
    }

    @Test
    void whatIsNotThereSharesOnePageThatTakesNoMemory() {
        FakeSource source = new FakeSource(address -> new Rendered.Missing());
        PageCache cache = cache(source);
        Body first = ((PageCache.Answer.Page) cache.get(new PageAddress("/a"))).body();
        Body second = ((PageCache.Answer.Page) cache.get(new PageAddress("/b"))).body();

        assertThat(first.status()).isEqualTo(404);
        assertThat(second).isSameAs(first);
        assertThat(cache.memory()).isZero();
    }

    @Test
    void theSharedPageOfWhatIsNotThereIsPurgedToo() {
        FakeSource source = new FakeSource(address -> new Rendered.Missing());
        PageCache cache = cache(source);
        source.missing("lists a withdrawn article");
        cache.get(new PageAddress("/a"));
        source.missing("lists it no longer");
        cache.remove("lists");

        assertThat(text(cache.get(new PageAddress("/b")))).isEqualTo("lists it no longer");
    }

    @Test
    void movedAndBadAddressesAreToldAndNotKept() {
        FakeSource source =
                new FakeSource(
                        address ->
                                address.path().equals("/7")
                                        ? new Rendered.Moved("/local/souq-7")
                                        : new Rendered.Bad("after"));
        PageCache cache = cache(source);

        assertThat(text(cache.get(new PageAddress("/7")))).isEqualTo("moved to /local/souq-7");
        assertThat(text(cache.get(STORY))).isEqualTo("400 after");
        assertThat(cache.memory()).isZero();
    }

    @Test
    void aPageThatMovedAwayLeavesTheCache() {
        FakeSource source = FakeSource.saying("here", "article:7");
        PageCache cache = cache(source);
        cache.get(STORY);
        letTheGapPass();
        source.make(address -> new Rendered.Moved("/news/souq-7"));
        cache.refresh("article:7");

        eventually(() -> text(cache.get(STORY)).equals("moved to /news/souq-7"));
        assertThat(cache.memory()).isZero();
        assertThat(cache.tags()).isZero();
    }

    @Test
    void tenThousandAddressesStayWithinTheMemory() {
        Random random = new Random(7);
        FakeSource source =
                new FakeSource(
                        address -> {
                            int number = Integer.parseInt(address.path().substring(1));
                            if (number % 3 == 0) {
                                return new Rendered.Missing();
                            }
                            String letters = Long.toString(number * 7_919L, 36);
                            return FakeSource.page(
                                    letters.repeat(200 + number % 300),
                                    "article:" + number,
                                    "section:" + number % 10);
                        });
        long bound = 512 * 1024;
        PageCache cache = cache(source, bound);
        for (int i = 0; i < 10_000; i++) {
            PageAddress address = new PageAddress("/" + random.nextInt(1_000_000));
            if (cache.get(address) instanceof PageCache.Answer.Page page) {
                page.body().variant(i % 2 == 0 ? Encoding.GZIP : Encoding.IDENTITY);
            }
        }

        eventually(() -> cache.memory() <= bound);
        assertThat(cache.memory()).isGreaterThan(bound / 2);
        // the smallest page weighs more than a kilobyte and has one tag of its own
        eventually(() -> cache.tags() <= bound / 1_024 + 10);
    }

    @Test
    void whatWasEvictedTakesItsTagsAlongButNotThoseOfItsSuccessor() {
        AtomicInteger version = new AtomicInteger();
        FakeSource source =
                new FakeSource(
                        address ->
                                FakeSource.page(
                                        "x".repeat(3_000),
                                        "own:" + address.path(),
                                        "v:" + version.incrementAndGet()));
        PageCache cache = cache(source, 20_000);
        for (int round = 0; round < 200; round++) {
            cache.get(new PageAddress("/" + round % 20 + "-" + round / 20));
        }
        eventually(() -> cache.tags() <= 2 * 20_000 / 4_000);
        cache.remove(
                java.util.stream.IntStream.rangeClosed(0, 400)
                        .mapToObj(i -> "v:" + i)
                        .toArray(String[]::new));
        eventually(() -> cache.memory() == 0);

        assertThat(cache.tags()).isZero();
    }
}
