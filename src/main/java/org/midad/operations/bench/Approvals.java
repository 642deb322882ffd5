package org.midad.operations.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.midad.article.Article;
import org.midad.people.Role;
import org.midad.platform.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** How long after a moderator's click a comment stands on the page. */
final class Approvals {
    /** So many articles at once, and on each so many comments one after the other. */
    private static final int ARTICLES = 8;

    private static final int COMMENTS = 25;
    private static final double P99_MILLIS = 1_000;
    private static final long POLL_MILLIS = 5;
    private static final long GIVE_UP_NANOS = 10_000_000_000L;

    private final Trial paper;
    private final Stock stock;
    private final Sheet sheet;

    Approvals(Trial paper, Stock stock, Sheet sheet) {
        this.paper = paper;
        this.stock = stock;
        this.sheet = sheet;
    }

    void measure() throws IOException, InterruptedException {
        new Intake(paper, stock, sheet, 1).receive(org.midad.edition.CommentPolicy.Mode.HOLD_ALL);
        String token = stock.token(Role.MODERATOR);
        Latencies all = new Latencies();
        try (ExecutorService threads = Executors.newFixedThreadPool(ARTICLES)) {
            List<Future<Latencies>> desks = new ArrayList<>();
            for (int i = 0; i < ARTICLES; i++) {
                Article.Facts article = stock.publish();
                desks.add(threads.submit(() -> desk(article, token)));
            }
            for (Future<Latencies> desk : desks) {
                all.addAll(desk.get());
            }
        } catch (ExecutionException e) {
            throw new Refusal("Approvals could not be measured: " + e.getCause() + ".", e);
        }
        double p99 = all.millis(0.99);
        sheet.add(
                Finding.alone(
                                "approved to visible, p99 of " + all.count(),
                                "ms",
                                p99,
                                Goal.atMost(P99_MILLIS, p99))
                        .timed(all));
    }

    private Latencies desk(Article.Facts article, String token)
            throws IOException, InterruptedException {
        Latencies took = new Latencies();
        Posts posts = Posts.below(article.id().value(), paper.port());
        ByteBuffer page = Request.get(paper.port(), article.path());
        try (Wire wire = Wire.to(paper.port())) {
            wire.ask(page.rewind());
            for (int i = 0; i < COMMENTS; i++) {
                Wire.Answer posted = wire.answer(posts.next());
                String id = JsonMapper.shared().readTree(posted.text()).get("id").asString();
                long before = System.nanoTime();
                approve(wire, id, token);
                awaitOnPage(wire, page, id, before);
                took.add(System.nanoTime() - before);
            }
        }
        return took;
    }

    private void approve(Wire wire, String id, String token) throws IOException {
        Wire.Answer decided =
                wire.answer(
                        Request.post(
                                paper.port(),
                                "/api/v1/comments/" + id + "/decision",
                                "{\"decision\": \"approve\"}",
                                "Authorization: Bearer " + token));
        if (decided.status() != 200) {
            throw new IOException("a decision was answered with " + decided.status());
        }
    }

    private static void awaitOnPage(Wire wire, ByteBuffer page, String id, long since)
            throws IOException, InterruptedException {
        String mark = "id=\"comment-" + id + "\"";
        while (!wire.answer(page.rewind()).text().contains(mark)) {
            if (System.nanoTime() - since > GIVE_UP_NANOS) {
                throw new IOException("an approved comment did not appear");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
