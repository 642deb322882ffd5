package org.midad.operations.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The last 64 characters of a backup, in the zip's own comment: the SHA-256 of the whole file with
 * zeros in their place. Any byte that changed shows, and so does an end that is missing; the hashes
 * in the manifest alone would not see what a zip reader skips.
 */
final class Seal {
    private static final int LENGTH = 64;
    private static final int BLOCK = 1 << 16;

    /** What stands there until the seal is known. */
    static final String BLANK = "0".repeat(LENGTH);

    private Seal() {}

    /** A fresh SHA-256. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Seals a file that is written and ends with {@link #BLANK}.
     *
     * @param whole what came of all its bytes
     */
    static void set(FileChannel file, MessageDigest whole) throws IOException {
        ByteBuffer seal = StandardCharsets.US_ASCII.encode(hex(whole));
        long at = file.size() - LENGTH;
        while (seal.hasRemaining()) {
            at += file.write(seal, at);
        }
    }

    /** Whether not a byte of the file is another than when it was sealed. */
    static boolean unbroken(Path file, Progress progress) throws IOException {
        long sealed = Files.size(file) - LENGTH;
        if (sealed < 0) {
            return false;
        }
        MessageDigest digest = digest();
        progress.begin("checking " + file.getFileName());
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] block = new byte[BLOCK];
            for (long left = sealed; left > 0; ) {
                int read = in.read(block, 0, (int) Math.min(left, BLOCK));
                if (read < 0) {
                    return false;
                }
                progress.passed(read);
                left -= read;
            }
            ((DigestInputStream) in).on(false);
            String seal = new String(in.readNBytes(LENGTH), StandardCharsets.US_ASCII);
            digest.update(BLANK.getBytes(StandardCharsets.US_ASCII));
            return seal.equals(hex(digest));
        }
    }
}
