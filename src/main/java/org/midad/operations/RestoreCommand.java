package org.midad.operations;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.midad.operations.backup.Existing;
import org.midad.operations.backup.Progress;
import org.midad.operations.backup.Restore;
import org.midad.people.Audit;
import org.midad.people.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code midad restore}: a newspaper out of a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Makes the newspaper of a backup, in a data folder that is empty or not there."
                        + " The whole file is checked before anything is touched.")
public final class RestoreCommand implements Callable<Integer> {
    @Mixin private DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a file that midad backup wrote")
    private Path file = Path.of("");

    @Option(
            names = "--replace",
            description =
                    "takes the place of a newspaper that is stopped; its folder is moved aside,"
                            + " and nothing is deleted")
    private boolean replace;

    @Override
    public Integer call() {
        long began = System.nanoTime();
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Progress progress = Progress.on(err);
        Restore.Report report;
        try {
            report =
                    new Restore(data.path(), replace ? Existing.REPLACE : Existing.KEEP, progress)
                            .from(file);
        } finally {
            progress.end();
        }
        try (Workplace restored = Workplace.open(data.folder())) {
            restored.audit().note(Audit.Who.COMMAND, Deed.RESTORED, Audit.Subject.NONE);
        }
        if (!report.missing().isEmpty()) {
            err.println(
                    "Missing already when the backup was made: "
                            + BackupCommand.few(report.missing()));
        }
        if (report.aside() != null) {
            out.println("What was there before is now in " + report.aside() + ".");
        }
        out.printf(
                Locale.ROOT,
                "Restored the newspaper of %s to %s: %d rows and %d files of pictures, in"
                        + " %.1f s.%n",
                report.madeAt().truncatedTo(ChronoUnit.SECONDS),
                data.path(),
                report.rows(),
                report.files(),
                (System.nanoTime() - began) / 1e9);
        return 0;
    }
}
