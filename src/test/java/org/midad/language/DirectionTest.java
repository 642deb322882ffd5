package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "افتتاح معرض الكتاب",
                "WhatsApp يتيح حذف الرسائل القديمة",
                "@reader_7 أوافقك الرأي",
                "https://example.org/a هذا هو المصدر",
                "!!!",
                "😀 🇱🇧"
            })
    void arabicIsPrintedFromTheRight(String text) {
        assertThat(Direction.of(text, Direction.RTL)).isEqualTo(Direction.RTL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merci pour ce reportage",
                "The word مرحبا means hello in Arabic",
                "صباح الخير and thank you all for the many kind words",
                "https://example.org/a",
                "reader@example.org"
            })
    void latinIsPrintedFromTheLeft(String text) {
        assertThat(Direction.of(text, Direction.RTL)).isEqualTo(Direction.LTR);
    }

    @Test
    void aTextWithoutWordsGoesWithItsEdition() {
        assertThat(Direction.of("2026", Direction.LTR)).isEqualTo(Direction.LTR);
        assertThat(Direction.of("2026", Direction.RTL)).isEqualTo(Direction.RTL);
    }

    @Test
    void theAttributeIsLowerCase() {
        assertThat(Direction.RTL.dir()).isEqualTo("rtl");
        assertThat(Direction.LTR.dir()).isEqualTo("ltr");
    }
}
