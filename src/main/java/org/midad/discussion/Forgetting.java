package org.midad.discussion;

import java.time.Clock;
import java.time.Duration;
import org.midad.platform.Rounds;

/** Forgets what only had to be known for a day: the keys that tell a repeated submission. */
public class Forgetting implements AutoCloseable {
    private static final Duration KEYS_STAND = Duration.ofHours(24);
    private static final Duration PAUSE = Duration.ofMinutes(20);

    private final Rounds rounds;

    public Forgetting(Comments comments, Clock clock) {
        this.rounds =
                new Rounds(
                        "forgetting",
                        PAUSE,
                        () -> comments.forgetKeys(clock.instant().minus(KEYS_STAND)));
    }

    /** Starts forgetting, now and then. */
    public void start() {
        rounds.start();
    }

    @Override
    public void close() {
        rounds.close();
    }
}
