package org.midad.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again beside the readers' requests. A round that fails is told once,
 * and tried again at the next.
 */
public final class Rounds implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Duration pause;
    private final Runnable round;
    private volatile @Nullable Thread thread;

    /** Work under this name, with a pause before each round. */
    public Rounds(String name, Duration pause, Runnable round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
    }

    /** Starts the rounds. */
    public void start() {
        Thread made = Thread.ofVirtual().name(name).unstarted(this::go);
        thread = made; // before it runs: it ends when it finds none
        made.start();
    }

    private void go() {
        boolean failing = false;
        while (thread != null) {
            try {
                Thread.sleep(pause);
                round.run();
                failing = false;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!failing && thread != null) {
                    log.warn("{} waits: {}", name, e.getMessage());
                }
                failing = true;
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
