package org.midad.operations;

import java.nio.ByteBuffer;

/** Reads the size of a JPEG from its frame header (ITU T.81, B.2.2). */
final class Jpeg {
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    private Jpeg() {}

    /** Height in pixels. */
    static int height(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).position(2);
        while (in.remaining() > 8) {
            int marker = in.getShort() & 0xFF;
            int length = in.getShort() & 0xFFFF;
            boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
            if (marker >= FIRST_FRAME && marker <= LAST_FRAME && !table) {
                in.get();
                return in.getShort() & 0xFFFF;
            }
            in.position(in.position() + length - 2);
        }
        throw new IllegalArgumentException("no JPEG");
    }
}
