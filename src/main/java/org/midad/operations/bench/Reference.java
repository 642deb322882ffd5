package org.midad.operations.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Another server that gives out the same bytes under the same headers. */
sealed interface Reference extends AutoCloseable permits Nginx, Sendfile.Server {

    /** What it is, for the report. */
    String name();

    int port();

    /** Processor seconds that it used up to now. */
    double cpu();

    @Override
    void close();

    /** A page as Midad answered it, to be given out under {@code path}. */
    record Copy(String path, List<String> headers, byte[] body) {
        /** Headers that every server makes itself. */
        private static final List<String> OWN =
                List.of("content-length", "date", "etag", "connection", "server", "last-modified");

        static Copy of(String path, Wire.Answer answer) {
            List<String> headers =
                    answer.head()
                            .lines()
                            .skip(1)
                            .filter(line -> line.indexOf(':') > 0)
                            .filter(line -> !OWN.contains(name(line)))
                            .toList();
            return new Copy(path, headers, answer.body());
        }

        static String name(String header) {
            return header.substring(0, header.indexOf(':')).toLowerCase(java.util.Locale.ROOT);
        }

        static String value(String header) {
            return header.substring(header.indexOf(':') + 1).strip();
        }

        /** The path as a file name. */
        String file() {
            return path.substring(1);
        }
    }

    /** nginx where it is installed, else our own. */
    static Reference serving(List<Copy> copies, Scratch scratch)
            throws IOException, InterruptedException {
        Path folder = scratch.file("reference");
        Files.createDirectory(folder);
        for (Copy copy : copies) {
            Files.write(folder.resolve(copy.file()), copy.body());
        }
        Optional<Path> nginx = installed();
        return nginx.isPresent()
                ? Nginx.start(nginx.get(), folder, copies)
                : Sendfile.Server.start(folder, copies);
    }

    private static Optional<Path> installed() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(
                        Stream.of(path.split(":", -1)).filter(folder -> !folder.isEmpty()),
                        Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
