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

    /** The word for an address. */
    public String word() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(BYTES).putLong(micros).putLong(id).array());
    }

    /** Reads a word that {@link #word} made; empty for anything else. */
    public static Optional<AfterKey> read(String word) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(word));
            if (bytes.remaining() != BYTES) {
                return Optional.empty();
            }
            Instant at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            return Optional.of(new AfterKey(at, bytes.getLong()));
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}
