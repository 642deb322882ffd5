package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class CountryTest {
    @Test
    void everyCountryHasTwelveMonthsAndAZone() {
        assertThat(Country.all())
                .hasSize(19)
                .allSatisfy(
                        country -> {
                            assertThat(country.months()).hasSize(12).doesNotHaveDuplicates();
                            assertThat(country.zones()).isNotEmpty();
                            assertThat(country.weekend()).hasSize(2);
                            assertThat(Country.of(country.iso())).isEqualTo(country);
                        });
    }

    @Test
    void palestineHasTwoZonesAndItsRealWeekend() {
        Country palestine = Country.of("ps");
        assertThat(palestine.zones()).hasSize(2);
        assertThat(palestine.weekend()).containsExactly(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
    }

    @Test
    void anUnknownCountryIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Country.of("XX"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("XX")
                .hasMessageContaining("LB");
    }
}
