package org.midad.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.midad.site.pagepath.SharedCaches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a cache in front of the paper which pages to forget: one request {@code PURGE} with the
 * tags in {@code Cache-Tag}. What the cache did not take is told again until it does.
 */
public final class PurgeHook implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PurgeHook.class);

    /** Changes that come together are told together. */
    private static final Duration GATHERED = Duration.ofMillis(100);

    /** By then no outdated page is served any more that a cache could have fetched meanwhile. */
    private static final Duration AGAIN = Duration.ofMillis(1_500);

    /** A withdrawal waits for the cache at most this long. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Fewer than a common cache takes in one request, which is 2 kB. */
    private static final int TAGS_AT_ONCE = 30;

    private final URI address;
    private final @Nullable String token;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ScheduledExecutorService clerk =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("purge-hook").factory());
    private Set<String> gathered = new LinkedHashSet<>();
    private Set<String> owed = new LinkedHashSet<>();

    /**
     * @param token sent as bearer; null for none
     */
    public PurgeHook(URI address, @Nullable String token) {
        this.address = address;
        this.token = token;
    }

    /** The cache hears of it soon. */
    void refresh(String... tags) {
        synchronized (this) {
            if (gathered.isEmpty()) {
                after(GATHERED, this::tellGathered);
            }
            gathered.addAll(List.of(tags));
        }
    }

    /** The cache has heard of it when this returns, or is away. */
    void remove(String... tags) {
        List<String> gone = List.of(tags);
        tell(gone);
        after(AGAIN, () -> tell(gone));
    }

    private void tellGathered() {
        List<String> tags;
        synchronized (this) {
            tags = List.copyOf(gathered);
            gathered = new LinkedHashSet<>();
        }
        tell(tags);
        after(AGAIN, () -> tell(tags));
    }

    private void tellOwed() {
        List<String> tags;
        synchronized (this) {
            tags = List.copyOf(owed);
            owed = new LinkedHashSet<>();
        }
        tell(tags);
    }

    private void tell(List<String> tags) {
        for (int from = 0; from < tags.size(); from += TAGS_AT_ONCE) {
            List<String> part = tags.subList(from, Math.min(tags.size(), from + TAGS_AT_ONCE));
            String refusal = ask(part);
            if (refusal != null) {
                owe(new ArrayList<>(tags.subList(from, tags.size())), refusal);
                return;
            }
        }
    }

    private synchronized void owe(List<String> tags, String refusal) {
        if (owed.isEmpty()) {
            log.warn("{} took no purge ({}); it is told again until it does", address, refusal);
            after(PAUSE, this::tellOwed);
        }
        owed.addAll(tags);
    }

    /** Asks once; null when the cache has taken it, else why not. */
    private @Nullable String ask(List<String> tags) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .method("PURGE", HttpRequest.BodyPublishers.noBody())
                        .header("Cache-Tag", SharedCaches.joined(tags))
                        .timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            int status =
                    client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode();
            return status / 100 == 2 ? null : "it answered " + status;
        } catch (IOException e) {
            return String.valueOf(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "the newspaper stops";
        }
    }

    private void after(Duration pause, Runnable work) {
        if (!clerk.isShutdown()) {
            var unused = clerk.schedule(work, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What is still owed is not told any more: no cache keeps a page longer than was set. */
    @Override
    public void close() {
        clerk.shutdownNow();
        client.shutdownNow();
    }
}
