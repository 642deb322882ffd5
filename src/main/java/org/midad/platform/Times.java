package org.midad.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants to and from {@code timestamptz}; PostgreSQL keeps microseconds. */
public final class Times {
    private Times() {}

    /** A parameter. */
    public static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A parameter that may be null. */
    public static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    /** A column that is never null. */
    public static Instant of(ResultSet rs, String column) throws SQLException {
        return Objects.requireNonNull(maybe(rs, column), column);
    }

    /** A column that may be null. */
    public static @Nullable Instant maybe(ResultSet rs, String column) throws SQLException {
        Timestamp timestamp = rs.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
