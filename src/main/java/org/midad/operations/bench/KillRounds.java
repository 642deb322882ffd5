package org.midad.operations.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.midad.edition.CommentPolicy.Mode;
import org.midad.platform.DataFolder;

/**
 * Rounds on one newspaper: clients post, everything of it is killed, it starts again, and all that
 * it acknowledged must be there once, as it was sent. What was under way is sent again with its key
 * and must then be there once, too.
 */
public final class KillRounds implements AutoCloseable {
    private static final int CLIENTS = 16;
    private static final int EARLIEST_MILLIS = 50;
    private static final int LATEST_MILLIS = 2_500;

    private final DataFolder data;
    private final SplittableRandom random;
    private final List<Sent> acknowledged = new ArrayList<>();
    private Trial paper;
    private int round;

    /** Starts a newspaper on this folder. */
    public KillRounds(DataFolder data, long seed) throws IOException, InterruptedException {
        this.data = data;
        this.random = new SplittableRandom(seed);
        this.paper = Trial.run(data);
    }

    /**
     * What a round came to.
     *
     * @param acknowledged comments of this round that were answered with 201
     * @param sentAgain comments that were under way when it was killed
     * @param wrong what is not as it should be, in words, for comments of all rounds
     */
    public record Outcome(
            Mode mode, int killedAfterMillis, int acknowledged, int sentAgain, List<String> wrong) {
        /** Whether nothing is wrong. */
        public boolean whole() {
            return wrong.isEmpty();
        }

        @Override
        public String toString() {
            return "%s, killed after %d ms, %d acknowledged, %d sent again: %s"
                    .formatted(
                            mode == Mode.PUBLISH_ALL ? "published" : "held",
                            killedAfterMillis,
                            acknowledged,
                            sentAgain,
                            wrong.isEmpty() ? "all there, once, unchanged" : wrong);
        }
    }

    /** Lets clients post, kills, restarts and looks. */
    public Outcome round() throws IOException, InterruptedException {
        round++;
        Mode mode = round % 2 == 1 ? Mode.PUBLISH_ALL : Mode.HOLD_ALL;
        List<Long> articles = new ArrayList<>();
        try (Stock stock = Stock.open(data)) {
            stock.receive(mode);
            articles.add(stock.publish().id().value());
            articles.add(stock.publish().id().value());
        }
        KillClients clients = new KillClients(paper.port(), articles, "r" + round);
        clients.start(CLIENTS);
        clients.awaitFirst();
        int moment = random.nextInt(EARLIEST_MILLIS, LATEST_MILLIS);
        Thread.sleep(moment);
        clients.killComes();
        paper.child().kill();
        clients.awaitEnd();
        List<Sent> fresh = clients.acknowledged();
        acknowledged.addAll(fresh);
        paper = Trial.run(data);
        List<Sent> again = clients.sendAgain(paper.port());
        acknowledged.addAll(again);
        List<String> wrong;
        try (Stock stock = Stock.open(data)) {
            wrong = Inspection.of(stock, acknowledged);
        }
        return new Outcome(mode, moment, fresh.size(), again.size(), wrong);
    }

    @Override
    public void close() {
        paper.close();
    }
}
