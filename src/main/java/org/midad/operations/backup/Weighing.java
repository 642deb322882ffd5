package org.midad.operations.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Passes bytes on, and knows how many they were and their SHA-256. Leaves the target open. */
final class Weighing extends OutputStream {
    private final OutputStream to;
    private final Progress progress;
    private final MessageDigest digest = Seal.digest();
    private long size;

    Weighing(OutputStream to, Progress progress) {
        this.to = to;
        this.progress = progress;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        to.write(bytes, from, length);
        digest.update(bytes, from, length);
        size += length;
        progress.passed(length);
    }

    /** What passed, as an entry of this name; asked once, at the end. */
    Manifest.Entry as(String name) {
        return new Manifest.Entry(name, size, Seal.hex(digest));
    }
}
