package org.midad.site;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import org.midad.site.pagepath.PagePath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The end of the day: nobody new is let in, and whoever is being answered gets the answer, before
 * the server cuts its connections.
 */
final class LastRequests implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(LastRequests.class);

    /** Before the web server, which Spring Boot stops at {@code DEFAULT_PHASE - 2048}. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 1024;

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private record Watched(Server server, PagePath path) {}

    private volatile @Nullable Watched watched;
    private volatile boolean running;

    /** Whose requests are waited for. */
    void watch(Server server, PagePath path) {
        watched = new Watched(server, path);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        Watched now = watched;
        if (now == null) {
            return;
        }
        for (Connector connector : now.server.getConnectors()) {
            if (connector instanceof AbstractConnector one) {
                // a second by default, too short for a text on a slow network
                one.setShutdownIdleTimeout(LIMIT.toMillis());
            }
            connector.shutdown();
        }
        try {
            now.path.shutdown().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.warn("requests that took longer than {} s were cut", LIMIT.toSeconds());
        } catch (ExecutionException e) {
            log.warn("the last requests could not be waited for", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
