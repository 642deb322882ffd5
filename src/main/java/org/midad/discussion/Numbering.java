package org.midad.discussion;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.midad.platform.Rounds;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives numbers to comments that were published without a person, a moment later.
 *
 * <p>Not in the statement that keeps them: a number is taken from the whole thread, and everybody
 * who writes there would wait for it.
 */
public class Numbering implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Comments comments;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Set<Long> threads = ConcurrentHashMap.newKeySet();
    private final Rounds rounds = new Rounds("numbering", PAUSE, this::numberAll);

    public Numbering(Comments comments, TransactionTemplate transaction, Outbox outbox) {
        this.comments = comments;
        this.transaction = transaction;
        this.outbox = outbox;
        outbox.listen(
                change -> {
                    if (change.kind().equals(DiscussionChange.SHOWN)) {
                        threads.add(change.subject());
                    }
                });
    }

    /** Starts with what an earlier process may have left without number. */
    public void start() {
        threads.addAll(comments.unnumbered());
        rounds.start();
    }

    private void numberAll() {
        for (Long article : Set.copyOf(threads)) {
            threads.remove(article);
            try {
                number(article);
            } catch (RuntimeException e) {
                threads.add(article);
                throw e;
            }
        }
    }

    private void number(long article) {
        transaction.executeWithoutResult(
                status -> {
                    if (comments.number(article) > 0) {
                        outbox.write(new Change(DiscussionChange.NUMBERED, article));
                    }
                });
    }

    @Override
    public void close() {
        rounds.close();
    }
}
