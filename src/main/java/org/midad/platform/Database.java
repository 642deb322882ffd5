package org.midad.platform;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The database of one data folder, for as long as this process needs it.
 *
 * <p>Processes that use the embedded server share {@code database.lock}; starting and stopping it
 * needs {@code start.lock}; whoever leaves last stops it.
 */
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final DataFolder data;
    private final DatabaseAddress address;
    private final @Nullable EmbeddedPostgres embedded;
    private final DataFolder.@Nullable Lock share;
    private final boolean startedHere;

    private Database(
            DataFolder data,
            DatabaseAddress address,
            @Nullable EmbeddedPostgres embedded,
            DataFolder.@Nullable Lock share,
            boolean startedHere) {
        this.data = data;
        this.address = address;
        this.embedded = embedded;
        this.share = share;
        this.startedHere = startedHere;
    }

    /**
     * Opens the server that {@code MIDAD_DB_URL} names, or the folder's own, started if need be.
     *
     * @throws Refusal if it cannot be had, with what to do about it
     */
    public static Database open(DataFolder data) {
        Optional<DatabaseAddress> own = ownServer();
        if (own.isPresent()) {
            return new Database(data, own.get(), null, null, false);
        }
        try {
            return await(data);
        } catch (IOException e) {
            throw new Refusal(
                    "The database in "
                            + data.path()
                            + " could not be started ("
                            + e.getMessage()
                            + "): free some room there or make it writable, then try again.",
                    e);
        }
    }

    /** The running newspaper starts its database itself: for another one there is no room. */
    private static Database await(DataFolder data) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<Database> opened = tryOpen(data);
        while (opened.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new Refusal(
                        "The newspaper that runs on "
                                + data.path()
                                + " has a database that lets nobody in now, probably because its"
                                + " disk is full: free some room there; the newspaper goes on by"
                                + " itself a few seconds later.");
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            opened = tryOpen(data);
        }
        return opened.get();
    }

    private static Optional<Database> tryOpen(DataFolder data) throws IOException {
        try (DataFolder.Lock starting = data.lock("start.lock", false)) {
            EmbeddedPostgres embedded = EmbeddedPostgres.in(data);
            Optional<DatabaseAddress> running = embedded.running();
            if (running.isEmpty() && data.isHeldElsewhere("run.lock")) {
                return Optional.empty();
            }
            DatabaseAddress address = running.isPresent() ? running.get() : embedded.start();
            return Optional.of(
                    new Database(
                            data,
                            address,
                            embedded,
                            data.lock("database.lock", true),
                            running.isEmpty() && starting.lock().isValid()));
        }
    }

    /** Whether {@code MIDAD_DB_URL} names a server that is not the folder's own. */
    public static boolean elsewhere() {
        return ownServer().isPresent();
    }

    /**
     * Stops a server of this folder that outlived whoever started it. The caller knows that nobody
     * uses the folder: it holds the locks, or the folder is its own.
     */
    public static void stopLeftBehind(DataFolder data) throws IOException {
        EmbeddedPostgres.stopLeftBehind(data);
    }

    private static Optional<DatabaseAddress> ownServer() {
        String url = System.getenv("MIDAD_DB_URL");
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        requirePostgres(url);
        return Optional.of(
                new DatabaseAddress(
                        url,
                        System.getenv().getOrDefault("MIDAD_DB_USER", "midad"),
                        System.getenv().getOrDefault("MIDAD_DB_PASSWORD", "")));
    }

    /** The address itself is not told: it can hold a password. */
    private static void requirePostgres(String url) {
        try {
            if (url.startsWith("jdbc:postgresql:") && DriverManager.getDriver(url) != null) {
                return;
            }
        } catch (SQLException e) {
            // no driver reads it: said below
        }
        throw new Refusal(
                "MIDAD_DB_URL is no address of a PostgreSQL database, such as"
                        + " jdbc:postgresql://127.0.0.1:5432/midad.");
    }

    /** How to reach it. */
    public DatabaseAddress address() {
        return address;
    }

    /** Whether this process started the server, and so migrates it. */
    public boolean startedHere() {
        return startedHere;
    }

    /**
     * Starts the embedded server again, at the same address, if it has ended by itself: PostgreSQL
     * does where its disk is full. A server of one's own is not ours to start.
     *
     * @return whether it had to be started
     * @throws Refusal if it cannot be, as while there is still no room
     */
    public boolean revive() {
        if (embedded == null || embedded.lives()) {
            return false;
        }
        try (DataFolder.Lock starting = data.lock("start.lock", false)) {
            if (embedded.running().isPresent() || !starting.lock().isValid()) {
                return false;
            }
            embedded.start(URI.create(address.url().substring("jdbc:".length())).getPort());
            return true;
        } catch (IOException e) {
            throw new Refusal("The database could not be started again: " + e.getMessage(), e);
        }
    }

    /** Leaves the database; stops the embedded server if nobody else uses it. */
    @Override
    public void close() {
        if (embedded == null || share == null) {
            return;
        }
        try (DataFolder.Lock stopping = data.lock("start.lock", false)) {
            share.close();
            try (DataFolder.Lock alone = data.tryLock("database.lock")) {
                if (alone != null && stopping.lock().isValid()) {
                    embedded.stop();
                }
            }
        } catch (IOException e) {
            throw new Refusal("The database did not stop: " + e.getMessage(), e);
        }
    }
}
