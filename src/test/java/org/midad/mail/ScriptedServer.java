package org.midad.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that says what a test wants it to say; it knows STARTTLS. */
final class ScriptedServer implements AutoCloseable {
    /** As an answer: nothing, for ever. */
    static final String SILENCE = "";

    private final ServerSocket socket;
    private final @Nullable Certificate certificate;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> letters = new CopyOnWriteArrayList<>();

    /** Offers STARTTLS with this certificate; null for none. */
    ScriptedServer(@Nullable Certificate certificate) {
        this.certificate = certificate;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** From now on answers this to the command; {@code HELLO} is the greeting. */
    ScriptedServer answers(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    /** Answers the command as usual again. */
    void asUsual(String command) {
        answers.remove(command);
    }

    List<String> letters() {
        return letters;
    }

    List<String> heard() {
        return heard;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (Socket plain = client) {
            say(plain, answers.getOrDefault("HELLO", "220 localhost"));
            Socket spoken = converse(plain);
            if (spoken != null) {
                converse(spoken);
            }
        } catch (IOException e) {
            // the client went away, as some tests want it to
        }
    }

    /** Answers until the end; or until TLS begins, which is then to be spoken. */
    private @Nullable Socket converse(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        String line = in.readLine();
        while (line != null) {
            heard.add(line);
            String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            say(client, answers.getOrDefault(command, usual(command, client)));
            if (command.equals("STARTTLS") && certificate != null) {
                SSLSocket secure =
                        (SSLSocket)
                                certificate
                                        .server()
                                        .getSocketFactory()
                                        .createSocket(client, null, true);
                secure.setUseClientMode(false);
                return secure;
            }
            if (command.equals("DATA") && !answers.containsKey("DATA")) {
                letters.add(letter(in));
                say(client, answers.getOrDefault("END", "250 taken"));
            }
            line = in.readLine();
        }
        return null;
    }

    private String usual(String command, Socket client) {
        boolean offers = certificate != null && !(client instanceof SSLSocket);
        return switch (command) {
            case "EHLO" ->
                    "250-localhost\r\n" + (offers ? "250-STARTTLS\r\n" : "") + "250 AUTH PLAIN";
            case "AUTH" -> "235 welcome";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            case "STARTTLS" -> certificate == null ? "502 unknown" : "220 go on";
            default -> "250 ok";
        };
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); ) {
            letter.append(line).append('\n');
            line = in.readLine();
        }
        return letter.toString();
    }

    private static void say(Socket client, String answer) throws IOException {
        if (!answer.equals(SILENCE)) {
            client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().flush();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
