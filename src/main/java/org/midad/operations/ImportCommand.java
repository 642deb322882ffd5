package org.midad.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Editions;
import org.midad.exchange.CaptureImport;
import org.midad.exchange.Imported;
import org.midad.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code midad import}: brings articles and comments in from files. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Brings in pages of newspapers that were captured as text (.txt), with their"
                        + " comments. Folders are read whole; twice brings nothing twice.")
public final class ImportCommand implements Callable<Integer> {
    private static final long TELL_EVERY_NANOS = 3_000_000_000L;

    @Mixin private DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
    private List<Path> paths = List.of();

    @Option(names = "--format", defaultValue = "auto", description = "auto or capture")
    private String format = "auto";

    @Option(
            names = "--comments",
            defaultValue = "published",
            description = "published (as at their source) or judged (through the rules)")
    private String commentsChoice = "published";

    @Option(names = "--date", paramLabel = "DAY", description = "day of publication, 2015-09-05")
    private @Nullable String date;

    @Option(names = "--dry-run", description = "says what would be done and writes nothing")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE.json", description = "writes the whole report")
    private @Nullable Path report;

    private String address = "";

    @Override
    public Integer call() throws IOException {
        requireKnown("--format", format, List.of("auto", "capture"));
        requireKnown("--comments", commentsChoice, List.of("published", "judged"));
        @Nullable LocalDate day = day();
        List<Imported> done = new ArrayList<>();
        List<Path> files = files(done);
        try (Workplace work = Workplace.open(data.folder())) {
            Editions editions = work.editions();
            CaptureImport captures =
                    new CaptureImport(
                            work.articles(),
                            work.comments(),
                            editions,
                            commentsChoice.equals("judged") ? work.rulesForImport() : null,
                            work.transaction(),
                            Clock.systemUTC(),
                            day == null
                                    ? null
                                    : day.atStartOfDay(editions.first().zone()).toInstant());
            bringIn(files, captures, done);
            address = work.address().value().toString();
            if (report != null) {
                Files.writeString(report, work.json().writeValueAsString(done) + "\n");
            }
        }
        done.forEach(this::tell);
        out().println(summary(done));
        boolean any = done.stream().anyMatch(one -> one.outcome() != Imported.Outcome.REFUSED);
        return any ? 0 : 1;
    }

    private void bringIn(List<Path> files, CaptureImport captures, List<Imported> done) {
        long told = System.nanoTime();
        for (int i = 0; i < files.size(); i++) {
            done.add(dryRun ? captures.lookAt(files.get(i)) : captures.bringIn(files.get(i)));
            if (System.nanoTime() - told > TELL_EVERY_NANOS) {
                told = System.nanoTime();
                err().println("… " + (i + 1) + " of " + files.size() + " files");
            }
        }
    }

    private @Nullable LocalDate day() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--date is a day such as 2015-09-05, not " + date + ".",
                    e);
        }
    }

    private void requireKnown(String option, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    option + " is one of " + String.join(", ", known) + ", not " + value + ".");
        }
    }

    /** All files below the paths, in order; what is no capture is refused by name. */
    private List<Path> files(List<Imported> refused) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isRegularFile(path)) {
                files.add(path);
            } else if (Files.isDirectory(path)) {
                within(path, files, refused);
            } else if (Files.exists(path)) {
                refused.add(Imported.refused(path.toString(), "neither a file nor a folder"));
            } else {
                throw new Refusal("There is no " + path + ": name files or folders that exist.");
            }
        }
        return files;
    }

    private static void within(Path folder, List<Path> files, List<Imported> refused)
            throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (file.getFileName().toString().startsWith(".")) {
                    continue;
                }
                if (file.getFileName().toString().endsWith(".txt")) {
                    files.add(file);
                } else {
                    refused.add(
                            Imported.refused(
                                    file.toString(),
                                    "not a .txt capture; name the file itself to try it"));
                }
            }
        }
    }

    private void tell(Imported one) {
        switch (one.outcome()) {
            case REFUSED -> err().println("refused  " + one.file() + ": " + one.message());
            case HERE_ALREADY -> out().println("here     " + one.file() + ": " + one.headline());
            case IMPORTED, WOULD_IMPORT -> {
                out().println(
                                (dryRun ? "would    " : "brought  ")
                                        + one.file()
                                        + ": "
                                        + one.headline()
                                        + " ("
                                        + one.comments()
                                        + " comments)");
                if (one.article() != null) {
                    out().println("  " + address + "/" + one.article());
                }
                if (one.sectionMade() != null) {
                    out().println("  section made: " + one.sectionMade());
                }
                one.repairs().forEach(repair -> out().println("  repaired, " + repair));
                one.furniture()
                        .forEach(piece -> out().println("  left out: " + piece.replace('\n', ' ')));
                one.notes().forEach(note -> out().println("  look at: " + note));
            }
        }
    }

    private static String summary(List<Imported> done) {
        Map<Imported.Outcome, Integer> counts = new LinkedHashMap<>();
        int comments = 0;
        for (Imported one : done) {
            counts.merge(one.outcome(), 1, Integer::sum);
            comments += one.outcome() == Imported.Outcome.IMPORTED ? one.comments() : 0;
        }
        return counts.getOrDefault(Imported.Outcome.IMPORTED, 0)
                + " articles and "
                + comments
                + " comments brought in, "
                + counts.getOrDefault(Imported.Outcome.HERE_ALREADY, 0)
                + " here already, "
                + counts.getOrDefault(Imported.Outcome.REFUSED, 0)
                + " refused"
                + (counts.containsKey(Imported.Outcome.WOULD_IMPORT)
                        ? ", " + counts.get(Imported.Outcome.WOULD_IMPORT) + " would come in"
                        : "")
                + ".";
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }
}
