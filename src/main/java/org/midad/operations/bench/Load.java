package org.midad.operations.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Refusal;

/** Many clients over kept-alive connections; each asks again as soon as it has its answer. */
final class Load {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Plan plan;
    private final List<Wire> wires = new ArrayList<>();
    private final Latencies latencies = new Latencies();
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();
    private volatile long deadline;

    private Load(Plan plan) {
        this.plan = plan;
    }

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
     * @throws Refusal if an answer had another status
     */
    static Measured run(Plan plan) throws IOException, InterruptedException {
        return new Load(plan).run();
    }

    private Measured run() throws IOException, InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        try {
            for (int i = 0; i < plan.clients(); i++) {
                Wire wire = Wire.to(plan.port());
                wires.add(wire);
                Requests requests = plan.requests().apply(i);
                threads.add(
                        Thread.ofPlatform()
                                .daemon()
                                .name("client-" + i)
                                .start(() -> client(start, wire, requests)));
            }
            long began = System.nanoTime();
            deadline = began + plan.time().toNanos();
            start.countDown();
            for (Thread thread : threads) {
                thread.join(plan.time().plus(PATIENCE));
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            refuseFailure(threads.stream().anyMatch(Thread::isAlive));
            return new Measured(latencies.count() / seconds, seconds, latencies);
        } finally {
            for (Wire wire : wires) {
                wire.close();
            }
        }
    }

    private void refuseFailure(boolean hanging) {
        String said = hanging ? "an answer did not come" : failure.get();
        if (said != null) {
            throw new Refusal("It could not be measured: " + said + ".");
        }
    }

    private void client(CountDownLatch start, Wire wire, Requests requests) {
        Latencies mine = new Latencies();
        try {
            start.await();
            long before = System.nanoTime();
            while (before < deadline && failure.get() == null) {
                int status = wire.ask(requests.next());
                long after = System.nanoTime();
                mine.add(after - before);
                before = after;
                if (status != plan.status()) {
                    failure.set("an answer was " + status + " instead of " + plan.status());
                }
            }
        } catch (IOException e) {
            failure.set(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (latencies) {
            latencies.addAll(mine);
        }
    }
}
