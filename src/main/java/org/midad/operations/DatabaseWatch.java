package org.midad.operations;

import java.time.Duration;
import org.midad.platform.Database;
import org.midad.platform.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the newspaper's own database again when it has ended by itself. */
final class DatabaseWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Database database;
    private final Rounds rounds = new Rounds("database watch", LOOK_EVERY, this::look);

    DatabaseWatch(Database database) {
        this.database = database;
    }

    void start() {
        rounds.start();
    }

    private void look() {
        if (database.revive()) {
            log.warn("the database had ended by itself and was started again");
        }
    }

    @Override
    public void close() {
        rounds.close();
    }
}
