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
        DataFolder folder = data.folder();
        findings.fine("data folder " + folder.path() + " can be written");
        MachineCheck machine = new MachineCheck(findings, clock);
        machine.disk(Disk.under(folder.path()));
        machine.clock(folder);
        Optional<RunFile> running = RunFile.read(folder);
        running.ifPresentOrElse(
                file -> server(file, findings),
                () -> findings.note("the newspaper is not running"));
        Settings settings =
                Settings.read(
                        folder,
                        RunCommand.host(),
                        running.map(RunFile::port).orElseGet(RunCommand::port));
        if (new DatabaseCheck(findings, clock).look(folder, Upkeep.of(settings, folder))) {
            mail(folder, findings);
        }
        new SettingsCheck(findings, settings).look();
        out.println("Settings:");
        settings.all()
                .forEach(
                        (name, setting) ->
                                out.printf(
                                        "  %s = %s  (%s)%n",
                                        name, shown(name, setting), setting.from()));
        out.println(findings.wrong() == 0 ? "All is well." : findings.wrong() + " to mend.");
        return findings.wrong() == 0 ? 0 : 1;
    }

    /** Secrets stay where they are. */
    private static String shown(String name, Settings.Setting setting) {
        boolean secret = name.endsWith("token") || name.endsWith("password");
        return secret && !setting.value().isEmpty() ? "…" : setting.value();
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
