package org.midad.language;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.midad.language.Numerals.ARABIC;
import static org.midad.language.Numerals.LATIN;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The country profiles; source: CLDR (ca-gregorian, numbers, weekData) and its canonical zones. */
final class CountryTable {
    private static final List<String> EGYPT_AND_GULF =
            months("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر");
    private static final List<String> LEVANT =
            months(
                    "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول"
                            + " تشرين_الثاني كانون_الأول");
    private static final List<String> TUNISIA_AND_ALGERIA =
            months("جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر");
    private static final List<String> MOROCCO =
            months("يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر");
    private static final List<String> MAURITANIA =
            months("يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر");

    private static final List<DayOfWeek> FRIDAY_SATURDAY = List.of(FRIDAY, SATURDAY);
    private static final List<DayOfWeek> SATURDAY_SUNDAY = List.of(SATURDAY, SUNDAY);

    static final List<Country> COUNTRIES =
            List.of(
                    friday("SA", "السعودية", EGYPT_AND_GULF, SUNDAY, "Asia/Riyadh"),
                    sunday("AE", "الإمارات", EGYPT_AND_GULF, LATIN, '.', ',', "Asia/Dubai"),
                    friday("QA", "قطر", EGYPT_AND_GULF, SATURDAY, "Asia/Qatar"),
                    friday("KW", "الكويت", EGYPT_AND_GULF, SATURDAY, "Asia/Kuwait"),
                    friday("BH", "البحرين", EGYPT_AND_GULF, SATURDAY, "Asia/Bahrain"),
                    friday("OM", "عُمان", EGYPT_AND_GULF, SATURDAY, "Asia/Muscat"),
                    friday("YE", "اليمن", EGYPT_AND_GULF, SUNDAY, "Asia/Aden"),
                    friday("IQ", "العراق", LEVANT, SATURDAY, "Asia/Baghdad"),
                    friday("SY", "سوريا", LEVANT, SATURDAY, "Asia/Damascus"),
                    sunday("LB", "لبنان", LEVANT, ARABIC, ',', '.', "Asia/Beirut"),
                    friday("JO", "الأردن", LEVANT, SATURDAY, "Asia/Amman"),
                    // CLDR has no week for Palestine and falls back on the world's; the public
                    // weekend there is Friday and Saturday.
                    friday("PS", "فلسطين", LEVANT, SATURDAY, "Asia/Gaza", "Asia/Hebron"),
                    friday("EG", "مصر", EGYPT_AND_GULF, SATURDAY, "Africa/Cairo"),
                    friday("SD", "السودان", EGYPT_AND_GULF, SATURDAY, "Africa/Khartoum"),
                    maghreb("LY", "ليبيا", EGYPT_AND_GULF, "Africa/Tripoli"),
                    sunday("TN", "تونس", TUNISIA_AND_ALGERIA, LATIN, ',', '.', "Africa/Tunis"),
                    maghreb("DZ", "الجزائر", TUNISIA_AND_ALGERIA, "Africa/Algiers"),
                    sunday("MA", "المغرب", MOROCCO, LATIN, ',', '.', "Africa/Casablanca"),
                    sunday("MR", "موريتانيا", MAURITANIA, ARABIC, ',', '.', "Africa/Nouakchott"));

    private CountryTable() {}

    /** Friday and Saturday off, Arabic digits, a point before decimals. */
    private static Country friday(
            String iso, String name, List<String> months, DayOfWeek firstDay, String... zones) {
        return new Country(
                iso,
                name,
                Locale.of("ar", iso),
                months,
                ARABIC,
                firstDay,
                FRIDAY_SATURDAY,
                Stream.of(zones).map(ZoneId::of).toList(),
                '.',
                ',');
    }

    /** Friday and Saturday off, Latin digits, a comma before decimals. */
    private static Country maghreb(String iso, String name, List<String> months, String zone) {
        return new Country(
                iso,
                name,
                Locale.of("ar", iso),
                months,
                LATIN,
                SATURDAY,
                FRIDAY_SATURDAY,
                List.of(ZoneId.of(zone)),
                ',',
                '.');
    }

    /** Saturday and Sunday off, weeks from Monday. */
    private static Country sunday(
            String iso,
            String name,
            List<String> months,
            Numerals numerals,
            char decimal,
            char group,
            String zone) {
        return new Country(
                iso,
                name,
                Locale.of("ar", iso),
                months,
                numerals,
                MONDAY,
                SATURDAY_SUNDAY,
                List.of(ZoneId.of(zone)),
                decimal,
                group);
    }

    private static List<String> months(String names) {
        return Stream.of(names.split(" ", -1)).map(name -> name.replace('_', ' ')).toList();
    }
}
