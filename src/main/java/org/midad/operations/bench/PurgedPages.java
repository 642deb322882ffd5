package org.midad.operations.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.midad.article.Article;
import org.midad.platform.Refusal;

/** Pages that are purged: every 10 ms under readers, and all at once to be made anew. */
final class PurgedPages {
    private static final double UNDISTURBED = 0.8;
    private static final double RENDER_MILLIS = 3;
    private static final int WARM_ROUNDS = 24;
    private static final int ROUNDS = 5;
    private static final String BROTLI = "Accept-Encoding: gzip, deflate, br";
    private static final Duration OBEYED_WITHIN = Duration.ofSeconds(10);

    /** One page is not made more often than four times a second. */
    private static final Duration GAP = Duration.ofMillis(300);

    private final Trial paper;
    private final Sheet sheet;
    private final List<Article.Facts> articles;

    PurgedPages(Trial paper, Sheet sheet, List<Article.Facts> articles) {
        this.paper = paper;
        this.sheet = sheet;
        this.articles = articles;
    }

    void measure(int readers, int rounds, Duration time)
            throws IOException, InterruptedException, SQLException {
        anew("made anew, 100 comments: CPU");
        storm(readers, rounds, time);
    }

    private long order(String order) throws IOException, InterruptedException {
        paper.child().say(order);
        return Long.parseLong(paper.child().awaitLine("purged ", OBEYED_WITHIN));
    }

    private void storm(int readers, int rounds, Duration time)
            throws IOException, InterruptedException, SQLException {
        Article.Facts article = articles.getFirst();
        ByteBuffer request = Request.get(paper.port(), article.path(), BROTLI);
        Load.run(Load.Plan.same(paper.port(), readers, time.multipliedBy(2), 200, request));
        Load.Plan plan = Load.Plan.same(paper.port(), readers, time, 200, request);
        long before = order("calm");
        List<Rounds.Summary> found =
                Rounds.alternate(
                        rounds,
                        new Rounds.Side(
                                () -> {
                                    order("storm " + article.id());
                                    Measured measured = Load.run(plan);
                                    order("calm");
                                    return measured;
                                },
                                paper::cpu),
                        new Rounds.Side(() -> Load.run(plan), paper::cpu));
        Rounds.Summary stormy = found.getFirst();
        Rounds.Summary calm = found.getLast();
        sheet.note(
                "the storm: %d purges of the page in %.1f s; its reference is the same page at rest"
                        .formatted(order("calm") - before, rounds * time.toMillis() / 1000.0));
        sheet.add(
                Finding.beside(
                                "a purge every 10 ms, " + readers + " readers",
                                "requests/s",
                                stormy.rate(),
                                calm.rate(),
                                Goal.atLeast(UNDISTURBED, stormy.rate() / calm.rate()))
                        .timed(stormy.latencies()));
    }

    /** Takes all pages out of the cache and asks for each once, several times over. */
    private void anew(String what) throws IOException, InterruptedException {
        double[] ours = new double[ROUNDS];
        double[] database = new double[ROUNDS];
        Latencies latencies = new Latencies();
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            Thread.sleep(GAP);
            order(
                    "evict "
                            + articles.stream()
                                    .map(article -> article.id().toString())
                                    .collect(Collectors.joining(" ")));
            double cpu = paper.cpu();
            double databaseCpu = paper.databaseCpu();
            askForAll(round < 0 ? new Latencies() : latencies);
            if (round >= 0) {
                ours[round] = (paper.cpu() - cpu) * 1e3 / articles.size();
                database[round] = (paper.databaseCpu() - databaseCpu) * 1e3 / articles.size();
            }
        }
        double millis = Rounds.median(ours);
        sheet.add(
                Finding.alone(what, "ms", millis, Goal.atMost(RENDER_MILLIS, millis))
                        .timed(latencies));
        sheet.add(
                Finding.alone(
                        "  and CPU of PostgreSQL", "ms", Rounds.median(database), Goal.none()));
    }

    private void askForAll(Latencies latencies) throws IOException {
        try (Wire wire = Wire.to(paper.port())) {
            for (Article.Facts article : articles) {
                long before = System.nanoTime();
                int status = wire.ask(Request.get(paper.port(), article.path()));
                latencies.add(System.nanoTime() - before);
                if (status != 200) {
                    throw new Refusal(article.path() + " was answered with " + status + ".");
                }
            }
        }
    }
}
