package org.midad.operations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code midad demo}: the demo edition, when it has done its work. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Removes the demo edition that run --demo brought in.")
public final class DemoCommand implements Runnable {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Name one: remove.");
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Removes every article, comment and picture of the demo.")
    int remove(@Mixin DataOption data) {
        try (Workplace work = Workplace.open(data.folder())) {
            int articles = work.articles().removeFrom(Demo.SOURCE);
            Demo.unname(work.editions());
            int pictures = work.pictures().removeFrom(Demo.SOURCE);
            Objects.requireNonNull(spec)
                    .commandLine()
                    .getOut()
                    .println(
                            "Removed "
                                    + articles
                                    + " articles with their comments and "
                                    + pictures
                                    + " pictures of the demo.");
        }
        return 0;
    }
}
