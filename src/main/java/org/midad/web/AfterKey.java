package org.midad.web;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of a list ended, as an opaque word in an address (keyset paging).
 *
 * @param at time of the last row, to the microsecond
 * @param id of the last row
 */
public record AfterKey(Instant at, long id) {
    private static final int BYTES = 2 * Long.BYTES;

    /** No row of the paper lies outside, and PostgreSQL can compare with all between. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** The word for an address. */
    public String word() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(BYTES).putLong(micros).putLong(id).array());
    }

    /** Whether this could be the place of a row, and is written in the one way that we write it. */
    private boolean made(String word) {
        return id > 0 && !at.isBefore(FIRST) && !at.isAfter(LAST) && word().equals(word);
    }

    /** Reads a word that {@link #word} made; empty for anything else. */
    public static Optional<AfterKey> read(String word) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            Instant at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            return Optional.of(new AfterKey(at, bytes.getLong())).filter(key -> key.made(word));
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
