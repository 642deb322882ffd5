package org.midad.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.midad.edition.Edition;
import org.midad.language.Dates;
import org.midad.language.Noun;
import org.midad.language.Plurals;

/**
 * Texts, numbers and days of the interface, in one language, for one edition's country and zone.
 */
public final class Words {
    private final Edition edition;
    private final Messages messages;

    private Words(Edition edition, Messages messages) {
        this.edition = edition;
        this.messages = messages;
    }

    /** Words in the edition's own language. */
    public static Words of(Edition edition) {
        return new Words(edition, Messages.in(edition.language()));
    }

    /** BCP 47 language of these words. */
    public String language() {
        return messages.language();
    }

    /** The message with this key, its {@code {0}}, {@code {1}} … replaced by the arguments. */
    public String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /** A count of comments in words, such as {@code ٣ تعليقات}. */
    public String comments(long count) {
        return count(Noun.COMMENT, count);
    }

    /** A count of anything in words. */
    public String count(Noun noun, long count) {
        return Plurals.phrase(
                noun, count, edition.country(), edition.numerals(), edition.tanween(), locale());
    }

    /**
     * How a script says a count of new comments: the forms for one, two, few, many and other (CLDR)
     * with {@code {0}} for the number, {@code |} between them.
     */
    public String newComments() {
        return LongStream.of(1, 2, 3, 11, 100)
                .mapToObj(count -> count(Noun.NEW_COMMENT, count).replace(number(count), "{0}"))
                .collect(Collectors.joining("|"));
    }

    /** A number in the edition's digits and grouping. */
    public String number(long number) {
        return edition.numerals().format(number, edition.country());
    }

    /** A day with its weekday, in the edition's zone. */
    public String day(Instant instant) {
        return day(at(instant).toLocalDate());
    }

    /** A day with its weekday. */
    public String day(LocalDate day) {
        return Dates.fullDate(day, edition.country(), edition.numerals(), locale());
    }

    /** A day without its weekday. */
    public String date(LocalDate day) {
        return Dates.longDate(day, edition.country(), edition.numerals(), locale());
    }

    /** The hour and minute in the edition's zone; keeps its own direction in any line. */
    public String time(Instant instant) {
        return Dates.time(at(instant).toLocalTime(), edition.numerals(), locale());
    }

    /** The machine-readable form for a {@code datetime} attribute, in the edition's zone. */
    public String iso(Instant instant) {
        return at(instant).toOffsetDateTime().withNano(0).toString();
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(edition.zone());
    }

    private Locale locale() {
        return Locale.forLanguageTag(messages.language());
    }
}
