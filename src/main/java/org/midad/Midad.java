package org.midad;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.midad.operations.BackupCommand;
import org.midad.operations.BenchCommand;
import org.midad.operations.CommentCommand;
import org.midad.operations.DemoCommand;
import org.midad.operations.DoctorCommand;
import org.midad.operations.EditionCommand;
import org.midad.operations.ImportCommand;
import org.midad.operations.LanguageCommand;
import org.midad.operations.ModerationCommand;
import org.midad.operations.PackageCommand;
import org.midad.operations.RestoreCommand;
import org.midad.operations.RunCommand;
import org.midad.operations.SetUpLinkCommand;
import org.midad.operations.TokenCommand;
import org.midad.operations.UserCommand;
import org.midad.platform.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: every command of {@code ./midad} that is not the launcher's own. */
@Command(
        name = "midad",
        mixinStandardHelpOptions = true,
        versionProvider = Midad.Version.class,
        description = "An Arabic-first online newspaper: newsroom, site and reader discussion.",
        subcommands = {
            RunCommand.class,
            ImportCommand.class,
            EditionCommand.class,
            UserCommand.class,
            SetUpLinkCommand.class,
            TokenCommand.class,
            LanguageCommand.class,
            CommentCommand.class,
            ModerationCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            PackageCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            BenchCommand.class
        },
        footer = {
            "",
            "The launcher adds: test (all tests), dev (run, with templates and styles reloading).",
            "Exit codes: 0 done, 1 failed, 2 wrong use."
        })
public final class Midad {

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Midad());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(Midad::fail);
        line.setUsageHelpAutoWidth(true);
        return line;
    }

    /** One sentence for the person; the cause only for who asks for it. */
    private static int fail(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        if (e instanceof Refusal) {
            line.getErr().println(e.getMessage());
        } else {
            line.getErr()
                    .println(
                            "midad failed: "
                                    + e
                                    + " (set MIDAD_DEBUG=1 to see where, and please report it)");
        }
        if (System.getenv("MIDAD_DEBUG") != null) {
            e.printStackTrace(line.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The version of the jar that runs. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Midad.class.getPackage().getImplementationVersion();
            return new String[] {"Midad " + (version == null ? "(from source)" : version)};
        }
    }
}
