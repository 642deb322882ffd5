package org.midad.newsroom.mail;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.mail.QuietHours;
import org.midad.moderation.Digest;
import org.midad.newsroom.FieldChecks;
import org.midad.web.Words;

/** The form of quiet hours and of what the desk is told. */
final class TimesForm {
    private static final int MOST_MINUTES = 10_080;
    private static final int MOST_HOURS = 168;

    private TimesForm() {}

    /** What the form asks for; quiet hours are null for none. */
    record Wanted(@Nullable QuietHours quiet, Digest.Setting digest) {}

    static Map<String, String> filled(
            Optional<QuietHours> quiet, Digest.Setting digest, Words words) {
        Map<String, String> fields = new HashMap<>();
        quiet.ifPresent(
                hours -> {
                    fields.put("quietfrom", hours.from().toString());
                    fields.put("quietto", hours.to().toString());
                });
        Integer after = digest.afterMinutes();
        fields.put("after", after == null ? "" : words.number(after));
        fields.put("pause", words.number(digest.pauseHours()));
        return fields;
    }

    static Optional<Wanted> read(FieldChecks checks, Words words) {
        @Nullable LocalTime from = time(checks, "quietfrom");
        @Nullable LocalTime to = time(checks, "quietto");
        if ((from == null) != (to == null)) {
            checks.wrong(from == null ? "quietfrom" : "quietto", "form.mail.time.both");
        }
        boolean told = !checks.raw("after").isBlank();
        int after = told ? number(checks, "after", MOST_MINUTES, words) : 0;
        int pause = number(checks, "pause", MOST_HOURS, words);
        if (!checks.sound()) {
            return Optional.empty();
        }
        return Optional.of(
                new Wanted(
                        from == null || to == null ? null : new QuietHours(from, to),
                        new Digest.Setting(told ? after : null, pause)));
    }

    private static int number(FieldChecks checks, String field, int most, Words words) {
        int number = checks.number(field).orElse(0);
        if (number < 1 || number > most) {
            checks.wrong(field, "form.number", words.number(1), words.number(most));
        }
        return number;
    }

    /** A time of day, in digits of any script; null where none is typed. */
    private static @Nullable LocalTime time(FieldChecks checks, String field) {
        StringBuilder text = new StringBuilder();
        checks.raw(field)
                .strip()
                .chars()
                .forEach(
                        c ->
                                text.append(
                                        Character.isDigit(c)
                                                ? (char) ('0' + Character.digit(c, 10))
                                                : (char) c));
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(text.indexOf(":") == 1 ? "0" + text : text).withSecond(0);
        } catch (DateTimeException e) {
            checks.wrong(field, "form.mail.time");
            return null;
        }
    }
}
