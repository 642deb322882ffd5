package org.midad.operations.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.midad.platform.DataFolder;

/** A newspaper of the benchmark's own, in a process of its own, as the launcher starts it. */
public final class Trial implements AutoCloseable {
    /** A first start on a loaded machine makes a database and has no start-up cache. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    static final String READY = "Midad is ready at ";

    private final Child child;
    private final int port;

    private Trial(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /** {@code midad run} on this folder; returns when it answers. */
    static Trial run(DataFolder data) throws IOException, InterruptedException {
        return awaitReady(launch(data));
    }

    /** The same, not waited for. */
    static Child launch(DataFolder data) throws IOException {
        return start(data, "org.midad.Midad", "run", "--port", "0", "--data", path(data));
    }

    /** The newspaper with a {@link Storm} inside that obeys. */
    static Trial storm(DataFolder data) throws IOException, InterruptedException {
        return awaitReady(start(data, Storm.class.getName(), path(data)));
    }

    static Trial awaitReady(Child child) throws InterruptedException {
        String address = child.awaitLine(READY, START_LIMIT);
        return new Trial(child, URI.create(address).getPort());
    }

    private static String path(DataFolder data) {
        return data.path().toString();
    }

    private static Child start(DataFolder data, String main, String... arguments)
            throws IOException {
        List<String> command = java();
        command.add(main);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("MIDAD_"));
        builder.environment().put("MIDAD_COMMENTS_FLOOD", "off");
        return Child.start(builder, log(data));
    }

    private static Path log(DataFolder data) {
        return data.path().resolveSibling(data.path().getFileName() + ".log");
    }

    /** This very Java with this JVM's flags and class path. */
    static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            boolean tool =
                    Stream.of("-javaagent", "-agent", "-XX:AOTCacheOutput", "-Dmidad.dev")
                            .anyMatch(flag::startsWith);
            if (!tool) {
                command.add(flag);
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        return command;
    }

    int port() {
        return port;
    }

    Child child() {
        return child;
    }

    /** Processor seconds of the newspaper itself, the database aside. */
    double cpu() {
        return Cpu.of(child.handle());
    }

    /** Processor seconds of PostgreSQL. */
    double databaseCpu() {
        return child.handle().children().mapToDouble(Cpu::ofTree).sum();
    }

    @Override
    public void close() {
        child.close();
    }
}
