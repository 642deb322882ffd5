package org.midad.operations.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.midad.platform.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** Clients that post until the newspaper is gone, and remember what it acknowledged. */
final class KillClients {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;
    private final List<Long> articles;
    private final String mark;
    private final List<Thread> threads = new ArrayList<>();
    private final Map<Integer, Sent> underWay = new ConcurrentHashMap<>();
    private final Collection<Sent> acknowledged = new ConcurrentLinkedQueue<>();
    private final Collection<String> refused = new ConcurrentLinkedQueue<>();
    private final Collection<String> ended = new ConcurrentLinkedQueue<>();
    private final CountDownLatch first = new CountDownLatch(1);
    private volatile boolean killing;

    KillClients(int port, List<Long> articles, String mark) {
        this.port = port;
        this.articles = articles;
        this.mark = mark;
    }

    void start(int clients) throws IOException {
        for (int i = 0; i < clients; i++) {
            int client = i;
            Wire wire = Wire.to(port);
            threads.add(Thread.ofPlatform().daemon().start(() -> postUntilGone(client, wire)));
        }
    }

    /** Waits until the first comment is acknowledged: a cold start takes its time. */
    void awaitFirst() throws InterruptedException {
        first.await();
    }

    /**
     * From now on 503 is an end like a cut connection: processes die one by one, and a server whose
     * database went first says so.
     */
    void killComes() {
        killing = true;
    }

    void awaitEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        if (!refused.isEmpty()) {
            throw new Refusal("A comment was refused: " + refused.iterator().next());
        }
        if (acknowledged.isEmpty()) {
            throw new Refusal("No comment was taken before the kill: " + ended);
        }
    }

    List<Sent> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Ends with the connection, which the kill cuts. */
    private void postUntilGone(int client, Wire wire) {
        try (wire) {
            for (int number = 0; ; number++) {
                Sent sent = compose(client, number);
                underWay.put(client, sent);
                Wire.Answer answer = wire.answer(request(port, sent));
                if (answer.status() == 503 && killing) {
                    ended.add(answer.text());
                    return;
                }
                if (answer.status() != 201) {
                    refused.add(answer.status() + " " + answer.text());
                    return;
                }
                acknowledged.add(sent.answered(id(answer)));
                underWay.remove(client);
                first.countDown();
            }
        } catch (IOException e) {
            ended.add(String.valueOf(e.getMessage()));
        } finally {
            first.countDown();
        }
    }

    private Sent compose(int client, int number) {
        String unique = mark + "c" + client + "n" + number;
        return new Sent(
                0,
                articles.get(number % articles.size()),
                "kill-bench-" + unique,
                Sayings.name(number),
                number % 3 == 0 ? "عنوان " + unique : "",
                Sayings.odd(client + number, unique));
    }

    /** What had no answer, sent again as its writer would: the same key is the same comment. */
    List<Sent> sendAgain(int newPort) throws IOException {
        List<Sent> again = new ArrayList<>();
        try (Wire wire = Wire.to(newPort)) {
            for (Sent sent : underWay.values()) {
                Wire.Answer answer = wire.answer(request(newPort, sent));
                if (answer.status() != 201 && answer.status() != 200) {
                    throw new Refusal("A repeated comment was refused: " + answer.text());
                }
                again.add(sent.answered(id(answer)));
            }
        }
        return again;
    }

    private static long id(Wire.Answer answer) {
        return Long.parseLong(JSON.readTree(answer.text()).get("id").asString());
    }

    private static java.nio.ByteBuffer request(int port, Sent sent) {
        return Request.post(
                port,
                "/api/v1/articles/" + sent.article() + "/comments",
                JSON.writeValueAsString(
                        Map.of("name", sent.name(), "title", sent.title(), "text", sent.text())),
                "Idempotency-Key: " + sent.key());
    }
}
