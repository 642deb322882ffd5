package org.midad.operations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.midad.operations.bench.CommentsBench;
import org.midad.operations.bench.KillBench;
import org.midad.operations.bench.PagesBench;
import org.midad.operations.bench.WordsBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code midad bench}: how fast and how safe this newspaper is on this machine. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures Midad beside a reference in the same run, on data of its own.",
        subcommands = {PagesBench.class, CommentsBench.class, KillBench.class, WordsBench.class})
public final class BenchCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Name one: pages, comments, words or kill.");
    }
}
