package org.midad.operations.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.midad.moderation.Incoming;
import org.midad.moderation.Received;
import org.midad.moderation.Reception;
import org.midad.platform.Refusal;

/** Comments judged and kept by the rooms themselves: what intake is without HTTP around it. */
final class RoomIntake {
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime());
    private static final Clock CLOCK = Clock.systemUTC();

    private final Reception reception;
    private final int writers;

    RoomIntake(Reception reception, int writers) {
        this.reception = reception;
        this.writers = writers;
    }

    /** So many writers, each sending the next comment as soon as the last is on the disk. */
    Measured run(long article, Duration time) throws InterruptedException {
        Latencies all = new Latencies();
        long began = System.nanoTime();
        long deadline = began + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Latencies>> running = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                running.add(threads.submit(() -> write(article, deadline)));
            }
            for (Future<Latencies> one : running) {
                all.addAll(one.get());
            }
        } catch (ExecutionException e) {
            throw new Refusal("Reception could not be measured: " + e.getCause() + ".", e);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Measured(all.count() / seconds, all, 0);
    }

    private Latencies write(long article, long deadline) {
        Latencies mine = new Latencies();
        long before = System.nanoTime();
        while (before < deadline) {
            long number = NUMBER.incrementAndGet();
            Incoming comment =
                    new Incoming(
                            article,
                            Sayings.name(3),
                            null,
                            Posts.text() + " " + number,
                            null,
                            null,
                            "192.0.2.1",
                            CLOCK.instant());
            if (!(reception.fromProgram(comment, "bench-room-" + number)
                    instanceof Received.Kept)) {
                throw new IllegalStateException("a comment was not kept");
            }
            long after = System.nanoTime();
            mine.add(after - before);
            before = after;
        }
        return mine;
    }
}
