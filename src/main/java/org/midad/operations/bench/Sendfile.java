package org.midad.operations.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The least that can serve a file: a header and {@code sendfile(2)}, a thread a connection. Stands
 * in where nginx is not installed; a program of its own, so that its processor time is told apart.
 */
final class Sendfile {
    private static final String TAG = "\"copy\"";
    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final int REQUEST_ROOM = 16_384;
    private static final byte[] UNCHANGED =
            ("HTTP/1.1 304 Not Modified\r\nETag: " + TAG + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1);

    private final Path folder;
    private final Map<String, byte[]> heads = new ConcurrentHashMap<>();

    private Sendfile(Path folder) {
        this.folder = folder;
    }

    /** It, as a child of the benchmark. */
    static final class Server implements Reference {
        private final Child child;
        private final int port;

        private Server(Child child, int port) {
            this.child = child;
            this.port = port;
        }

        static Server start(Path folder, List<Copy> copies)
                throws IOException, InterruptedException {
            for (Copy copy : copies) {
                Files.writeString(folder.resolve(copy.file() + ".head"), head(copy));
            }
            List<String> command = Trial.java();
            command.addAll(List.of(Sendfile.class.getName(), folder.toString()));
            Child child =
                    Child.start(new ProcessBuilder(command), folder.resolveSibling("sendfile.log"));
            String address = child.awaitLine(Trial.READY, START_LIMIT);
            return new Server(child, URI.create(address).getPort());
        }

        private static String head(Copy copy) {
            return "HTTP/1.1 200 OK\r\nETag: %s\r\nContent-Length: %d\r\n%s\r\n\r\n"
                    .formatted(TAG, copy.body().length, String.join("\r\n", copy.headers()));
        }

        @Override
        public String name() {
            return "sendfile";
        }

        @Override
        public int port() {
            return port;
        }

        @Override
        public double cpu() {
            return Cpu.of(child.handle());
        }

        @Override
        public void close() {
            child.close();
        }
    }

    /** The folder is the only argument; for each page it has the body and {@code .head}. */
    public static void main(String[] arguments) throws IOException {
        Sendfile files = new Sendfile(Path.of(arguments[0]));
        try (ServerSocketChannel door = ServerSocketChannel.open()) {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            System.out.println(Trial.READY + "http://localhost:" + door.socket().getLocalPort());
            while (true) {
                SocketChannel reader = door.accept();
                Thread.ofPlatform().daemon().start(() -> files.serve(reader));
            }
        }
    }

    @SuppressWarnings("EmptyCatch") // a reader that leaves in the middle of a page is no event
    private void serve(SocketChannel reader) {
        ByteBuffer in = ByteBuffer.allocate(REQUEST_ROOM);
        try (reader) {
            while (reader.read(in) >= 0) {
                String request =
                        new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
                if (request.endsWith("\r\n\r\n")) {
                    answer(request, reader);
                    in.clear();
                }
            }
        } catch (IOException e) {
        }
    }

    private void answer(String request, SocketChannel reader) throws IOException {
        if (request.contains("If-None-Match: ")) {
            reader.write(ByteBuffer.wrap(UNCHANGED));
            return;
        }
        String path = request.split(" ", 3)[1].substring(1);
        byte[] head = heads.get(path);
        if (head == null) {
            head = Files.readAllBytes(folder.resolve(path + ".head"));
            heads.put(path, head);
        }
        reader.write(ByteBuffer.wrap(head));
        try (FileChannel body = FileChannel.open(folder.resolve(path))) {
            long size = body.size();
            for (long sent = 0; sent < size; ) {
                sent += body.transferTo(sent, size - sent, reader);
            }
        }
    }
}
