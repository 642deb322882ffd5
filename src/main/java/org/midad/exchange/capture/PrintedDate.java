package org.midad.exchange.capture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midad.language.Folded;
import org.midad.language.Folding;

/**
 * A day as a page prints it.
 *
 * @param day null where the print leaves the year or the order of day and month open
 * @param from where it stands in the text, UTF-16
 */
record PrintedDate(String printed, @Nullable LocalDate day, int from, int to) {

    /** Month names of all Arabic calendars of the press, and of French and English. */
    private static final String[] MONTH_NAMES = {
        "يناير|كانون الثاني|جانفي|ينايير|janvier|january|janv|jan",
        "فبراير|شباط|فيفري|فبراير|février|february|févr|feb",
        "مارس|آذار|mars|march|mar",
        "أبريل|إبريل|نيسان|أفريل|avril|april|avr|apr",
        "مايو|أيار|ماي|mai|may",
        "يونيو|يونيه|حزيران|جوان|juin|june|jun",
        "يوليو|يوليه|تموز|يوليوز|جويلية|juillet|july|juil|jul",
        "أغسطس|آب|غشت|أوت|août|august|aug",
        "سبتمبر|أيلول|شتنبر|شتمبر|septembre|september|sept|sep",
        "أكتوبر|تشرين الأول|تشرين أول|octobre|october|oct",
        "نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|novembre|november|nov",
        "ديسمبر|كانون الأول|كانون أول|دجنبر|دجمبر|décembre|december|déc|dec"
    };

    private static final Map<String, Integer> MONTHS = months();

    private static final String MONTH =
            "(" + Phrases.of(String.join("|", MONTH_NAMES)).alternatives() + ")";

    private static final Phrases WEEKDAYS =
            Phrases.of(
                    """
                    الاثنين|الإثنين|الثلاثاء|الثلاثا|الأربعاء|الخميس|الجمعة|السبت|الأحد
                    lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
                    monday|tuesday|wednesday|thursday|friday|saturday|sunday
                    mon|tue|wed|thu|fri|sat|sun
                    """);

    private static final String WEEKDAY = "(?:(?:يوم )?" + WEEKDAYS.alternatives() + " ?[،,]? ?)?";
    private static final String DAY = "([0-9]{1,2})(?: ?er| ?st| ?nd| ?rd| ?th)?";
    private static final String SECOND_NAME =
            "\\.?(?: ?[/(-] ?" + MONTH.replaceFirst("\\(", "(?:") + " ?\\)?)?";
    private static final String YEAR =
            "(?:,|،)? ?(?:من |عام |سنه |de )?([0-9]{4})(?: ?م(?!\\p{L}))?";
    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";

    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    START
                            + WEEKDAY
                            + DAY
                            + "(?: | من | de |-)"
                            + MONTH
                            + SECOND_NAME
                            + END
                            + "(?:"
                            + YEAR
                            + END
                            + ")?");
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    START + WEEKDAY + MONTH + "\\.? " + DAY + END + "(?:" + YEAR + END + ")?");
    private static final Pattern ISO =
            Pattern.compile(START + WEEKDAY + "([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + END);
    private static final Pattern NUMBERS =
            Pattern.compile(START + WEEKDAY + "([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})" + END);
    private static final Pattern WEEKDAY_ALONE =
            Pattern.compile("^(?:يوم )?" + WEEKDAYS.alternatives() + "$");

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;

    /** The day that a short text prints, if it prints one. */
    static Optional<PrintedDate> in(String text) {
        Folded folded = Folding.foldWithPlaces(text);
        if (folded.text().chars().noneMatch(Character::isDigit)) {
            return weekday(text, folded.text());
        }
        Matcher matcher = DAY_MONTH.matcher(folded.text());
        if (matcher.find()) {
            return found(text, folded, matcher, day(matcher, 3, 2, 1));
        }
        matcher = MONTH_DAY.matcher(folded.text());
        if (matcher.find()) {
            return found(text, folded, matcher, day(matcher, 3, 1, 2));
        }
        matcher = ISO.matcher(folded.text());
        if (matcher.find()) {
            return found(text, folded, matcher, day(matcher, 1, 3, 4));
        }
        matcher = NUMBERS.matcher(folded.text());
        if (matcher.find()) {
            return found(text, folded, matcher, dayOfNumbers(matcher, folded.text()));
        }
        return Optional.empty();
    }

    private static Optional<PrintedDate> weekday(String text, String folded) {
        return WEEKDAY_ALONE.matcher(folded.strip()).find()
                ? Optional.of(new PrintedDate(text.strip(), null, 0, text.length()))
                : Optional.empty();
    }

    private static Optional<PrintedDate> found(
            String text, Folded folded, Matcher matcher, @Nullable LocalDate day) {
        int from = folded.places()[matcher.start()];
        int to = folded.places()[matcher.end()];
        return Optional.of(new PrintedDate(text.substring(from, to).strip(), day, from, to));
    }

    /** Arabic and French print the day first; in English 3/5/2021 may be either and stays open. */
    private static @Nullable LocalDate dayOfNumbers(Matcher matcher, String folded) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        boolean english = folded.matches(".*\\b(?:published|updated|posted|on)\\b.*");
        if (second > 12) {
            return day(matcher, 4, 1, 3);
        }
        return english && first <= 12 && first != second ? null : day(matcher, 4, 3, 1);
    }

    private static @Nullable LocalDate day(Matcher matcher, int year, int month, int day) {
        if (matcher.group(year) == null) {
            return null;
        }
        int printedYear = Integer.parseInt(matcher.group(year));
        if (printedYear < EARLIEST || printedYear > LATEST) {
            return null;
        }
        try {
            return LocalDate.of(
                    printedYear, month(matcher.group(month)), Integer.parseInt(matcher.group(day)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int month(String printed) {
        Integer named = MONTHS.get(printed);
        return named == null ? Integer.parseInt(printed) : named;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < MONTH_NAMES.length; i++) {
            int month = i + 1;
            months.putAll(
                    Arrays.stream(MONTH_NAMES[i].split("\\|", -1))
                            .map(Folding::fold)
                            .distinct()
                            .collect(Collectors.toMap(name -> name, name -> month)));
        }
        return months;
    }
}
