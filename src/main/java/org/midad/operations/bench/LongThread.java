package org.midad.operations.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.midad.article.Article;
import org.midad.discussion.DiscussionChange;
import org.midad.platform.Change;
import org.midad.platform.Refusal;
import org.midad.web.AfterKey;

/** Pages of a very long thread beside pages of a thread of 100 comments, all made anew. */
final class LongThread {
    private static final int SHORT = 100;
    private static final double AS_SHORT = 1.2;
    private static final int PLACES = 150;
    private static final int WARM_PLACES = 50;
    private static final int FIRST_PAGES = 25;

    /** A machine that stalls for seconds makes the newspaper answer 503. */
    private static final int TRIES = 5;

    /** The newspaper hears of another process's change within 200 ms. */
    private static final long HEARD_MILLIS = 400;

    private final Trial paper;
    private final Stock stock;
    private final Sheet sheet;
    private final int comments;
    private final Article.Facts longOne;
    private final Article.Facts shortOne;

    LongThread(Trial paper, Stock stock, Sheet sheet, int comments) {
        this.paper = paper;
        this.stock = stock;
        this.sheet = sheet;
        this.comments = comments;
        this.longOne = stock.publish();
        this.shortOne = stock.publish();
    }

    long article() {
        return longOne.id().value();
    }

    void fill() throws IOException, SQLException {
        ThreadCopy.fill(stock, comments, List.of(article()));
        ThreadCopy.fill(stock, SHORT, List.of(shortOne.id().value()));
    }

    void pages() throws IOException, InterruptedException, SQLException {
        List<String> middle = new ArrayList<>();
        for (AfterKey place : ThreadCopy.places(stock, article(), comments, PLACES)) {
            middle.add(longOne.path() + "/comments?after=" + place.word());
        }
        // every one of these addresses shows all 100: they begin before the first, each at its own
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            AfterKey place = new AfterKey(Instant.EPOCH.plusSeconds(i), 1);
            whole.add(shortOne.path() + "/comments?after=" + place.word());
        }
        try (Wire wire = Wire.to(paper.port())) {
            tell("page amid " + comments + ", page of " + SHORT, alternate(wire, middle, whole));
            tell("first page of " + comments + ", of " + SHORT, firstPages(wire));
        }
    }

    private record Both(Latencies ours, Latencies reference) {}

    private void tell(String what, Both both) {
        double ours = both.ours().millis(0.5);
        double reference = both.reference().millis(0.5);
        sheet.add(
                Finding.beside(what, "ms", ours, reference, Goal.atMost(AS_SHORT, ours / reference))
                        .timed(both.ours()));
    }

    /** Addresses that nobody asked for yet are not in the cache. */
    private Both alternate(Wire wire, List<String> middle, List<String> whole) throws IOException {
        Both both = new Both(new Latencies(), new Latencies());
        Both warm = new Both(new Latencies(), new Latencies());
        for (int i = 0; i < Math.min(middle.size(), whole.size()); i++) {
            Both kept = i < WARM_PLACES ? warm : both;
            kept.ours().add(nanos(wire, middle.get(i)));
            kept.reference().add(nanos(wire, whole.get(i)));
        }
        return both;
    }

    private Both firstPages(Wire wire) throws IOException, InterruptedException {
        Both both = new Both(new Latencies(), new Latencies());
        for (int i = 0; i < FIRST_PAGES; i++) {
            stock.outbox().write(new Change(DiscussionChange.REMOVED, article()));
            stock.outbox().write(new Change(DiscussionChange.REMOVED, shortOne.id().value()));
            Thread.sleep(HEARD_MILLIS);
            both.ours().add(nanos(wire, longOne.path()));
            both.reference().add(nanos(wire, shortOne.path()));
        }
        return both;
    }

    private long nanos(Wire wire, String path) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            long before = System.nanoTime();
            int status = wire.ask(Request.get(paper.port(), path));
            if (status == 200) {
                return System.nanoTime() - before;
            }
        }
        throw new Refusal(path + " was not answered with 200.");
    }
}
