package org.midad.platform;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a server that was killed leaves on its files: a pid file, and for a moment processes that
 * still share its memory.
 *
 * <p>PostgreSQL itself only asks whether a process has the pid in its file. A dead one that nobody
 * has waited for, or a stranger who got the number since, would keep it from ever starting again.
 */
final class LeftBehind {
    private static final Path PROCESSES = Path.of("/proc");

    private final Path cluster;

    LeftBehind(Path cluster) {
        this.cluster = cluster;
    }

    /** Whether a pid file is there, of a server that lives or lived. */
    boolean any() {
        return Files.exists(pidFile());
    }

    /** Processes that work in the cluster's folder; the dead, waited for or not, do not. */
    List<Long> processes() throws IOException {
        List<Long> working = new ArrayList<>();
        if (!Files.isDirectory(PROCESSES)) {
            ProcessHandle.of(firstLine()).ifPresent(process -> working.add(process.pid()));
            return working;
        }
        Path folder = cluster.toRealPath();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : all) {
                if (worksIn(process, folder)) {
                    working.add(Long.parseLong(process.getFileName().toString()));
                }
            }
        }
        return working;
    }

    /** Removes the pid file, once nobody works in the folder any more. */
    void clear() throws IOException {
        Files.deleteIfExists(pidFile());
    }

    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder);
        } catch (IOException e) {
            return false; // gone meanwhile, dead, or somebody else's
        }
    }

    private long firstLine() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).getFirst().trim());
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
