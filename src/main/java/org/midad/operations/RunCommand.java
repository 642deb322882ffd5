package org.midad.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.midad.people.SetUpLinks;
import org.midad.platform.DataFolder;
import org.midad.platform.Refusal;
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
    @Mixin private DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "port to listen on (default: 8080)")
    private int port = port();

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

    /** The port where no flag names one. */
    static int port() {
        String port = System.getenv().getOrDefault("MIDAD_PORT", "8080");
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new Refusal("MIDAD_PORT is " + port + ": set it to a number such as 8080.", e);
        }
    }

    /** The address to listen on where no flag names one. */
    static String host() {
        return System.getenv().getOrDefault("MIDAD_HOST", "127.0.0.1");
    }

    @Override
    public Integer call() throws Exception {
        DataFolder folder = data.folder();
        try (DataFolder.Lock alone = folder.tryLock("run.lock")) {
            if (alone == null) {
                throw new Refusal(
                        "The data folder "
                                + folder.path()
                                + " is in use by another running newspaper: stop that one, or name"
                                + " another folder with --data.");
            }
            requireFreePort();
            LogFile log = LogFile.in(folder);
            try {
                serve(folder);
            } finally {
                log.close();
            }
        }
        return 0;
    }

    /** Asked before anything is started, so that a taken port costs no time. */
    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException e) {
            throw Server.taken(host, port, e);
        }
    }

    /** For the terminal alone: whoever has it becomes the chief of a newspaper without staff. */
    private static Optional<String> setUpLink(Server server) {
        return server.rooms().getBean(SetUpLinks.class).offer(server.siteAddress());
    }

    private Precaution precaution() {
        return noBackup ? Precaution.NONE : Precaution.BACKUP;
    }

    private void serve(DataFolder folder) throws Exception {
        CountDownLatch stop = new CountDownLatch(1);
        Signal.handle(new Signal("TERM"), signal -> stop.countDown());
        Signal.handle(new Signal("INT"), signal -> stop.countDown());
        try (Server server = Server.start(folder, host, port, precaution())) {
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
