package org.midad.site.pagepath;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page source made of an address. */
public sealed interface Rendered {

    /**
     * A page that may be kept.
     *
     * @param status 200, or 410 for what was withdrawn
     * @param tags what it shows: purging one of them makes it stale
     * @param freshUntil when it changes by itself; null for never
     * @param policy its own {@code Content-Security-Policy}; null for that of every page
     */
    record Page(
            int status,
            String contentType,
            byte[] body,
            Set<String> tags,
            @Nullable Instant freshUntil,
            @Nullable String policy)
            implements Rendered {

        /** A page under the policy of every page. */
        public Page(
                int status,
                String contentType,
                byte[] body,
                Set<String> tags,
                @Nullable Instant freshUntil) {
            this(status, contentType, body, tags, freshUntil, null);
        }
    }

    /** The page stands elsewhere, for good; {@code location} is a percent-encoded path. */
    record Moved(String location) implements Rendered {}

    /** There is no such page. */
    record Missing() implements Rendered {}

    /** The address cannot be meant; {@code why} is the end of a message key. */
    record Bad(String why) implements Rendered {}
}
