package org.midad.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The body of a request, measured while it is read. */
public final class RequestBody {
    private RequestBody() {}

    /**
     * Reads at most {@code limit} bytes.
     *
     * @throws Problem 413 if there are more
     */
    public static byte[] read(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        try (InputStream in = request.getInputStream()) {
            long told = request.getContentLengthLong();
            byte[] bytes = in.readNBytes(told < 0 ? limit + 1 : (int) told);
            if (bytes.length > limit) {
                throw tooLarge(limit);
            }
            return bytes;
        }
    }

    private static Problem tooLarge(int limit) {
        return Problem.of(
                413, "Content too large", "at most " + limit / 1024 + " kB can be taken here");
    }

    /**
     * The body as text.
     *
     * @throws Problem 422 that names the first byte that is no UTF-8
     */
    public static String text(HttpServletRequest request, int limit) throws IOException {
        byte[] bytes = read(request, limit);
        CharsetDecoder decoder =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw Problem.field("body", "byte " + (in.position() + 1) + " is not UTF-8");
        }
        return out.flip().toString();
    }
}
