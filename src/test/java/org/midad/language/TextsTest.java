package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    @ParameterizedTest
    @CsvSource({
        "0000, NUL",
        "0007, CONTROL",
        "D83D, LONE_SURROGATE",
        "DE00, LONE_SURROGATE",
        "FFFF, NONCHARACTER"
    })
    void aForbiddenCharacterIsNamedWithItsPlace(String hex, Texts.Fault fault) {
        char forbidden = (char) Integer.parseInt(hex, 16);
        Texts.Problem problem = Texts.problem("سطر\nثان😀" + forbidden + "!").orElseThrow();
        assertThat(problem).isEqualTo(new Texts.Problem(fault, 9, 2, 6, forbidden));
        assertThat(problem.codePoint()).isEqualTo("U+" + hex);
    }

    @Test
    void linesTabsAndEmojiMayBeKept() {
        assertThat(Texts.problem("سطر\r\n\tثان 👩\u200D🚀 \u202Eمعكوس")).isEmpty();
    }
}
