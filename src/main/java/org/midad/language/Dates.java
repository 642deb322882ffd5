package org.midad.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/**
 * Days and hours as printed; source: CLDR long and full patterns.
 *
 * <p>The language is {@code ar}, {@code fr} or {@code en}; any other is printed as Arabic. French
 * and English take Latin digits whatever the numerals.
 */
public final class Dates {
    private static final List<String> FRENCH_MONTHS =
            List.of(
                    "janvier",
                    "février",
                    "mars",
                    "avril",
                    "mai",
                    "juin",
                    "juillet",
                    "août",
                    "septembre",
                    "octobre",
                    "novembre",
                    "décembre");
    private static final List<String> ENGLISH_MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");
    private static final List<String> HIJRI_MONTHS =
            List.of(
                    "محرم",
                    "صفر",
                    "ربيع الأول",
                    "ربيع الآخر",
                    "جمادى الأولى",
                    "جمادى الآخرة",
                    "رجب",
                    "شعبان",
                    "رمضان",
                    "شوال",
                    "ذو القعدة",
                    "ذو الحجة");
    private static final List<String> ARABIC_DAYS =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");
    private static final List<String> FRENCH_DAYS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final List<String> ENGLISH_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Dates() {}

    /** Day, month and year: {@code ٤ أيلول ٢٠١٥}, {@code 1er janvier 2026}, {@code 4 May 2026}. */
    public static String longDate(
            LocalDate day, Country country, Numerals numerals, Locale language) {
        String number = Integer.toString(day.getDayOfMonth());
        if (isFrench(language) && day.getDayOfMonth() == 1) {
            // CLDR prints a bare 1; French newspapers print the ordinal.
            number = "1er";
        }
        String month = monthName(day, country, language);
        String date = number + " " + month + " " + day.getYear();
        return digits(date, numerals, language);
    }

    /** The long date after its weekday. */
    public static String fullDate(
            LocalDate day, Country country, Numerals numerals, Locale language) {
        String comma = isFrench(language) || isEnglish(language) ? " " : "، ";
        return dayName(day.getDayOfWeek(), language)
                + comma
                + longDate(day, country, numerals, language);
    }

    /**
     * The day in the calendar of Umm al-Qura, in Arabic.
     *
     * @throws java.time.DateTimeException before 1300 AH (1882) and after 1600 AH (2174), for which
     *     the calendar is not published
     */
    public static String ummAlQura(LocalDate day, Country country, Numerals numerals) {
        HijrahDate hijri = HijrahDate.from(day);
        String month = HIJRI_MONTHS.get(hijri.get(ChronoField.MONTH_OF_YEAR) - 1);
        String date =
                hijri.get(ChronoField.DAY_OF_MONTH)
                        + " "
                        + month
                        + " "
                        + hijri.get(ChronoField.YEAR_OF_ERA)
                        + " هـ";
        return digits(date, numerals, country.locale());
    }

    /**
     * Hour and minute of the 24-hour clock, {@code ٨:٣٠}: an Arabic zero is a dot, and before the
     * hour it reads as dirt.
     *
     * <p>A colon between two digits takes their direction (UAX #9, W4), so that the hour stands
     * left of the minute in every paragraph without a control character.
     */
    public static String time(LocalTime time, Numerals numerals, Locale language) {
        String clock = String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
        return digits(clock, numerals, language);
    }

    /** The name of the day's month, as the country has it. */
    public static String monthName(LocalDate day, Country country, Locale language) {
        List<String> months = country.months();
        if (isFrench(language)) {
            months = FRENCH_MONTHS;
        } else if (isEnglish(language)) {
            months = ENGLISH_MONTHS;
        }
        return months.get(day.getMonthValue() - 1);
    }

    /** The name of a weekday. */
    public static String dayName(DayOfWeek day, Locale language) {
        List<String> days = ARABIC_DAYS;
        if (isFrench(language)) {
            days = FRENCH_DAYS;
        } else if (isEnglish(language)) {
            days = ENGLISH_DAYS;
        }
        return days.get(day.getValue() - 1);
    }

    static boolean isFrench(Locale language) {
        return language.getLanguage().equals("fr");
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    private static String digits(String text, Numerals numerals, Locale language) {
        boolean latin = isFrench(language) || isEnglish(language);
        return (latin ? Numerals.LATIN : numerals).inThese(text);
    }
}
