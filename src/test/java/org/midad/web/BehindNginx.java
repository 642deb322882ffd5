package org.midad.web;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.midad.operations.Server;
import org.midad.platform.DataFolder;

/** A newspaper behind nginx with TLS, by the configuration that the documentation gives. */
final class BehindNginx implements AutoCloseable {
    private static final Path CONFIGURATION = Path.of("docs/operations/proxy/nginx.conf");

    private final Server newspaper;
    private final Process nginx;
    private final int port;

    private BehindNginx(Server newspaper, Process nginx, int port) {
        this.newspaper = newspaper;
        this.nginx = nginx;
        this.port = port;
    }

    /** Whether nginx and openssl are there. */
    static boolean possible() {
        return Files.isExecutable(Path.of("/usr/sbin/nginx"))
                && Files.isExecutable(Path.of("/usr/bin/openssl"));
    }

    /** Starts both; {@code settings} are further lines of {@code midad.yaml}. */
    static BehindNginx start(Path folder, String settings) throws Exception {
        int port = freePort();
        int plain = freePort();
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                data.resolve("midad.yaml"),
                """
                site:
                  address: https://localhost:%d
                server:
                  trusted-proxies: 127.0.0.1
                """
                                .formatted(port)
                        + settings);
        Server newspaper = Server.start(DataFolder.at(data), "127.0.0.1", 0);
        try {
            return new BehindNginx(
                    newspaper, nginx(folder, List.of(port, plain, newspaper.port())), port);
        } catch (Exception e) {
            newspaper.close();
            throw e;
        }
    }

    private static Process nginx(Path folder, List<Integer> ports) throws Exception {
        run(
                folder,
                "/usr/bin/openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
                        + " -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost");
        String documented =
                Files.readString(CONFIGURATION)
                        .replace("listen 443", "listen 127.0.0.1:" + ports.get(0))
                        .replace("listen 80", "listen 127.0.0.1:" + ports.get(1))
                        .replace("127.0.0.1:8080", "127.0.0.1:" + ports.get(2))
                        .replace("/etc/ssl/example.org.pem", folder + "/cert.pem")
                        .replace("/etc/ssl/example.org.key", folder + "/key.pem")
                        .replace("/var/log/nginx/midad.log", folder + "/access.log")
                        .replace("example.org", "localhost");
        StringBuilder temporary = new StringBuilder();
        for (String kind : List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")) {
            temporary.append("%s_temp_path %s/%s;\n".formatted(kind, folder, kind));
        }
        Files.writeString(
                folder.resolve("nginx.conf"),
                """
                pid %s/nginx.pid;
                error_log %s/error.log;
                events { worker_connections 1024; }
                http {
                %s
                %s
                }
                """
                        .formatted(folder, folder, temporary, documented));
        run(folder, "/usr/sbin/nginx -t -c " + folder + "/nginx.conf");
        return new ProcessBuilder(
                        "/usr/sbin/nginx",
                        "-c",
                        folder + "/nginx.conf",
                        "-g",
                        "daemon off; master_process off;")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.out").toFile())
                .start();
    }

    private static void run(Path folder, String command) throws Exception {
        Path out = folder.resolve("command.out");
        Process process =
                new ProcessBuilder(command.split(" "))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(command + ": " + Files.readString(out));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The port of the proxy. */
    int port() {
        return port;
    }

    /** The newspaper's own port. */
    int inner() {
        return newspaper.port();
    }

    <T> T room(Class<T> type) {
        return newspaper.rooms().getBean(type);
    }

    @Override
    public void close() throws IOException {
        nginx.destroy();
        newspaper.close();
    }
}
