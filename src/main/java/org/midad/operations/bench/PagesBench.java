package org.midad.operations.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;
import org.midad.platform.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code midad bench pages}: what readers get, beside nginx with the same bytes. */
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Pages: kept, unchanged, made anew, and under a storm of purges.")
public final class PagesBench implements Callable<Integer> {
    /** Enough that making all anew takes longer than the pause that each page has. */
    private static final int ARTICLES = 200;

    private static final int COMMENTS = 100;

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--readers", defaultValue = "32", description = "connections (default: 32)")
    private int readers;

    @Option(names = "--rounds", defaultValue = "3", description = "of each side (default: 3)")
    private int rounds;

    @Option(
            names = "--seconds",
            defaultValue = "2",
            description = "that a round lasts (default: 2)")
    private double seconds;

    @Option(names = "--json", description = "answers one JSON document")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        Stock.refuseForeignDatabase();
        Sheet sheet =
                new Sheet(
                        Objects.requireNonNull(spec).commandLine().getOut(),
                        json ? Sheet.Form.JSON : Sheet.Form.TABLE);
        Duration time = Duration.ofNanos(Math.round(seconds * 1e9));
        try (Scratch scratch = Scratch.make()) {
            DataFolder data = scratch.data("data");
            List<Article.Facts> articles;
            try (Trial paper = Trial.run(data)) {
                articles = fill(data);
                new KeptPages(paper, scratch, sheet, readers, rounds, time)
                        .measure(articles.getFirst().path());
            }
            try (Trial paper = Trial.storm(data)) {
                new PurgedPages(paper, sheet, articles).measure(readers, rounds, time);
            }
        }
        sheet.end();
        return 0;
    }

    private static List<Article.Facts> fill(DataFolder data) throws IOException, SQLException {
        try (Stock stock = Stock.open(data)) {
            List<Article.Facts> articles = new ArrayList<>();
            for (int i = 0; i < ARTICLES; i++) {
                articles.add(stock.publish());
            }
            ThreadCopy.fill(
                    stock,
                    COMMENTS,
                    articles.stream().map(article -> article.id().value()).toList());
            return articles;
        }
    }
}
