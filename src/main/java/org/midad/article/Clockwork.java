package org.midad.article;

import java.time.Duration;
import org.midad.platform.Rounds;

/** Publishes scheduled articles when their time comes, within a second. */
public class Clockwork implements AutoCloseable {
    private static final Duration TICK = Duration.ofMillis(500);

    private final Rounds rounds;

    public Clockwork(Articles articles) {
        this.rounds = new Rounds("clockwork", TICK, articles::publishDue);
    }

    /** Starts ticking. */
    public void start() {
        rounds.start();
    }

    @Override
    public void close() {
        rounds.close();
    }
}
