package org.midad.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.midad.people.SetUpLinks;
import org.midad.platform.DataFolder;
import org.midad.platform.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import sun.misc.Signal;

/** {@code midad run}: starts the newspaper and serves until it is told to stop. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Starts the newspaper; Ctrl-C stops it.")
public final class RunCommand implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;

    @Mixin private DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "port to listen on (default: 8080)")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "address to listen on (default: 127.0.0.1, this machine alone)")
    private String host = host();

    @Option(names = "--demo", description = "brings in the demo edition, once")
    private boolean demo;

    @Option(
            names = "--no-backup",
            description = "updates the data of an older Midad without a backup of them first")
    private boolean noBackup;

    @Option(names = "--rehearse", hidden = true, description = "serves itself a while, then ends")
    private boolean rehearse;

    /**
     * The port where no flag names one.
     *
     * @throws Refusal if {@code MIDAD_PORT} is none
     */
    static int port() {
        return port("MIDAD_PORT", System.getenv().getOrDefault("MIDAD_PORT", "8080"));
    }

    private static int port(String setBy, String port) {
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LARGEST_PORT) {
            throw new Refusal(
                    setBy
                            + " is a number from 0 to 65535, such as 8080 (0 takes a free one), not "
                            + port
                            + ".");
        }
        return Integer.parseInt(port);
    }

    /** The address to listen on where no flag names one. */
    static String host() {
        return System.getenv().getOrDefault("MIDAD_HOST", "127.0.0.1");
    }

    @Override
    public Integer call() throws Exception {
        int asked;
        try {
            asked = port == null ? port() : port("--port", String.valueOf(port));
        } catch (Refusal e) {
            Objects.requireNonNull(spec).commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        run(asked);
        return CommandLine.ExitCode.OK;
    }

    private void run(int asked) throws Exception {
        DataFolder folder = data.folder();
        try (DataFolder.Lock alone = folder.tryLock("run.lock")) {
            if (alone == null) {
                throw new Refusal(
                        "The data folder "
                                + folder.path()
                                + " is in use by another running newspaper: stop that one, or name"
                                + " another folder with --data.");
            }
            requireFreePort(asked);
            LogFile log = LogFile.in(folder);
            try {
                serve(folder, asked);
            } finally {
                log.close();
            }
        }
    }

    /** Asked before anything is started, so that a taken port costs no time. */
    private void requireFreePort(int asked) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), asked));
        } catch (UnknownHostException e) {
            throw new Refusal(
                    "No address is known for "
                            + host
                            + ": name an address of this machine with --host or MIDAD_HOST, such as"
                            + " 127.0.0.1.",
                    e);
        } catch (IOException e) {
            throw Server.taken(host, asked, e);
        }
    }

    /** For the terminal alone: whoever has it becomes the chief of a newspaper without staff. */
    private static Optional<String> setUpLink(Server server) {
        return server.rooms().getBean(SetUpLinks.class).offer(server.siteAddress());
    }

    private Precaution precaution() {
        return noBackup ? Precaution.NONE : Precaution.BACKUP;
    }

    private void serve(DataFolder folder, int asked) throws Exception {
        CountDownLatch stop = new CountDownLatch(1);
        Signal.handle(new Signal("TERM"), signal -> stop.countDown());
        Signal.handle(new Signal("INT"), signal -> stop.countDown());
        try (Server server = Server.start(folder, host, asked, precaution())) {
            if (demo) {
                Demo.of(server.rooms()).bringIn();
            }
            if (rehearse) {
                Rehearsal.play("http://127.0.0.1:" + server.port());
                return;
            }
            Optional<String> setUp = demo ? Optional.empty() : setUpLink(server);
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.println("Midad is ready at " + server.siteAddress());
            setUp.ifPresent(
                    link -> out.println("Set it up here, once and within 24 hours: " + link));
            stop.await();
        }
    }
}
