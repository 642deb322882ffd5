package org.midad.operations.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.midad.edition.CommentPolicy.Mode;
import org.midad.platform.Refusal;

/** Comments taken in over HTTP, each committed before it is acknowledged. */
final class Intake {
    private static final double OF_RAW_COMMITS = 0.5;

    /** The path of a comment is long, and compiled bit by bit: on two cores that takes a minute. */
    private static final Duration WARM_UP = Duration.ofSeconds(60);

    private static final int CREATED = 201;

    private final Trial paper;
    private final Stock stock;
    private final Sheet sheet;
    private final int clients;

    Intake(Trial paper, Stock stock, Sheet sheet, int clients) {
        this.paper = paper;
        this.stock = stock;
        this.sheet = sheet;
        this.clients = clients;
    }

    void besideRawCommits(int rounds, Duration time)
            throws IOException, InterruptedException, SQLException {
        long held = stock.publish().id().value();
        long shown = stock.publish().id().value();
        post(held, WARM_UP);
        RoomIntake rooms = new RoomIntake(stock.reception(), clients);
        stock.receive(Mode.HOLD_ALL);
        rooms.run(held, WARM_UP.dividedBy(3));
        try (RawCommits raw = RawCommits.over(stock, clients)) {
            raw.run(time.dividedBy(2));
            DoubleSupplier all = () -> paper.cpu() + paper.databaseCpu();
            List<Rounds.Summary> found =
                    Rounds.alternate(
                            rounds,
                            new Rounds.Side(() -> raw.run(time), paper::databaseCpu),
                            new Rounds.Side(() -> rooms.run(held, time), paper::databaseCpu),
                            new Rounds.Side(() -> postAs(Mode.HOLD_ALL, held, time), all),
                            new Rounds.Side(() -> postAs(Mode.PUBLISH_ALL, shown, time), all));
            tell("judged and kept, without HTTP", found.get(1), found.getFirst());
            tell("intake, " + clients + " clients, held", found.get(2), found.getFirst());
            tell("intake, " + clients + " clients, published", found.get(3), found.getFirst());
            sheet.add(
                    Finding.alone(
                                    "  (how long raw commits took)",
                                    "commits/s",
                                    found.getFirst().rate(),
                                    Goal.none())
                            .timed(found.getFirst().latencies()));
        }
    }

    private void tell(String what, Rounds.Summary midad, Rounds.Summary raw) {
        if (midad.others() > 0) {
            sheet.note(midad.others() + " comments were answered 503: the machine stalled");
        }
        double ratio = midad.rate() / raw.rate();
        sheet.add(
                Finding.beside(
                                what,
                                "comments/s",
                                midad.rate(),
                                raw.rate(),
                                Goal.atLeast(OF_RAW_COMMITS, ratio))
                        .timed(midad.latencies()));
        sheet.add(
                Finding.beside(
                        "  CPU of a comment, PostgreSQL's too",
                        "µs",
                        midad.cpuMicros(),
                        raw.cpuMicros(),
                        Goal.none()));
    }

    /** Posting into the long thread beside posting into an empty one, all published. */
    void besideEmpty(long longThread, int comments, int rounds, Duration time)
            throws IOException, InterruptedException, SQLException {
        receive(Mode.PUBLISH_ALL);
        List<Rounds.Summary> found =
                Rounds.alternate(
                        rounds,
                        new Rounds.Side(() -> post(longThread, time), paper::cpu),
                        new Rounds.Side(
                                () -> post(stock.publish().id().value(), time), paper::cpu));
        sheet.add(
                Finding.beside(
                                "posting into " + comments + ", into an empty one",
                                "comments/s",
                                found.getFirst().rate(),
                                found.getLast().rate(),
                                Goal.none())
                        .timed(found.getFirst().latencies()));
    }

    private Measured postAs(Mode mode, long article, Duration time)
            throws IOException, InterruptedException {
        receive(mode);
        return post(article, time);
    }

    /** Sets how comments are received, and waits until the newspaper has heard of it. */
    void receive(Mode mode) throws IOException, InterruptedException {
        stock.receive(mode);
        String state = mode == Mode.PUBLISH_ALL ? "\"published\"" : "\"pending\"";
        long probe = stock.publish().id().value();
        try (Wire wire = Wire.to(paper.port())) {
            for (int i = 0; i < 100; i++) {
                Wire.Answer answer = wire.answer(Posts.below(probe, paper.port()).next());
                if (answer.text().contains("\"state\":" + state)) {
                    return;
                }
                Thread.sleep(50);
            }
        }
        throw new Refusal("The newspaper did not hear that its comment policy changed.");
    }

    private Measured post(long article, Duration time) throws IOException, InterruptedException {
        return Load.run(
                new Load.Plan(
                        paper.port(),
                        clients,
                        time,
                        CREATED,
                        client -> Posts.below(article, paper.port())));
    }
}
