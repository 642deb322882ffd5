package org.midad.discussion;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets what only had to be known for a day: the keys that tell a repeated submission. */
public class Forgetting implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);
    private static final Duration KEYS_STAND = Duration.ofHours(24);
    private static final Duration PAUSE = Duration.ofMinutes(20);

    private final Comments comments;
    private final Clock clock;
    private volatile @Nullable Thread thread;

    public Forgetting(Comments comments, Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    /** Starts forgetting, now and then. */
    public void start() {
        Thread made = Thread.ofVirtual().name("forgetting").unstarted(this::follow);
        thread = made; // before it runs: it ends when it finds none
        made.start();
    }

    private void follow() {
        while (thread != null) {
            try {
                Thread.sleep(PAUSE);
                comments.forgetKeys(clock.instant().minus(KEYS_STAND));
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("old keys are still there: {}", e.getMessage());
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
