package org.midad.operations.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.midad.platform.Refusal;

/**
 * Many clients over kept-alive connections; each asks again as soon as it has its answer.
 *
 * <p>A few threads serve them all, so that most of the machine is the server's.
 */
final class Load {
    /** A machine that stalls for seconds makes the newspaper answer 503; more is no measurement. */
    private static final double MOST_OTHERS = 0.02;

    private Load() {}

    /** What one client sends next. */
    interface Requests {
        ByteBuffer next();
    }

    /**
     * @param status that every answer must have
     * @param requests of each client, by its number
     */
    record Plan(int port, int clients, Duration time, int status, IntFunction<Requests> requests) {

        /** Everybody asks for the same. */
        static Plan same(int port, int clients, Duration time, int status, ByteBuffer request) {
            return new Plan(
                    port,
                    clients,
                    time,
                    status,
                    client -> {
                        ByteBuffer mine = request.duplicate();
                        return mine::rewind;
                    });
        }
    }

    /**
     * Puts the load on.
     *
     * @throws Refusal if more than a few answers had another status, or one did not come
     */
    static Measured run(Plan plan) throws InterruptedException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors() / 2, 4));
        List<Crowd> crowds = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            crowds.add(new Crowd(plan, i, threads));
        }
        Latencies latencies = new Latencies();
        long began = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Latencies>> running = new ArrayList<>();
            for (Crowd crowd : crowds) {
                running.add(pool.submit(() -> crowd.ask(began + plan.time().toNanos())));
            }
            for (Future<Latencies> crowd : running) {
                latencies.addAll(crowd.get());
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause
                    ? new Refusal("It could not be measured: " + cause.getMessage() + ".", cause)
                    : new IllegalStateException(e.getCause());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long others = crowds.stream().mapToLong(Crowd::others).sum();
        if (others > MOST_OTHERS * (latencies.count() + others)) {
            throw new Refusal(
                    "It could not be measured: %d of %d answers were not %d."
                            .formatted(others, latencies.count() + others, plan.status()));
        }
        return new Measured(latencies.count() / seconds, latencies, others);
    }
}
