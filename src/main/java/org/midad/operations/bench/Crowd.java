package org.midad.operations.bench;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.operations.bench.Load.Requests;

/** The clients of one thread. */
final class Crowd {
    private static final long PATIENCE_MILLIS = 20_000;

    private final Load.Plan plan;
    private final int first;
    private final int step;
    private final Latencies latencies = new Latencies();
    private int waiting;
    private long others;
    private @Nullable IOException failure;

    /** Of the plan's clients every {@code step}th, from {@code first} on. */
    Crowd(Load.Plan plan, int first, int step) {
        this.plan = plan;
        this.first = first;
        this.step = step;
    }

    /** One client: its connection, what it sends, and when it last did. */
    private static final class Client {
        private final Wire wire;
        private final Requests requests;
        private long asked;

        Client(Wire wire, Requests requests) {
            this.wire = wire;
            this.requests = requests;
        }

        void ask(long now) throws IOException {
            asked = now;
            wire.send(requests.next());
        }
    }

    /** Asks until this moment, and waits for the last answers. */
    Latencies ask(long deadline) throws IOException {
        List<Client> clients = new ArrayList<>();
        try (Selector selector = Selector.open()) {
            for (int i = first; i < plan.clients(); i += step) {
                Client client = new Client(Wire.to(plan.port()), plan.requests().apply(i));
                clients.add(client);
                client.wire.channel().configureBlocking(false);
                client.wire.channel().register(selector, SelectionKey.OP_READ, client);
            }
            for (Client client : clients) {
                client.ask(System.nanoTime());
                waiting++;
            }
            while (waiting > 0) {
                int ready =
                        selector.select(
                                key -> answered((Client) key.attachment(), deadline),
                                PATIENCE_MILLIS);
                if (ready == 0) {
                    throw new IOException("an answer did not come");
                }
                refuseFailure();
            }
            return latencies;
        } finally {
            for (Client client : clients) {
                client.wire.close();
            }
        }
    }

    /** Answers with another status than the plan's. */
    long others() {
        return others;
    }

    private void refuseFailure() throws IOException {
        IOException known = failure;
        if (known != null) {
            throw known;
        }
    }

    private void answered(Client client, long deadline) {
        try {
            if (!client.wire.receive()) {
                return;
            }
            long now = System.nanoTime();
            if (client.wire.status() == plan.status()) {
                latencies.add(now - client.asked);
            } else {
                others++;
            }
            if (now < deadline) {
                client.ask(now);
            } else {
                waiting--;
            }
        } catch (IOException e) {
            failure = e;
        }
    }
}
