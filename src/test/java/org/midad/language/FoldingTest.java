package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "أسرة, اسره",
        "إعلام, اعلام",
        "آمال, امال",
        "مُعَلِّمٌ, معلم",
        "جريـــدة, جريده",
        "هدى, هدي",
        "کرکوک, كركوك",
        "ﻛﻼﻡ, كلام",
        "٤٥۶, 456",
        "Théâtre, theatre",
        "ŒUVRE, oeuvre",
        "Straße, strasse",
        "İstanbul, istanbul",
        "l’été, l'ete"
    })
    void aFoldedWordFindsItsUnfoldedSpelling(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"رؤوف, رئوف", "تساؤل, تسائل", "هيئة, هيؤه"})
    void bothSeatsOfHamzaFoldToOneLetter(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @Test
    void aHamzaThatStandsApartIsSeatedBeforeMarksGo() {
        assertThat(Folding.fold("مو\u064F\u0654من")).isEqualTo(Folding.fold("مُؤمن"));
        assertThat(Folding.fold("بي\u0654ر")).isEqualTo(Folding.fold("بئر"));
        assertThat(Folding.fold("ا\u0654مل")).isEqualTo("امل");
    }

    @ParameterizedTest
    @CsvSource({"قمر, كمر", "سماء, سمار", "ثوب, توب", "نهر, نحر", "ظل, ضل", "1999, 1998"})
    void differentLettersStayApart(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Test
    void invisibleCharactersGo() {
        assertThat(Folding.fold("بي\u200Cروت\u200F \uFEFFدم\u00ADشق\u0000"))
                .isEqualTo("بيروت دمشق");
    }

    @Test
    void lineEndsAndTabsStay() {
        assertThat(Folding.fold("سطر\nثان\tهنا\r\n")).isEqualTo("سطر\nثان\tهنا\r\n");
    }

    @Test
    void everyFoldedCharacterKnowsItsPlace() {
        Folded folded = Folding.foldWithPlaces("كَـتب ﷲ😀");
        assertThat(folded.text()).isEqualTo("كتب الله😀");
        assertThat(folded.places()).containsExactly(0, 3, 4, 5, 6, 6, 6, 6, 7, 7, 9);
    }

    @Test
    void halfASurrogatePairFoldsToTheReplacementCharacter() {
        assertThat(Folding.fold("a\uD83Db")).isEqualTo("a\uFFFDb");
    }
}
