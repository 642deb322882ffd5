package org.midad.operations.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.midad.platform.Refusal;

/** A process that a benchmark started. It ends with the benchmark, whatever happens. */
final class Child implements AutoCloseable {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int TOLD_AT_MOST = 1_000;
    private static final Set<Child> ALL = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALL.forEach(Child::kill)));
    }

    private final Process process;
    private final Path log;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
        ALL.add(this);
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts it; what it says on standard error goes into {@code log}. */
    static Child start(ProcessBuilder builder, Path log) throws IOException {
        builder.redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new Child(builder.start(), log);
    }

    private void listen() {
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            out.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("");
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /**
     * What follows these words in the next line that begins with them.
     *
     * @throws Refusal if it does not come, or the process ends
     */
    String awaitLine(String words, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline) {
            String line = lines.poll(100, TimeUnit.MILLISECONDS);
            if (line != null && line.startsWith(words)) {
                return line.substring(words.length()).strip();
            }
            if (line == null && !process.isAlive()) {
                throw new Refusal("What was to be measured ended by itself: " + lastWords());
            }
        }
        throw new Refusal("What was to be measured did not get ready: " + lastWords());
    }

    /** Its log goes with the benchmark's folder, so the end of it is told. */
    private String lastWords() {
        try {
            String said = Files.readString(log).strip();
            return said.isEmpty()
                    ? "it said nothing."
                    : said.substring(Math.max(0, said.length() - TOLD_AT_MOST));
        } catch (IOException e) {
            return "it left no log.";
        }
    }

    /** Writes a line to its standard input. */
    void say(String line) throws IOException {
        process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** SIGKILL to it and everything below it, at once. */
    void kill() {
        List<ProcessHandle> tree = process.descendants().toList();
        process.destroyForcibly();
        tree.forEach(ProcessHandle::destroyForcibly);
        ALL.remove(this);
    }

    /** SIGKILL, and waits until nothing of it is left. */
    void killAndWait() throws InterruptedException {
        List<ProcessHandle> tree = process.descendants().toList();
        kill();
        process.waitFor();
        for (ProcessHandle one : tree) {
            while (one.isAlive()) {
                Thread.sleep(5);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        ALL.remove(this);
    }
}
