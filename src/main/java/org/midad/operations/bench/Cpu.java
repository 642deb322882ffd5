package org.midad.operations.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor seconds that processes used, from {@code /proc}; NaN where there is none. */
final class Cpu {
    /** USER_HZ, which is 100 on every architecture that we run on. */
    private static final double TICKS_A_SECOND = 100;

    /**
     * Fields of {@code /proc/PID/stat} after the name, from proc_pid_stat(5): utime is its 14th.
     */
    private static final int USER_TIME = 14 - 3;

    private Cpu() {}

    /** Of this process alone. */
    static double of(ProcessHandle process) {
        return seconds(process.pid(), 2);
    }

    /** Of this process, those below it, and those below it that have ended. */
    static double ofTree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(one -> seconds(one.pid(), 4))
                .filter(seconds -> !Double.isNaN(seconds))
                .sum();
    }

    private static double seconds(long pid, int fields) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] values = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long ticks = 0;
            for (int i = USER_TIME; i < USER_TIME + fields; i++) {
                ticks += Long.parseLong(values[i]);
            }
            return ticks / TICKS_A_SECOND;
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
