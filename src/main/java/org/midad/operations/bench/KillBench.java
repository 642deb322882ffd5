package org.midad.operations.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code midad bench kill}: whether an acknowledged comment survives SIGKILL, every time. */
@Command(
        name = "kill",
        mixinStandardHelpOptions = true,
        description = "Kills the newspaper while comments come in, restarts it, and counts.")
public final class KillBench implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--rounds", defaultValue = "20", description = "kills (default: 20)")
    private int rounds;

    @Option(names = "--seed", description = "repeats the moments of an earlier run")
    private long seed = System.nanoTime();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Stock.refuseForeignDatabase();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("seed " + seed);
        boolean whole = true;
        try (Scratch scratch = Scratch.make()) {
            FirstStart.killedOften(scratch.data("first"), seed, out::println);
            try (KillRounds kills = new KillRounds(scratch.data("data"), seed)) {
                for (int round = 1; round <= rounds; round++) {
                    KillRounds.Outcome outcome = kills.round();
                    out.println("round " + round + ": " + outcome);
                    whole &= outcome.whole();
                }
            }
        }
        out.println(whole ? "Nothing acknowledged was lost." : "Acknowledged comments were lost.");
        return whole ? 0 : 1;
    }
}
