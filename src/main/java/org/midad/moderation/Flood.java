package org.midad.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many comments from one network below one article in one minute. Mobile carriers put thousands
 * behind one address, so a busy one is held, not refused; only what no crowd writes is refused, and
 * then the writer keeps the text.
 */
final class Flood implements Rule {
    /** Above this a person looks first. */
    static final int HELD_ABOVE = 20;

    /** Above this the writer is asked to wait. */
    static final int REFUSED_ABOVE = 120;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int SOURCES = 100_000;

    private record Source(String network, long article) {}

    private final boolean on;
    private final Cache<Source, AtomicInteger> counts =
            Caffeine.newBuilder().maximumSize(SOURCES).expireAfterWrite(WINDOW).build();

    /** Off only for benchmarks; the doctor warns of it. */
    Flood(boolean on) {
        this.on = on;
    }

    @Override
    public Optional<Verdict> judge(Incoming comment) {
        if (!on) {
            return Optional.empty();
        }
        int count =
                counts.get(
                                new Source(comment.network(), comment.article()),
                                source -> new AtomicInteger())
                        .incrementAndGet();
        if (count > REFUSED_ABOVE) {
            return Optional.of(
                    new Verdict.Refuse(new Verdict.Refused("flood", null, count, REFUSED_ABOVE)));
        }
        return count > HELD_ABOVE ? Optional.of(new Verdict.Hold(HeldFor.FLOOD)) : Optional.empty();
    }
}
