package org.midad.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("data")
class OutboxTailTest {
    private final Newsstand stand = Newsstand.open();
    private final String kind = "test." + System.nanoTime();
    private final List<Long> heard = new CopyOnWriteArrayList<>();

    OutboxTailTest() {
        stand.room(Outbox.class)
                .listen(
                        change -> {
                            if (change.kind().equals(kind)) {
                                heard.add(change.subject());
                            }
                        });
    }

    private Connection elsewhere() throws SQLException {
        HikariDataSource here = stand.room(HikariDataSource.class);
        return DriverManager.getConnection(
                here.getJdbcUrl(), here.getUsername(), here.getPassword());
    }

    private void write(Connection connection, long subject) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into outbox (kind, subject) values ('" + kind + "', " + subject + ")");
        }
    }

    /** Long enough for the tail to have looked several times. */
    private static void letTheTailLook() {
        long end = System.nanoTime() + 700_000_000;
        while (System.nanoTime() - end < 0) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Test
    void whatALongTransactionWroteIsNotSkippedForWhatWasCommittedSince() throws SQLException {
        try (Connection slow = elsewhere();
                Connection quick = elsewhere()) {
            slow.setAutoCommit(false);
            write(slow, 1);
            write(quick, 2);
            write(quick, 3);
            letTheTailLook();
            slow.commit();

            eventually(() -> heard.size() == 3);
            assertThat(heard).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void whatWasRolledBackIsNeverHeard() throws SQLException {
        try (Connection slow = elsewhere();
                Connection quick = elsewhere()) {
            slow.setAutoCommit(false);
            write(slow, 1);
            write(quick, 2);
            slow.rollback();

            eventually(() -> !heard.isEmpty());
            letTheTailLook();
            assertThat(heard).containsExactly(2L);
        }
    }

    @Test
    void thousandsOfChangesAreHeardEachOnceInTheirOrder() throws SQLException {
        try (Connection other = elsewhere();
                Statement statement = other.createStatement()) {
            statement.executeUpdate(
                    "insert into outbox (kind, subject) select '"
                            + kind
                            + "', n from generate_series(1, 2500) n");
            eventually(() -> heard.size() >= 2_500);

            assertThat(heard)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 2_500).boxed().toList());
        }
    }

    @Test
    void whatThisProcessToldIsNotToldAgain() {
        Outbox outbox = stand.room(Outbox.class);
        stand.room(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> {
                            outbox.write(new Change(kind, 7));
                            assertThat(heard).isEmpty();
                        });
        assertThat(heard).containsExactly(7L);
        letTheTailLook();

        assertThat(heard).containsExactly(7L);
    }

    @Test
    void whatIsRolledBackHereIsNotToldHere() {
        stand.room(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> {
                            stand.room(Outbox.class).write(new Change(kind, 7));
                            status.setRollbackOnly();
                        });

        assertThat(heard).isEmpty();
    }
}
