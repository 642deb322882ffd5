package org.midad.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final Duration SOON = Duration.ofMillis(1);

    @Test
    void everyOneThatIsStartedRuns() {
        List<AtomicInteger> counts = new ArrayList<>();
        List<Rounds> started = new ArrayList<>();
        // many at once, so that some run before the call that started them returns
        for (int i = 0; i < 500; i++) {
            AtomicInteger count = new AtomicInteger();
            Rounds rounds = new Rounds("test", SOON, count::incrementAndGet);
            counts.add(count);
            started.add(rounds);
            rounds.start();
        }

        eventually(() -> counts.stream().allMatch(count -> count.get() > 1));
        started.forEach(Rounds::close);
    }

    @Test
    void aRoundThatFailsIsTriedAgain() {
        AtomicInteger count = new AtomicInteger();
        try (Rounds rounds =
                new Rounds(
                        "test",
                        SOON,
                        () -> {
                            if (count.incrementAndGet() < 5) {
                                throw new IllegalStateException("not yet");
                            }
                        })) {
            rounds.start();

            eventually(() -> count.get() > 6);
        }
    }

    @Test
    void afterTheEndThereIsNoFurtherRound() {
        AtomicInteger count = new AtomicInteger();
        AtomicBoolean running = new AtomicBoolean();
        Rounds rounds =
                new Rounds(
                        "test",
                        SOON,
                        () -> {
                            running.set(true);
                            count.incrementAndGet();
                            running.set(false);
                        });
        rounds.start();
        eventually(() -> count.get() > 2);
        rounds.close();
        eventually(() -> !running.get());
        int last = count.get();
        AtomicInteger others = new AtomicInteger();
        try (Rounds other = new Rounds("other", SOON, others::incrementAndGet)) {
            other.start();
            eventually(() -> others.get() > 20);
        }

        assertThat(count.get()).isLessThanOrEqualTo(last + 1);
    }

    @Test
    void whatWasNeverStartedEndsToo() {
        new Rounds("test", SOON, () -> {}).close();
    }
}
