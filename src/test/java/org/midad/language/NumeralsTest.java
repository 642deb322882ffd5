package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumeralsTest {
    @Test
    void numbersAreGroupedAsInTheirCountry() {
        assertThat(Numerals.ARABIC.format(1_234_567, Country.of("EG"))).isEqualTo("١٬٢٣٤٬٥٦٧");
        assertThat(Numerals.LATIN.format(1_234_567, Country.of("AE"))).isEqualTo("1,234,567");
        assertThat(Numerals.LATIN.format(1_234_567, Country.of("MA"))).isEqualTo("1.234.567");
        assertThat(Numerals.LATIN.format(999, Country.of("MA"))).isEqualTo("999");
    }

    @Test
    void frenchAndEnglishTakeLatinDigits() {
        Country lebanon = Country.of("LB");
        assertThat(Numerals.ARABIC.format(1_000, lebanon, Locale.FRENCH)).isEqualTo("1\u202F000");
        assertThat(Numerals.ARABIC.format(1_000, lebanon, Locale.ENGLISH)).isEqualTo("1,000");
    }

    @Test
    void theSignOfANegativeNumberStaysBeforeItsDigits() {
        assertThat(Numerals.ARABIC.format(-5, Country.of("SA"))).isEqualTo("\u061C-٥");
        assertThat(Numerals.LATIN.format(Long.MIN_VALUE, Country.of("SA")))
                .isEqualTo("\u200E-9,223,372,036,854,775,808");
    }

    @Test
    void digitsOfAnyScriptAreExchanged() {
        assertThat(Numerals.ARABIC.inThese("12 و۳۴ و٥")).isEqualTo("١٢ و٣٤ و٥");
        assertThat(Numerals.LATIN.inThese("١٢ و۳۴ 😀")).isEqualTo("12 و34 😀");
    }
}
