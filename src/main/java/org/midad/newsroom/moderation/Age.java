package org.midad.newsroom.moderation;

import java.time.Duration;
import org.midad.language.Noun;
import org.midad.web.Words;

/**
 * How long something has waited, in words. Private pages only: a relative time on a public page
 * would be wrong as soon as the page is kept.
 */
public final class Age {
    private static final long WEEK = 7;
    private static final long MONTH = 30;
    private static final long YEAR = 365;

    private Age() {}

    /** The largest unit that fits: {@code قبل دقيقتين}. */
    public static String said(Duration age, Words words) {
        if (age.toHours() < 1) {
            return words.count(Noun.MINUTE_AGO, Math.max(0, age.toMinutes()));
        }
        long days = age.toDays();
        if (days < 1) {
            return words.count(Noun.HOUR_AGO, age.toHours());
        }
        if (days < 2 * WEEK) {
            return words.count(Noun.DAY_AGO, days);
        }
        if (days < 2 * MONTH) {
            return words.count(Noun.WEEK_AGO, days / WEEK);
        }
        return days < 2 * YEAR
                ? words.count(Noun.MONTH_AGO, days / MONTH)
                : words.count(Noun.YEAR_AGO, days / YEAR);
    }
}
