package org.midad.operations.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.midad.platform.Refusal;

/** Pages out of the cache beside another server that gives out the same bytes. */
final class KeptPages {
    private static final double AS_FAST = 0.95;
    private static final String BROTLI = "Accept-Encoding: gzip, deflate, br";

    private final Trial paper;
    private final Scratch scratch;
    private final Sheet sheet;
    private final int readers;
    private final int rounds;
    private final Duration time;

    KeptPages(Trial paper, Scratch scratch, Sheet sheet, int readers, int rounds, Duration time) {
        this.paper = paper;
        this.scratch = scratch;
        this.sheet = sheet;
        this.readers = readers;
        this.rounds = rounds;
        this.time = time;
    }

    void measure(String article) throws IOException, InterruptedException, SQLException {
        settle(article);
        Wire.Answer compressed = ask(paper.port(), article, BROTLI);
        Wire.Answer plain = ask(paper.port(), article);
        Wire.Answer front = ask(paper.port(), "/", BROTLI);
        List<Reference.Copy> copies =
                List.of(
                        Reference.Copy.of("/compressed", compressed),
                        Reference.Copy.of("/plain", plain),
                        Reference.Copy.of("/front", front));
        try (Reference reference = Reference.serving(copies, scratch)) {
            sheet.note("the reference for kept pages is " + reference.name());
            String size = " (" + compressed.body().length / 1024 + " kB)";
            beside(reference, "article, 100 comments, br" + size, article, "/compressed", BROTLI);
            size = " (" + plain.body().length / 1024 + " kB)";
            beside(reference, "the same uncompressed" + size, article, "/plain");
            unchanged(reference, article, compressed);
            size = " (" + front.body().length / 1024 + " kB)";
            beside(reference, "front page, br" + size, "/", "/front", BROTLI);
        }
    }

    /** Lets the virtual machine compile the path, and the page rest until it is packed well. */
    private void settle(String article) throws IOException, InterruptedException {
        Duration rest = Duration.ofSeconds(15);
        load(paper.port(), rest, 200, Request.get(paper.port(), article, BROTLI));
        load(paper.port(), rest, 200, Request.get(paper.port(), article));
    }

    private static Wire.Answer ask(int port, String path, String... headers) throws IOException {
        try (Wire wire = Wire.to(port)) {
            Wire.Answer answer = wire.answer(Request.get(port, path, headers));
            if (answer.status() != 200) {
                throw new Refusal(path + " was answered with " + answer.status() + ".");
            }
            return answer;
        }
    }

    private void beside(
            Reference reference, String what, String ours, String theirs, String... headers)
            throws IOException, InterruptedException, SQLException {
        compare(
                reference,
                what,
                200,
                Request.get(paper.port(), ours, headers),
                Request.get(reference.port(), theirs, headers));
    }

    private void unchanged(Reference reference, String article, Wire.Answer page)
            throws IOException, InterruptedException, SQLException {
        String theirs = tag(ask(reference.port(), "/compressed", BROTLI));
        compare(
                reference,
                "304, nothing changed",
                304,
                Request.get(paper.port(), article, BROTLI, "If-None-Match: " + tag(page)),
                Request.get(reference.port(), "/compressed", BROTLI, "If-None-Match: " + theirs));
    }

    private static String tag(Wire.Answer answer) {
        return answer.head()
                .lines()
                .filter(line -> line.indexOf(':') > 0)
                .filter(line -> Reference.Copy.name(line).equals("etag"))
                .map(Reference.Copy::value)
                .findFirst()
                .orElseThrow();
    }

    private void compare(
            Reference reference, String what, int status, ByteBuffer ours, ByteBuffer theirs)
            throws IOException, InterruptedException, SQLException {
        load(paper.port(), time.dividedBy(2), status, ours);
        load(reference.port(), time.dividedBy(4), status, theirs);
        List<Rounds.Summary> found =
                Rounds.alternate(
                        rounds,
                        new Rounds.Side(() -> load(paper.port(), time, status, ours), paper::cpu),
                        new Rounds.Side(
                                () -> load(reference.port(), time, status, theirs),
                                reference::cpu));
        Rounds.Summary midad = found.getFirst();
        Rounds.Summary other = found.getLast();
        double ratio = midad.rate() / other.rate();
        sheet.add(
                Finding.beside(
                                what,
                                "requests/s",
                                midad.rate(),
                                other.rate(),
                                Goal.atLeast(AS_FAST, ratio))
                        .timed(midad.latencies()));
        sheet.add(
                Finding.beside(
                        "  CPU of a request",
                        "µs",
                        midad.cpuMicros(),
                        other.cpuMicros(),
                        Goal.none()));
        sheet.add(
                Finding.alone(
                                "  (how long " + reference.name() + " took)",
                                "requests/s",
                                other.rate(),
                                Goal.none())
                        .timed(other.latencies()));
    }

    private Measured load(int port, Duration time, int status, ByteBuffer request)
            throws IOException, InterruptedException {
        return Load.run(Load.Plan.same(port, readers, time, status, request));
    }
}
