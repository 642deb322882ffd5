package org.midad.discussion;

import com.fasterxml.jackson.annotation.JsonValue;

/** Names a comment, for good. */
public record CommentId(long value) {
    @Override
    @JsonValue
    public String toString() {
        return Long.toString(value);
    }
}
