package org.midad.operations.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.midad.discussion.DiscussionChange;
import org.midad.operations.Server;
import org.midad.platform.Change;
import org.midad.platform.DataFolder;
import org.midad.platform.Outbox;

/**
 * A newspaper whose pages are purged on command, line by line on standard input: {@code storm ID}
 * purges an article's thread every 10 ms as published comments do, {@code calm} ends that, {@code
 * evict ID …} takes pages out of the cache as removed comments do. It ends with its input.
 */
final class Storm {
    private static final Duration EVERY = Duration.ofMillis(10);

    /** No row of the outbox has it. */
    private static final long NO_ROW = -1;

    private static final long CALM = 0;

    private final Outbox outbox;
    private final AtomicLong article = new AtomicLong(CALM);
    private final AtomicLong purges = new AtomicLong();

    private Storm(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The folder is the only argument. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Server server = Server.start(DataFolder.at(Path.of(arguments[0])), "127.0.0.1", 0);
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Storm storm = new Storm(server.rooms().getBean(Outbox.class));
            Thread.ofPlatform().daemon().name("storm").start(storm::blow);
            out.println(Trial.READY + server.siteAddress());
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                storm.obey(line.split(" ", -1));
                out.println("purged " + storm.purges.get());
            }
        }
        System.exit(0);
    }

    private void obey(String[] order) {
        switch (order[0]) {
            case "storm" -> article.set(Long.parseLong(order[1]));
            case "calm" -> article.set(CALM);
            case "evict" -> {
                for (int i = 1; i < order.length; i++) {
                    tell(DiscussionChange.REMOVED, Long.parseLong(order[i]));
                }
            }
            default -> throw new IllegalArgumentException(order[0]);
        }
    }

    private void tell(String kind, long subject) {
        outbox.tell(NO_ROW, new Change(kind, subject));
        purges.incrementAndGet();
    }

    private void blow() {
        long next = System.nanoTime();
        while (true) {
            next += EVERY.toNanos();
            LockSupport.parkNanos(next - System.nanoTime());
            long where = article.get();
            if (where != CALM) {
                tell(DiscussionChange.SHOWN, where);
            }
        }
    }
}
