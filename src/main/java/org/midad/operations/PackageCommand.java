package org.midad.operations;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.midad.operations.backup.Progress;
import org.midad.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code midad package}: this program, ready to be installed elsewhere. */
@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        description =
                "Writes the program into one archive that runs with a Java 25 alone: no build tools,"
                        + " no network. It holds nothing of a newspaper's data.")
public final class PackageCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "the file to write; its name ends in .tar.gz or .zip")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "replaces a file of that name, once all is written")
    private boolean replace;

    @Override
    public Integer call() {
        CommandSpec here = Objects.requireNonNull(spec);
        Packing.Form form = form(here);
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target) && !replace) {
            throw new Refusal(target + " is there already: name another file, or add --replace.");
        }
        try {
            long bytes = new Packing(program(), version()).into(target, form);
            here.commandLine()
                    .getOut()
                    .println("Packed Midad to " + file + " (" + Progress.size(bytes) + ").");
        } catch (IOException e) {
            throw new Refusal(
                    target
                            + " could not be written ("
                            + e
                            + "): free some room or make the folder writable, or name another.",
                    e);
        }
        return 0;
    }

    private Packing.Form form(CommandSpec here) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".tar.gz") || name.endsWith(".tgz")) {
            return Packing.Form.TAR_GZ;
        }
        if (name.endsWith(".zip")) {
            return Packing.Form.ZIP;
        }
        throw new ParameterException(
                here.commandLine(),
                "The name of the archive ends in .tar.gz or .zip, not so: " + file);
    }

    /** The folder of the jar that runs. */
    private static Path program() {
        try {
            Path jar =
                    Path.of(
                            PackageCommand.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isRegularFile(jar)) {
                return Objects.requireNonNull(jar.getParent());
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new Refusal("Only the built program can be packed: run ./midad package FILE.");
    }

    private static String version() {
        return Objects.requireNonNullElse(
                PackageCommand.class.getPackage().getImplementationVersion(), "source");
    }
}
