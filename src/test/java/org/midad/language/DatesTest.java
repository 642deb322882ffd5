package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Locale ARABIC = Locale.of("ar");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Country LEBANON = Country.of("LB");

    @Test
    void aDayHasTheMonthOfItsCountry() {
        assertThat(Dates.longDate(DAY, LEBANON, Numerals.ARABIC, ARABIC)).isEqualTo("١ أيلول ٢٠٢٦");
        assertThat(Dates.longDate(DAY, Country.of("MA"), Numerals.LATIN, ARABIC))
                .isEqualTo("1 شتنبر 2026");
    }

    @Test
    void aFullDateBeginsWithItsWeekday() {
        assertThat(Dates.fullDate(DAY, LEBANON, Numerals.LATIN, ARABIC))
                .isEqualTo("الثلاثاء، 1 أيلول 2026");
        assertThat(Dates.fullDate(DAY, LEBANON, Numerals.ARABIC, Locale.FRENCH))
                .isEqualTo("mardi 1er septembre 2026");
        assertThat(Dates.fullDate(DAY, LEBANON, Numerals.ARABIC, Locale.ENGLISH))
                .isEqualTo("Tuesday 1 September 2026");
    }

    @Test
    void aDayHasItsPlaceInTheCalendarOfUmmAlQura() {
        assertThat(Dates.ummAlQura(DAY, Country.of("SA"), Numerals.ARABIC))
                .isEqualTo("١٩ ربيع الأول ١٤٤٨ هـ");
    }

    @Test
    void anHourStandsLeftOfItsMinuteInEveryParagraph() {
        LocalTime morning = LocalTime.of(8, 5);
        for (Numerals numerals : Numerals.values()) {
            String time = Dates.time(morning, numerals, ARABIC);
            for (byte level : new byte[] {Bidi.LTR, Bidi.RTL}) {
                Bidi line = new Bidi();
                line.setPara("الساعة " + time, level, null);
                assertThat(line.writeReordered(0)).contains(time);
            }
        }
        assertThat(Dates.time(morning, Numerals.ARABIC, ARABIC)).isEqualTo("٨:٠٥");
        assertThat(Dates.time(morning, Numerals.ARABIC, Locale.FRENCH)).isEqualTo("8:05");
    }

    @Test
    void aMonthHasTheNameOfItsLanguage() {
        assertThat(Dates.monthName(DAY, LEBANON, ARABIC)).isEqualTo("أيلول");
        assertThat(Dates.monthName(DAY, LEBANON, Locale.FRENCH)).isEqualTo("septembre");
    }
}
