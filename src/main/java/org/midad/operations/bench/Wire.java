package org.midad.operations.bench;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One kept-alive HTTP/1.1 connection that does no more with an answer than it must. */
final class Wire implements AutoCloseable {
    /** Most pages fit, so that they are read in few calls. */
    private static final int ROOM = 1 << 18;

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] CHUNKED =
            "transfer-encoding: chunked".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private static final int IN_CHUNKS = -1;

    private final SocketChannel channel;
    private final ByteBuffer in = ByteBuffer.allocateDirect(ROOM);
    private int status;
    private int length;
    private int bodyAt;
    private int searched;
    private int left;

    private Wire(SocketChannel channel) {
        this.channel = channel;
    }

    static Wire to(int port) throws IOException {
        SocketChannel channel =
                SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return new Wire(channel);
    }

    /** An answer that is kept. */
    record Answer(int status, String head, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** The channel, for a selector. */
    SocketChannel channel() {
        return channel;
    }

    /** Sends a request; {@link #receive} then reads its answer. */
    void send(ByteBuffer request) throws IOException {
        while (request.hasRemaining()) {
            channel.write(request);
        }
        in.clear();
        searched = 0;
        bodyAt = 0;
        left = 0;
    }

    /** Reads what is there; whether the answer is whole. Keeps nothing but its status. */
    boolean receive() throws IOException {
        if (bodyAt == 0) {
            if (!readHead()) {
                return false;
            }
        } else if (length == IN_CHUNKS) {
            refuseTooLong();
            read();
        } else {
            in.clear().limit(Math.min(ROOM, left));
            left -= read();
        }
        return length == IN_CHUNKS
                ? stands(LAST_CHUNK, in.position() - LAST_CHUNK.length)
                : left <= 0;
    }

    /** Asks and waits for the whole answer; its status. */
    int ask(ByteBuffer request) throws IOException {
        send(request);
        boolean whole;
        do {
            whole = receive();
        } while (!whole);
        return status;
    }

    int status() {
        return status;
    }

    /** Asks and keeps the answer. */
    Answer answer(ByteBuffer request) throws IOException {
        send(request);
        boolean headed;
        do {
            headed = readHead();
        } while (!headed);
        byte[] head = new byte[bodyAt];
        in.get(0, head);
        String words = new String(head, StandardCharsets.ISO_8859_1);
        if (length == IN_CHUNKS) {
            while (!stands(LAST_CHUNK, in.position() - LAST_CHUNK.length)) {
                refuseTooLong();
                read();
            }
            return new Answer(status, words, joined());
        }
        byte[] body = new byte[length];
        int have = in.position() - bodyAt;
        in.get(bodyAt, body, 0, have);
        while (have < length) {
            in.clear().limit(Math.min(ROOM, length - have));
            int more = read();
            in.get(0, body, have, more);
            have += more;
        }
        return new Answer(status, words, body);
    }

    /** Only JSON comes in chunks: short, and without a line end of its own. */
    private void refuseTooLong() throws IOException {
        if (!in.hasRemaining()) {
            throw new IOException("an answer in chunks that is too long");
        }
    }

    private int read() throws IOException {
        int bytes = channel.read(in);
        if (bytes < 0) {
            throw new EOFException("the server closed the connection");
        }
        return bytes;
    }

    private boolean readHead() throws IOException {
        read();
        int end = blankLine(searched);
        searched = Math.max(0, in.position() - 3);
        if (end < 0) {
            return false;
        }
        bodyAt = end;
        status =
                (in.get(STATUS_AT) - '0') * 100
                        + (in.get(STATUS_AT + 1) - '0') * 10
                        + (in.get(STATUS_AT + 2) - '0');
        length = status == 304 || status == 204 ? 0 : contentLength();
        left = length - (in.position() - bodyAt);
        return true;
    }

    private int blankLine(int from) {
        int last = in.position() - 4;
        for (int i = from; i <= last; i++) {
            if (in.get(i) == '\r' && in.get(i + 2) == '\r' && in.get(i + 3) == '\n') {
                return i + 4;
            }
        }
        return -1;
    }

    private int contentLength() throws IOException {
        for (int i = STATUS_AT; i < bodyAt; i++) {
            if (in.get(i) == '\n' && stands(LENGTH, i + 1)) {
                return number(i + 1 + LENGTH.length);
            }
            if (in.get(i) == '\n' && stands(CHUNKED, i + 1)) {
                return IN_CHUNKS;
            }
        }
        throw new IOException("an answer without a length, status " + status);
    }

    /** Whether these lower-case bytes stand there, in whatever case. */
    private boolean stands(byte[] bytes, int at) {
        if (at < 0 || at + bytes.length > in.position()) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            int sent = in.get(at + i);
            if ((sent >= 'A' && sent <= 'Z' ? sent + ('a' - 'A') : sent) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private byte[] joined() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = bodyAt;
        while (true) {
            int line = at;
            while (in.get(line) != '\r') {
                line++;
            }
            byte[] digits = new byte[line - at];
            in.get(at, digits);
            int size = Integer.parseInt(new String(digits, StandardCharsets.ISO_8859_1), 16);
            if (size == 0) {
                return body.toByteArray();
            }
            byte[] chunk = new byte[size];
            in.get(line + 2, chunk);
            body.writeBytes(chunk);
            at = line + 2 + size + 2;
        }
    }

    private int number(int from) {
        int number = 0;
        for (int i = from; in.get(i) != '\r'; i++) {
            if (in.get(i) != ' ') {
                number = number * 10 + in.get(i) - '0';
            }
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
