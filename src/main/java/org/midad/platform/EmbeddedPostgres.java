package org.midad.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * PostgreSQL as a child of this program, with its durability on.
 *
 * <p>Every step can be killed half-way: what is not yet renamed into its place is made anew by the
 * next start, and a server that outlived its parent is found by its pid file and used.
 */
final class EmbeddedPostgres {
    private static final String USER = "midad";
    private static final String DATABASE = "midad";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 20;
    private static final long LOG_KEPT_BYTES = 10_000_000;
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private final DataFolder data;
    private final Path cluster;
    private final String password;

    private EmbeddedPostgres(DataFolder data, String password) {
        this.data = data;
        this.cluster = data.file("database");
        this.password = password;
    }

    /** What this folder's server is; nothing is started. The caller holds the start lock. */
    static EmbeddedPostgres in(DataFolder data) throws IOException {
        Path secret = data.file("database.json");
        if (!Files.exists(secret)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            data.writeSecret(
                    "database.json",
                    "{\"user\": \"midad\", \"password\": \""
                            + HexFormat.of().formatHex(random)
                            + "\"}\n");
        }
        return new EmbeddedPostgres(data, password(Files.readString(secret)));
    }

    /** The folder's server if it runs and lets us in. */
    Optional<DatabaseAddress> running() {
        Optional<List<String>> pidFile = pidFile();
        if (pidFile.isEmpty() || pidFile.get().size() <= PORT_LINE) {
            return Optional.empty();
        }
        DatabaseAddress address = address(pidFile.get().get(PORT_LINE).trim(), DATABASE);
        return answers(address) ? Optional.of(address) : Optional.empty();
    }

    /** Starts the server, making programs and cluster first where they are missing. */
    DatabaseAddress start() throws IOException {
        return start(freePort());
    }

    /** The same on this port, where those who use it look for it. */
    DatabaseAddress start(int port) throws IOException {
        PostgresPrograms programs = PostgresPrograms.in(data);
        List<String> prefix = SystemUser.ordinary(data.path());
        if (!Files.isDirectory(cluster)) {
            makeCluster(programs, prefix);
        }
        Optional<DatabaseAddress> survivor = mend();
        if (survivor.isPresent()) {
            return survivor.get();
        }
        Process server = launch(programs, prefix, port);
        awaitReady(server, address(String.valueOf(port), "postgres"));
        DatabaseAddress address = address(String.valueOf(port), DATABASE);
        makeDatabase(address(String.valueOf(port), "postgres"));
        return address;
    }

    /**
     * After a kill: waits until the old server's processes are gone and clears its pid file away,
     * or finds that it lives and is only slow to answer.
     */
    private Optional<DatabaseAddress> mend() throws IOException {
        LeftBehind left = new LeftBehind(cluster);
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (left.any()) {
            Optional<DatabaseAddress> survivor = running();
            if (survivor.isPresent()) {
                return survivor;
            }
            List<Long> processes = left.processes();
            if (processes.isEmpty()) {
                left.clear();
            } else if (System.nanoTime() > deadline) {
                throw new Refusal(
                        "PostgreSQL processes of an earlier run still use "
                                + cluster
                                + " and do not answer: stop them (kill "
                                + processes
                                + "), then try again.");
            } else {
                pause();
            }
        }
        return Optional.empty();
    }

    /** Stops the server that runs on this folder, whoever started it; waits until it is gone. */
    void stop() throws IOException {
        Optional<ProcessHandle> server = process();
        if (server.isEmpty()) {
            return;
        }
        // SIGINT is PostgreSQL's fast shutdown; the SIGTERM of Process.destroy() waits for clients.
        run(List.of("kill", "-INT", String.valueOf(server.get().pid())), UnaryOperator.identity());
        try {
            server.get().onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            throw new IOException("PostgreSQL did not stop", e);
        }
    }

    /** Stops a server that outlived whoever started it; makes nothing where there is none. */
    static void stopLeftBehind(DataFolder data) throws IOException {
        Path cluster = data.file("database");
        if (Files.isDirectory(cluster) && !new LeftBehind(cluster).processes().isEmpty()) {
            in(data).stop();
        }
    }

    /** Whether its first process is there; costs a look at a file. */
    boolean lives() {
        return process().filter(ProcessHandle::isAlive).isPresent();
    }

    private Optional<List<String>> pidFile() {
        try {
            return Optional.of(Files.readAllLines(cluster.resolve("postmaster.pid")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<ProcessHandle> process() {
        return pidFile()
                .map(lines -> Long.parseLong(lines.get(PID_LINE).trim()))
                .flatMap(ProcessHandle::of);
    }

    private void makeCluster(PostgresPrograms programs, List<String> prefix) throws IOException {
        Path fresh = data.file("database.new");
        PostgresPrograms.delete(fresh);
        Path passwordFile = Files.createTempFile(data.path(), ".password", "");
        try {
            Files.writeString(passwordFile, password);
            SystemUser.give(data.path(), prefix);
            List<String> command = new ArrayList<>(prefix);
            command.add(programs.program("initdb").toString());
            command.addAll(List.of("-D", fresh.toString(), "-U", USER, "-A", "scram-sha-256"));
            command.addAll(List.of("--pwfile", passwordFile.toString(), "-E", "UTF8"));
            command.addAll(
                    List.of("--locale-provider=builtin", "--builtin-locale=PG_UNICODE_FAST"));
            command.addAll(List.of("--locale=C", "--no-instructions"));
            run(command, output -> "PostgreSQL could not make its files: " + output);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private Process launch(PostgresPrograms programs, List<String> prefix, int port)
            throws IOException {
        Path log = data.file("postgres.log");
        if (Files.exists(log) && Files.size(log) > LOG_KEPT_BYTES) {
            Files.move(log, data.file("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>(prefix);
        command.add(programs.program("postgres").toString());
        command.addAll(List.of("-D", cluster.toString(), "-p", String.valueOf(port)));
        for (String setting : settings()) {
            command.addAll(List.of("-c", setting));
        }
        // a session of its own: Ctrl-C reaches us alone, and we stop the server when we are done
        command.add(0, "setsid");
        return new ProcessBuilder(command)
                .directory(data.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=60",
                "shared_buffers=128MB",
                "max_wal_size=512MB",
                "jit=off",
                // plans that were made while a table was small are thought over soon
                "autovacuum_naptime=5s",
                "autovacuum_analyze_scale_factor=0.02",
                "autovacuum_vacuum_cost_delay=0",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_min_messages=warning",
                // without the detail, which holds the row that failed
                "log_error_verbosity=terse",
                "log_statement=none",
                "log_min_error_statement=panic",
                "log_parameter_max_length_on_error=0");
    }

    private void awaitReady(Process server, DatabaseAddress address) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers(address)) {
            if (!server.isAlive() && running().isEmpty()) {
                throw new Refusal(
                        "PostgreSQL did not start (its last words in "
                                + data.file("postgres.log")
                                + "): "
                                + lastWords());
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal(
                        "PostgreSQL did not answer within "
                                + START_LIMIT.toSeconds()
                                + " s: see "
                                + data.file("postgres.log")
                                + ".");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was interrupted.", e);
        }
    }

    private String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(data.file("postgres.log"));
        return lines.isEmpty() ? "nothing" : lines.getLast();
    }

    private static void makeDatabase(DatabaseAddress address) {
        try (Connection connection =
                        DriverManager.getConnection(
                                address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select 1 from pg_database where datname = 'midad'")) {
            if (!found.next()) {
                statement.execute("create database midad");
            }
        } catch (SQLException e) {
            throw new Refusal("PostgreSQL could not make the newspaper's database: " + e, e);
        }
    }

    private DatabaseAddress address(String port, String database) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, password);
    }

    private static boolean answers(DatabaseAddress address) {
        try (Connection connection =
                DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command, UnaryOperator<String> refusal)
            throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new Refusal(refusal.apply(output.strip().replace('\n', ' ')));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String password(String json) {
        int key = json.indexOf("\"password\"");
        int start = json.indexOf('"', json.indexOf(':', key)) + 1;
        int end = json.indexOf('"', start);
        if (key < 0 || start == 0 || end < 0) {
            throw new Refusal(
                    "data/database.json is damaged: put back the file from your last backup.");
        }
        return json.substring(start, end);
    }
}
