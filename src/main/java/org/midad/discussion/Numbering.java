package org.midad.discussion;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.midad.platform.Change;
import org.midad.platform.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives numbers to comments that were published without a person, a moment later.
 *
 * <p>Not in the statement that keeps them: a number is taken from the whole thread, and everybody
 * who writes there would wait for it.
 */
public class Numbering implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Numbering.class);
    private static final long PAUSE_MILLIS = 100;

    private final Comments comments;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Set<Long> threads = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread thread;

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
        Thread made = Thread.ofVirtual().name("numbering").unstarted(this::follow);
        thread = made; // before it runs: it ends when it finds none
        made.start();
    }

    private void follow() {
        while (thread != null) {
            try {
                Thread.sleep(PAUSE_MILLIS);
                for (Long article : Set.copyOf(threads)) {
                    threads.remove(article);
                    number(article);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("comments wait for their numbers: {}", e.getMessage());
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
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }
}
