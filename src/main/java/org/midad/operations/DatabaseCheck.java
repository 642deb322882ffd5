package org.midad.operations;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.midad.operations.backup.NightlyBackups;
import org.midad.operations.backup.Progress;
import org.midad.platform.DataFolder;
import org.midad.platform.Database;
import org.midad.platform.Migrations;
import org.midad.platform.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The doctor's look at the database, and at what it knows; changes nothing. */
final class DatabaseCheck {
    private static final int OLDEST_MAJOR = 18;
    private static final Duration LONG_TRANSACTION = Duration.ofMinutes(5);
    private static final Duration CLOCKS_APART = Duration.ofSeconds(5);
    private static final Duration BACKUP_LATE = Duration.ofDays(2);

    private final Findings findings;
    private final Clock clock;

    DatabaseCheck(Findings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    /** Whether it answers and has this program's schema. */
    boolean look(DataFolder folder, Optional<Upkeep> upkeep) {
        try (Database database = Database.open(folder);
                var connections = Connections.few(database.address())) {
            return ask(connections, upkeep);
        } catch (Refusal e) {
            findings.mend("the database does not serve", Objects.requireNonNull(e.getMessage()));
        } catch (DataAccessException | PoolInitializationException e) {
            findings.mend("the database does not answer", String.valueOf(e.getMessage()));
        }
        return false;
    }

    /** Asks a database that is open; whether it has this program's schema. */
    boolean ask(DataSource connections, Optional<Upkeep> upkeep) {
        JdbcClient jdbc = JdbcClient.create(connections);
        server(jdbc);
        int schema = Migrations.standsAt(connections);
        if (schema == Migrations.NEWEST) {
            staff(jdbc);
            upkeep.ifPresent(set -> backups(new NightlyBackups(jdbc), set));
        } else {
            findings.warn(
                    "the data have schema " + schema + " of " + Migrations.NEWEST,
                    "the next ./midad run backs them up and brings them up to date");
        }
        return schema == Migrations.NEWEST;
    }

    private record Server(int version, String fsync, long bytes, double longest, Instant now) {}

    private void server(JdbcClient jdbc) {
        Server server =
                jdbc.sql(
                                """
                                select current_setting('server_version_num')::int as version,
                                    current_setting('fsync') as fsync,
                                    pg_database_size(current_database()) as bytes,
                                    coalesce((select max(extract(epoch from
                                            clock_timestamp() - xact_start))
                                        from pg_stat_activity
                                        where datname = current_database()
                                          and pid <> pg_backend_pid()), 0) as longest,
                                    clock_timestamp() as now
                                """)
                        .query(
                                (rs, i) ->
                                        new Server(
                                                rs.getInt("version"),
                                                rs.getString("fsync"),
                                                rs.getLong("bytes"),
                                                rs.getDouble("longest"),
                                                rs.getTimestamp("now").toInstant()))
                        .single();
        findings.fine("the database answers");
        int major = server.version / 10_000;
        String known = "PostgreSQL " + major + "." + server.version % 10_000;
        if (major < OLDEST_MAJOR) {
            findings.mend(known + " is too old", "install PostgreSQL " + OLDEST_MAJOR);
        } else {
            findings.fine(known + ", " + Progress.size(server.bytes));
        }
        if (!server.fsync.equals("on")) {
            findings.mend(
                    "fsync is off: a power cut can destroy the database", "set fsync = on there");
        }
        if (server.longest > LONG_TRANSACTION.toSeconds()) {
            findings.warn(
                    "a transaction has been open for " + (long) server.longest + " s",
                    "find it in pg_stat_activity; it holds up other changes and clearing up");
        }
        Duration apart = Duration.between(server.now, clock.instant()).abs();
        if (apart.compareTo(CLOCKS_APART) > 0) {
            findings.mend(
                    "the database's clock is " + apart.toSeconds() + " s from this machine's",
                    "let both ask the same time server");
        } else {
            findings.fine("the database's clock goes with this machine's");
        }
    }

    private void staff(JdbcClient jdbc) {
        if (!jdbc.sql("select exists (select from staff)").query(Boolean.class).single()) {
            findings.warn(
                    "nobody of the staff is known yet",
                    "./midad set-up-link prints the link by which the newspaper is set up");
        }
    }

    private void backups(NightlyBackups backups, Upkeep upkeep) {
        if (upkeep.nightly().timetable() == null) {
            findings.warn(
                    "nightly backups are off",
                    "set backup.nightly to a time of day, or see to backups yourself");
            return;
        }
        Optional<NightlyBackups.Attempt> good = backups.lastGood();
        backups.last()
                .filter(last -> last.failure() != null)
                .ifPresent(
                        last ->
                                findings.mend(
                                        "the nightly backup of " + last.at() + " failed",
                                        String.valueOf(last.failure())));
        if (good.isEmpty()) {
            findings.note("no nightly backup was made yet");
        } else if (good.get().at().isBefore(clock.instant().minus(BACKUP_LATE))) {
            findings.mend(
                    "the last nightly backup is of " + good.get().at(),
                    "leave ./midad run running, or start it now: it makes up for it in a minute");
        } else {
            findings.fine("last nightly backup: " + good.get().at() + ", " + good.get().file());
        }
    }
}
