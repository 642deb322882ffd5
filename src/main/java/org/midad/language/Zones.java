package org.midad.language;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The time zones that a newspaper is offered: those of Arab countries, and where Arabs settled. */
public final class Zones {
    private static final List<String> ELSEWHERE =
            List.of(
                    "Africa/Mogadishu",
                    "Africa/Djibouti",
                    "Indian/Comoro",
                    "Europe/Istanbul",
                    "Europe/Athens",
                    "Europe/Berlin",
                    "Europe/Stockholm",
                    "Europe/Brussels",
                    "Europe/Paris",
                    "Europe/Madrid",
                    "Europe/London",
                    "America/Sao_Paulo",
                    "America/New_York",
                    "America/Toronto",
                    "Australia/Sydney",
                    "UTC");

    private Zones() {}

    /**
     * A zone and the city that it is called by.
     *
     * @param id of the tz database, such as {@code Asia/Beirut}
     */
    public record Zone(String id, String city) {}

    /** The zones in this language, those of the country profiles first. */
    public static List<Zone> all(String language) {
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLanguageTag(language));
        return Stream.concat(
                        Country.all().stream()
                                .flatMap(country -> country.zones().stream())
                                .map(ZoneId::getId),
                        ELSEWHERE.stream())
                .map(id -> new Zone(id, city(names, id)))
                .toList();
    }

    private static String city(TimeZoneNames names, String id) {
        String city = names.getExemplarLocationName(id);
        return city == null ? id : city;
    }

    /** The zone with this id, if there is one in the tz database. */
    public static Optional<ZoneId> of(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
