package org.midad.moderation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ordered list of rules that every comment passes. The first that has something to say decides;
 * the last always has.
 *
 * <p>Fails closed: when a rule throws, or all together take too long, the comment waits for a
 * person. Never is one published unseen, never is one lost.
 */
public final class Rules {
    private static final Logger log = LoggerFactory.getLogger(Rules.class);

    /** Far above what the rules need (microseconds), far below what a reader waits for. */
    static final Duration LIMIT = Duration.ofMillis(500);

    private static final Verdict FAILED = new Verdict.Hold(HeldFor.RULE_FAILED);

    private final List<Rule> rules;
    private final LongAdder published = new LongAdder();
    private final LongAdder held = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Rules in their order; the last must decide everything that reaches it. */
    Rules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** How many comments were judged so since the start; for figures, not for decisions. */
    public record Judged(long published, long held, long refused) {}

    /** What was judged so far. */
    public Judged judged() {
        return new Judged(published.sum(), held.sum(), refused.sum());
    }

    /** What is to happen to this comment. */
    public Verdict judge(Incoming comment) {
        Verdict verdict = inTime(comment);
        switch (verdict) {
            case Verdict.Publish publish -> published.increment();
            case Verdict.Hold hold -> held.increment();
            case Verdict.Refuse refuse -> refused.increment();
        }
        return verdict;
    }

    private Verdict inTime(Incoming comment) {
        Future<Verdict> judged = threads.submit(() -> first(comment));
        try {
            return judged.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            judged.cancel(true);
            log.warn("the rules took longer than {} ms: comment held", LIMIT.toMillis());
            return FAILED;
        } catch (ExecutionException e) {
            log.warn("a rule failed: comment held", e.getCause());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private Verdict first(Incoming comment) {
        for (Rule rule : rules) {
            Optional<Verdict> verdict = rule.judge(comment);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return FAILED;
    }
}
