package org.midad.platform;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What this process tells the others, in the same transaction as the change itself; and what its
 * own listeners hear at once after the commit, in memory.
 */
@Component
public class Outbox {
    private final JdbcClient jdbc;
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Long> heardHere = ConcurrentHashMap.newKeySet();

    public Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds somebody who hears of every change, of this process and, by the tail, of others. */
    public void listen(Consumer<Change> listener) {
        listeners.add(listener);
    }

    /** Writes the change down in the running transaction, and tells it after the commit. */
    public void write(Change change) {
        long id =
                jdbc.sql("insert into outbox (kind, subject) values (?, ?) returning id")
                        .params(change.kind(), change.subject())
                        .query(Long.class)
                        .single();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(id, change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        tell(id, change);
                    }
                });
    }

    /** Tells a change whose row was written by a statement of its own, already committed. */
    public void tell(long id, Change change) {
        heardHere.add(id);
        for (Consumer<Change> listener : listeners) {
            listener.accept(change);
        }
    }

    /** Tells a change that the tail read, unless this process told it already. */
    void tellOnce(long id, Change change) {
        if (!heardHere.remove(id)) {
            for (Consumer<Change> listener : listeners) {
                listener.accept(change);
            }
        }
    }
}
