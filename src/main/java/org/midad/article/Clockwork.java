package org.midad.article;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes scheduled articles when their time comes, within a second. */
public class Clockwork implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Clockwork.class);
    private static final long TICK_MILLIS = 500;

    private final Articles articles;
    private volatile @Nullable Thread thread;

    public Clockwork(Articles articles) {
        this.articles = articles;
    }

    /** Starts ticking. */
    public void start() {
        Thread made = Thread.ofVirtual().name("clockwork").unstarted(this::tick);
        thread = made; // before it runs: it ends when it finds none
        made.start();
    }

    private void tick() {
        while (thread != null) {
            try {
                Thread.sleep(TICK_MILLIS);
                articles.publishDue();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("scheduled articles wait: {}", e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }
}
