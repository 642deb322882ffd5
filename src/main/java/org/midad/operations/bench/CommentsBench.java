package org.midad.operations.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.midad.platform.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code midad bench comments}: taking comments in, showing them, and long threads. */
@Command(
        name = "comments",
        mixinStandardHelpOptions = true,
        description = "Comments: intake beside raw commits, approval to page, long threads.")
public final class CommentsBench implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--clients", defaultValue = "16", description = "connections (default: 16)")
    private int clients;

    @Option(names = "--rounds", defaultValue = "3", description = "of each side (default: 3)")
    private int rounds;

    @Option(
            names = "--seconds",
            defaultValue = "4",
            description = "that a round lasts (default: 4)")
    private double seconds;

    @Option(
            names = "--thread",
            defaultValue = "100000",
            description = "comments of the long thread (default: 100000)")
    private int thread;

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
            try (Trial paper = Trial.run(data);
                    Stock stock = Stock.open(data)) {
                Intake intake = new Intake(paper, stock, sheet, clients);
                intake.besideRawCommits(rounds, time);
                new Approvals(paper, stock, sheet).measure();
                LongThread longOne = new LongThread(paper, stock, sheet, thread);
                longOne.fill();
                longOne.pages();
                intake.besideEmpty(longOne.article(), thread, rounds, time.dividedBy(2));
            }
        }
        sheet.end();
        return 0;
    }
}
