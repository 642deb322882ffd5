package org.midad.language;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * How a country prints days and numbers in Arabic.
 *
 * @param iso ISO 3166 code of two capital letters
 * @param name the country's Arabic name
 * @param locale Arabic as written there, such as {@code ar-LB}
 * @param months the twelve months, January first, wide form of CLDR
 * @param numerals CLDR's default; an edition may choose the other
 * @param firstDay the day on which calendars begin
 * @param weekend its days, in order
 * @param zones the canonical time zones, the first one usual; never empty
 * @param decimal the decimal sign with Latin digits
 * @param group the sign between thousands with Latin digits
 */
public record Country(
        String iso,
        String name,
        Locale locale,
        List<String> months,
        Numerals numerals,
        DayOfWeek firstDay,
        List<DayOfWeek> weekend,
        List<ZoneId> zones,
        char decimal,
        char group) {

    public Country {
        months = List.copyOf(months);
        weekend = List.copyOf(weekend);
        zones = List.copyOf(zones);
    }

    /**
     * The profile of a country.
     *
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public static Country of(String iso) {
        for (Country country : CountryTable.COUNTRIES) {
            if (country.iso.equalsIgnoreCase(iso)) {
                return country;
            }
        }
        List<String> known = CountryTable.COUNTRIES.stream().map(Country::iso).toList();
        throw new IllegalArgumentException(
                "No country profile for \"%s\"; known are %s"
                        .formatted(iso, String.join(", ", known)));
    }

    /** Every profile, from the Gulf to the Atlantic. */
    public static List<Country> all() {
        return CountryTable.COUNTRIES;
    }

    /** The usual time zone. */
    public ZoneId zone() {
        return zones.getFirst();
    }
}
