package org.midad.operations.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.midad.platform.Refusal;

/** nginx, set up as for a static site that is to be fast: sendfile, open files kept, no log. */
final class Nginx implements Reference {
    private static final int TRIES = 200;
    private static final long PAUSE_MILLIS = 25;

    private final Child child;
    private final int port;

    private Nginx(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    static Nginx start(Path program, Path folder, List<Copy> copies)
            throws IOException, InterruptedException {
        int port = freePort();
        Path state = Files.createDirectory(folder.resolveSibling("nginx"));
        Path settings = state.resolve("nginx.conf");
        Files.writeString(settings, settings(port, folder, state, copies));
        Path log = state.resolve("error.log");
        Child child =
                Child.start(
                        new ProcessBuilder(
                                program.toString(),
                                "-e",
                                log.toString(),
                                "-p",
                                state.toString(),
                                "-c",
                                settings.toString()),
                        log);
        awaitAnswer(port, log);
        return new Nginx(child, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitAnswer(int port, Path log) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try (Wire wire = Wire.to(port)) {
                wire.ask(Request.get(port, "/"));
                return;
            } catch (IOException e) {
                Thread.sleep(PAUSE_MILLIS);
            }
        }
        throw new Refusal("nginx did not start: see " + log + ".");
    }

    private static String settings(int port, Path folder, Path state, List<Copy> copies) {
        StringBuilder locations = new StringBuilder();
        for (Copy copy : copies) {
            locations.append("location = ").append(copy.path()).append(" { types { }\n");
            for (String header : copy.headers()) {
                String value = Copy.value(header).replace("\"", "\\\"");
                locations.append(
                        Copy.name(header).equals("content-type")
                                ? "default_type \"%s\";\n".formatted(value)
                                : "add_header %s \"%s\";\n"
                                        .formatted(
                                                header.substring(0, header.indexOf(':')), value));
            }
            locations.append("}\n");
        }
        return """
        daemon off;
        worker_processes auto;
        pid STATE/pid;
        events { worker_connections 1024; }
        http {
            access_log off;
            sendfile on;
            tcp_nopush on;
            keepalive_requests 1000000000;
            open_file_cache max=100;
            server_tokens off;
            client_body_temp_path STATE/1;
            proxy_temp_path STATE/2;
            fastcgi_temp_path STATE/3;
            uwsgi_temp_path STATE/4;
            scgi_temp_path STATE/5;
            server {
                listen 127.0.0.1:PORT;
                root FOLDER;
                LOCATIONS
            }
        }
        """
                .replace("LOCATIONS", locations)
                .replace("STATE", state.toString())
                .replace("FOLDER", folder.toString())
                .replace("PORT", String.valueOf(port));
    }

    @Override
    public String name() {
        return "nginx";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public double cpu() {
        return Cpu.ofTree(child.handle());
    }

    @Override
    public void close() {
        child.close();
    }
}
