package org.midad.operations.backup;

import java.io.Console;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;

/**
 * How far long work is: on a terminal one line that changes, elsewhere a line every few seconds.
 * What takes no time says nothing.
 */
public final class Progress {
    private static final long ELSEWHERE_NANOS = 3_000_000_000L;
    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter to;
    private final boolean terminal;
    private String step = "";
    private long bytes;
    private long told = System.nanoTime();

    private Progress(PrintWriter to, boolean terminal) {
        this.to = to;
        this.terminal = terminal;
    }

    /** Progress that is told there. */
    public static Progress on(PrintWriter to) {
        Console console = System.console();
        return new Progress(to, console != null && console.isTerminal());
    }

    /** Progress that nobody watches. */
    public static Progress silent() {
        return new Progress(new PrintWriter(Writer.nullWriter()), false);
    }

    /** What is done now; counts bytes from 0. */
    void begin(String what) {
        step = what;
        bytes = 0;
        passed(0);
    }

    /** So many more bytes of it are done. */
    void passed(long more) {
        bytes += more;
        long now = System.nanoTime();
        if (now - told > (terminal ? TERMINAL_NANOS : ELSEWHERE_NANOS)) {
            told = now;
            String line = "… " + step + (bytes == 0 ? "" : ", " + size(bytes));
            to.print(terminal ? CLEAR_LINE + line : line + System.lineSeparator());
            to.flush();
        }
    }

    /** Takes the changing line away, before something else is printed. */
    public void end() {
        if (terminal) {
            to.print(CLEAR_LINE);
            to.flush();
        }
    }

    /** A size in bytes as people read it, such as {@code 12.3 MB}. */
    public static String size(long bytes) {
        if (bytes < 1_000_000) {
            return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        }
        return bytes < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.2f GB", bytes / 1e9);
    }
}
