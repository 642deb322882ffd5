package org.midad.discussion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.midad.platform.Rounds;

/**
 * Forgets what had to be known for a time only: after a day the keys that tell a repeated
 * submission, after the set days who wrote a comment from where.
 */
public class Forgetting implements AutoCloseable {
    private static final Duration KEYS_STAND = Duration.ofHours(24);
    private static final Duration PAUSE = Duration.ofMinutes(20);

    /** It looks at every comment, so not more often than it matters. */
    private static final Duration WRITERS_EVERY = Duration.ofHours(6);

    private final Comments comments;
    private final Erasure erasure;
    private final int writerDays;
    private final Clock clock;
    private final Rounds rounds = new Rounds("forgetting", PAUSE, this::forget);
    private Instant writersDue = Instant.MIN;

    /**
     * Forgets of these comments.
     *
     * @param writerDays how long network and browser of a comment's writer are kept; 0 for ever
     */
    public Forgetting(Comments comments, Erasure erasure, int writerDays, Clock clock) {
        this.comments = comments;
        this.erasure = erasure;
        this.writerDays = writerDays;
        this.clock = clock;
    }

    /** Starts forgetting, now and then. */
    public void start() {
        rounds.start();
    }

    /** Forgets what is due. */
    void forget() {
        Instant now = clock.instant();
        comments.forgetKeys(now.minus(KEYS_STAND));
        if (writerDays > 0 && !now.isBefore(writersDue)) {
            erasure.forgetWriters(now.minus(Duration.ofDays(writerDays)));
            writersDue = now.plus(WRITERS_EVERY);
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
