package org.midad.operations.bench;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;

/** Comments of one client, each unlike all others: one request whose number is written anew. */
final class Posts implements Load.Requests {
    private static final String PLACE = "000000000000";
    private static final AtomicLong NUMBER = new AtomicLong();

    private final ByteBuffer request;
    private final int inKey;
    private final int inText;

    private Posts(ByteBuffer request) {
        this.request = request;
        this.inKey = find(0);
        this.inText = find(inKey + 1);
    }

    /** Posts below this article. */
    static Posts below(long article, int port) {
        return new Posts(
                Request.post(
                        port,
                        "/api/v1/articles/" + article + "/comments",
                        "{\"name\": \"%s\", \"text\": \"%s %s\"}"
                                .formatted(Sayings.name(3), text(), PLACE),
                        "Idempotency-Key: bench-key-" + PLACE));
    }

    /** What all of them say. */
    static String text() {
        return Sayings.text(7);
    }

    private int find(int from) {
        for (int i = from; i < request.limit() - PLACE.length(); i++) {
            int zeros = 0;
            while (zeros < PLACE.length() && request.get(i + zeros) == '0') {
                zeros++;
            }
            if (zeros == PLACE.length()) {
                return i;
            }
        }
        throw new IllegalStateException("no place for a number");
    }

    @Override
    public ByteBuffer next() {
        long number = NUMBER.incrementAndGet();
        for (int i = PLACE.length() - 1; i >= 0; i--) {
            byte digit = (byte) ('0' + number % 10);
            request.put(inKey + i, digit);
            request.put(inText + i, digit);
            number /= 10;
        }
        return request.rewind();
    }
}
