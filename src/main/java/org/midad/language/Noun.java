package org.midad.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the newspaper counts. */
public enum Noun {
    COMMENT("comments"),
    NEW_COMMENT("new-comments"),
    REPLY("replies"),
    ARTICLE("articles"),
    VIEW("views"),
    READER("readers"),
    RECOMMENDATION("recommendations"),
    RESULT("results"),
    PICTURE("pictures"),
    LETTER("letters"),
    READING_MINUTE("reading-minutes"),
    SECOND_AGO("seconds-ago"),
    MINUTE_AGO("minutes-ago"),
    HOUR_AGO("hours-ago"),
    DAY_AGO("days-ago"),
    WEEK_AGO("weeks-ago"),
    MONTH_AGO("months-ago"),
    YEAR_AGO("years-ago");

    private final String plural;

    Noun(String plural) {
        this.plural = plural;
    }

    /** The name on the command line, such as {@code minutes-ago}. */
    public String plural() {
        return plural;
    }

    /** The noun of a name, in the singular ({@code comment}, {@code minute-ago}) or the plural. */
    public static Optional<Noun> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replace('_', '-');
        for (Noun noun : values()) {
            String singular = noun.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (wanted.equals(noun.plural) || wanted.equals(singular)) {
                return Optional.of(noun);
            }
        }
        return Optional.empty();
    }

    /** Every name in the plural. */
    public static List<String> names() {
        return List.of(values()).stream().map(Noun::plural).toList();
    }
}
