package org.midad.article;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalLong;

/** Names an article, for good. */
public record ArticleId(long value) {
    private static final int MOST_DIGITS = 18;

    /**
     * The id that this text writes: decimal digits without leading zero; empty for anything else.
     */
    public static OptionalLong read(String text) {
        boolean digits =
                !text.isEmpty()
                        && text.length() <= MOST_DIGITS
                        && text.charAt(0) != '0'
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    @Override
    @JsonValue
    public String toString() {
        return Long.toString(value);
    }
}
