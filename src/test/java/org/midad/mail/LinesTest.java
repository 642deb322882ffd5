package org.midad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    private static final String RLM = "\u200F";
    private static final String LRM = "\u200E";

    /** ‹ › stand for the signs of isolation, > and < for the marks. */
    @ParameterizedTest
    @CsvSource({
        "ar, مرحبًا, مرحبًا",
        "ar, Midad تدعوك, >Midad تدعوك",
        "ar, 3 تعليقات, 3 تعليقات",
        "ar, ‹Midad› تدعوك, ‹Midad› تدعوك",
        "ar, ‹Midad›, >‹Midad›",
        "ar, ./midad run, >./midad run",
        "ar, https://example.org/a, https://example.org/a",
        "ar, «2026», >«2026»",
        "fr, Bonjour, Bonjour",
        "fr, مداد vous invite, <مداد vous invite",
        "fr, ‹مداد› vous invite, ‹مداد› vous invite",
        "en, 12, 12",
    })
    void aLineStandsTheRightWayRound(String language, String written, String sent) {
        assertThat(Lines.directed(language, signs(written))).isEqualTo(signs(sent));
    }

    private static String signs(String text) {
        return text.replace('‹', '\u2068')
                .replace('›', '\u2069')
                .replace(">", RLM)
                .replace("<", LRM);
    }

    @org.junit.jupiter.api.Test
    void eachLineIsLookedAtByItself() {
        assertThat(Lines.directed("ar", "Midad تدعوك\n\nأهلًا"))
                .isEqualTo(RLM + "Midad تدعوك\n\nأهلًا");
    }
}
