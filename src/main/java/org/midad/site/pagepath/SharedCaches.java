package org.midad.site.pagepath;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.jspecify.annotations.Nullable;

/**
 * What pages tell caches between the paper and its readers.
 *
 * @param lifetime how long they may keep a page without asking; zero where no purge reaches them,
 *     and then they have to ask each time
 */
public record SharedCaches(Duration lifetime) {
    /** Nobody purges them, so they may keep nothing unasked. */
    public static final SharedCaches UNREACHED = new SharedCaches(Duration.ZERO);

    /** Browsers ask each time: nobody can purge them. */
    private static final String ASK = "public, max-age=0, must-revalidate";

    private static final String TAGS = "Cache-Tag";

    /** More than this, or longer, is cut off by common caches; such a page is not kept. */
    private static final int MOST_TAGS = 40;

    private static final int LONGEST_TAGS = 2_000;

    /** The value of Cache-Control for a page that is made at this moment. */
    String control(Rendered.Page page, Instant now) {
        long seconds = lifetime.toSeconds();
        Instant change = page.freshUntil();
        if (change != null) {
            seconds = Math.min(seconds, Duration.between(now, change).toSeconds());
        }
        return seconds < 1 || tags(page) == null ? ASK : ASK + ", s-maxage=" + seconds;
    }

    /** The names by which the page is purged; null where they are not sent. */
    @Nullable HttpField tags(Rendered.Page page) {
        if (lifetime.isZero() || page.tags().size() > MOST_TAGS) {
            return null;
        }
        String names = joined(page.tags().stream().sorted().toList());
        return names.length() > LONGEST_TAGS ? null : new HttpField(TAGS, names);
    }

    /** Tags as one header carries them. */
    public static String joined(List<String> tags) {
        return String.join(",", tags);
    }
}
