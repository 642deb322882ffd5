package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("data")
class PurgeHookTest {
    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private volatile int answer = 204;
    private HttpServer cache;
    private PurgeHook hook;

    @BeforeEach
    void open() throws IOException {
        cache = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        cache.createContext(
                "/",
                exchange -> {
                    if (answer == 204) {
                        told.add(exchange.getRequestHeaders().getFirst("Cache-Tag"));
                    }
                    exchange.sendResponseHeaders(answer, -1);
                    exchange.close();
                });
        cache.start();
        hook =
                new PurgeHook(
                        URI.create("http://127.0.0.1:" + cache.getAddress().getPort() + "/"), null);
    }

    @AfterEach
    void close() {
        hook.close();
        cache.stop(0);
    }

    private Set<String> tags() {
        return told.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .collect(Collectors.toSet());
    }

    @Test
    void manyChangesAreFewRequests() {
        Set<String> changed =
                IntStream.range(0, 90).mapToObj(i -> "thread:" + i).collect(Collectors.toSet());
        changed.forEach(hook::refresh);
        eventually(() -> tags().equals(changed));

        assertThat(told).hasSizeLessThanOrEqualTo(8);
        assertThat(told).allSatisfy(line -> assertThat(line.split(",")).hasSizeLessThan(31));
    }

    @Test
    void whatTheCacheDidNotTakeIsToldAgain() {
        answer = 500;
        hook.remove("article:1");
        hook.refresh("thread:2");
        assertThat(told).isEmpty();
        answer = 204;
        eventually(() -> tags().containsAll(Set.of("article:1", "thread:2")));
    }

    @Test
    void aCacheThatIsGoneHoldsNobodyUp() {
        cache.stop(0);
        hook.remove("article:1");
        hook.refresh("thread:2");
        assertThat(told).isEmpty();
    }
}
