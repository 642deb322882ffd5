package org.midad.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.midad.platform.DataFolder;
import org.midad.platform.Disk;
import org.midad.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code midad doctor}: checks the installation and says how to mend what is wrong. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks the installation, says what is wrong and how to mend it.")
public final class DoctorCommand implements Callable<Integer> {
    private static final int ANSWER_MILLIS = 3_000;

    @Mixin private DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Findings findings = new Findings(out);
        Clock clock = Clock.systemUTC();
        DataFolder folder = data.newspaper();
        MachineCheck machine = new MachineCheck(findings, clock);
        if (machine.writes(folder)) {
            machine.clock(folder);
        }
        machine.disk(Disk.under(folder.path()));
        Optional<RunFile> running = RunFile.read(folder);
        running.ifPresentOrElse(
                file -> server(file, findings),
                () -> findings.note("the newspaper is not running"));
        Optional<Settings> settings = settings(folder, running, findings);
        Optional<Upkeep> upkeep = settings.map(set -> Upkeep.of(set, folder));
        if (new DatabaseCheck(findings, clock).look(folder, upkeep) && settings.isPresent()) {
            mail(folder, findings);
        }
        settings.ifPresent(set -> new SettingsCheck(findings, set).look(folder));
        settings.ifPresent(set -> print(set, out));
        out.println(findings.wrong() == 0 ? "All is well." : findings.wrong() + " to mend.");
        return findings.wrong() == 0 ? 0 : 1;
    }

    /** Empty where one cannot be meant: the rest is looked at all the same. */
    private static Optional<Settings> settings(
            DataFolder folder, Optional<RunFile> running, Findings findings) {
        try {
            int port = running.map(RunFile::port).orElseGet(RunCommand::port);
            return Optional.of(Settings.read(folder, RunCommand.host(), port));
        } catch (Refusal e) {
            findings.mend(
                    "the settings cannot be used, and the rest is looked at without them",
                    Objects.requireNonNull(e.getMessage()));
            return Optional.empty();
        }
    }

    private static void print(Settings settings, PrintWriter out) {
        out.println("Settings:");
        settings.all()
                .forEach(
                        (name, setting) ->
                                out.printf(
                                        "  %s = %s  (%s)%n",
                                        name, shown(name, setting), setting.from()));
    }

    /** Secrets stay where they are. */
    private static String shown(String name, Settings.Setting setting) {
        boolean secret = name.endsWith("token") || name.endsWith("password");
        return secret && !setting.value().isEmpty()
                ? "…"
                : SettingsRules.withoutUser(setting.value());
    }

    private static void mail(DataFolder folder, Findings findings) {
        try (Workplace work = Workplace.open(folder)) {
            switch (MailCheck.of(work.mailSettings().setUp(), work.letters().tally())) {
                case MailCheck.Fine mail -> findings.fine(mail.what());
                case MailCheck.Warning mail -> findings.warn(mail.what(), mail.how());
            }
        }
    }

    private static void server(RunFile running, Findings findings) {
        String address = "http://127.0.0.1:" + running.port() + "/readyz";
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            int status = connection.getResponseCode();
            if (status == 200) {
                findings.fine("the newspaper answers at " + running.site());
            } else {
                findings.mend(
                        "the newspaper answers " + status + " to /readyz",
                        "look into data/logs/midad.log");
            }
        } catch (IOException e) {
            findings.mend(
                    "the newspaper does not answer at " + address, "restart it with ./midad run");
        }
    }
}
