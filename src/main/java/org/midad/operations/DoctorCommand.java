package org.midad.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.midad.platform.DataFolder;
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
    private static final double LITTLE_ROOM = 0.15;
    private static final double NO_ROOM = 0.05;
    private static final int ANSWER_MILLIS = 3_000;

    @Mixin private DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    private int wrong;

    @Override
    public Integer call() throws IOException {
        DataFolder folder = data.folder();
        fine("data folder " + folder.path() + " can be written");
        disk(folder);
        Optional<RunFile> running = RunFile.read(folder);
        running.ifPresentOrElse(
                this::server, () -> out().println("  —  the newspaper is not running"));
        database(folder);
        settings(folder, running);
        out().println(wrong == 0 ? "All is well." : wrong + " to mend.");
        return wrong == 0 ? 0 : 1;
    }

    private void disk(DataFolder folder) throws IOException {
        FileStore store = Files.getFileStore(folder.path());
        double left = (double) store.getUsableSpace() / store.getTotalSpace();
        String said = "%d %% of the disk left".formatted(Math.round(left * 100));
        if (left < NO_ROOM) {
            mend(said, "free room now: comments cannot be kept on a full disk");
        } else if (left < LITTLE_ROOM) {
            warn(said, "free room soon");
        } else {
            fine(said);
        }
    }

    private void server(RunFile running) {
        String address = "http://127.0.0.1:" + running.port() + "/readyz";
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            int status = connection.getResponseCode();
            if (status == 200) {
                fine("the newspaper answers at " + running.site());
            } else {
                mend("the newspaper answers " + status + " to /readyz", "look into its log");
            }
        } catch (IOException e) {
            mend("the newspaper does not answer at " + address, "restart it with ./midad run");
        }
    }

    private void database(DataFolder folder) {
        try (Workplace work = Workplace.open(folder)) {
            work.editions().first();
            fine("the database answers");
            if (work.staff().all().isEmpty()) {
                warn(
                        "nobody of the staff is known yet",
                        "./midad set-up-link prints the link by which the newspaper is set up");
            }
            switch (MailCheck.of(work.mailSettings().setUp(), work.letters().tally())) {
                case MailCheck.Fine mail -> fine(mail.what());
                case MailCheck.Warning mail -> warn(mail.what(), mail.how());
            }
        } catch (Refusal e) {
            mend("the database does not serve", Objects.requireNonNull(e.getMessage()));
        }
    }

    /** Secrets stay where they are. */
    private static String shown(String name, Settings.Setting setting) {
        boolean secret = name.endsWith("token") || name.endsWith("password");
        return secret && !setting.value().isEmpty() ? "…" : setting.value();
    }

    private void settings(DataFolder folder, Optional<RunFile> running) {
        Settings settings =
                Settings.read(
                        folder,
                        RunCommand.host(),
                        running.map(RunFile::port).orElseGet(RunCommand::port));
        out().println("Settings:");
        settings.all()
                .forEach(
                        (name, setting) ->
                                out().println(
                                                "  "
                                                        + name
                                                        + " = "
                                                        + shown(name, setting)
                                                        + "  ("
                                                        + setting.from()
                                                        + ")"));
        if ("off".equals(value(settings, "midad.comments.flood"))) {
            warn("floods of comments are not held", "take midad.comments.flood=off away");
        }
    }

    private static String value(Settings settings, String name) {
        Settings.Setting setting = settings.all().get(name);
        return setting == null ? "" : setting.value();
    }

    private void fine(String what) {
        out().println("  ok " + what);
    }

    private void warn(String what, String how) {
        out().println("  !  " + what + ": " + how);
    }

    private void mend(String what, String how) {
        wrong++;
        out().println("  X  " + what + ": " + how);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
