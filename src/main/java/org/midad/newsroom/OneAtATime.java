package org.midad.newsroom;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.midad.people.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Saves settings one after the other, so that nobody wipes out unawares what another saved. */
@Component
public class OneAtATime {
    /** Of the lock in the database that all settings share. */
    private static final int LOCK = 730_519;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Audit audit;

    /** What is kept in memory is told after the commit, when the database's lock is free again. */
    private final ReentrantLock here = new ReentrantLock();

    OneAtATime(JdbcClient jdbc, TransactionTemplate transaction, Audit audit) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.audit = audit;
    }

    /** Compares and saves, all of it one transaction that no other save of settings cuts into. */
    public <T> T save(Supplier<T> save) {
        here.lock();
        try {
            return Objects.requireNonNull(
                    transaction.execute(
                            status -> {
                                jdbc.sql("select pg_advisory_xact_lock(?)")
                                        .param(LOCK)
                                        .query((rs, i) -> "")
                                        .list();
                                T answer = save.get();
                                if (status.isRollbackOnly()) {
                                    // what was refused within is an answer, not a failure
                                    status.setRollbackOnly();
                                }
                                return answer;
                            }));
        } finally {
            here.unlock();
        }
    }

    /**
     * The form again, where it was made from other settings than those that stand now; empty where
     * it may be saved.
     *
     * @param typed what is in the form
     * @param now the form as it would be filled now
     * @param group of settings, as the audit list names it
     */
    public Optional<Typed> outdated(Typed typed, Typed now, String group) {
        if (typed.value(Meanwhile.FIELD).equals(now.value(Meanwhile.FIELD))) {
            return Optional.empty();
        }
        String by = audit.lastToSet(group).orElse("");
        return Optional.of(
                typed.after(
                        new Meanwhile(by, Meanwhile.differing(typed.fields(), now.fields())),
                        now.value(Meanwhile.FIELD)));
    }
}
