package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.PluralRules;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PluralsTest {
    private static final Locale ARABIC = Locale.of("ar");

    @ParameterizedTest
    @CsvSource({
        "COMMENT, 0, لا توجد تعليقات",
        "COMMENT, 1, تعليق واحد",
        "COMMENT, 2, تعليقان",
        "COMMENT, 7, ٧ تعليقات",
        "COMMENT, 26, ٢٦ تعليقًا",
        "COMMENT, 300, ٣٠٠ تعليق",
        "NEW_COMMENT, 2, تعليقان جديدان",
        "VIEW, 40, ٤٠ مشاهدة",
        "PICTURE, 2, صورتان",
        "DAY_AGO, 2, قبل يومين",
        "DAY_AGO, 15, قبل ١٥ يومًا",
        "YEAR_AGO, 5, قبل ٥ سنوات"
    })
    void aCountHasTheFormThatItsNumberAsksFor(Noun noun, long count, String phrase) {
        assertThat(arabic(noun, count, Tanween.BEFORE_ALEF)).isEqualTo(phrase);
    }

    @Test
    void theTanweenStandsWhereTheEditionPutsIt() {
        assertThat(arabic(Noun.COMMENT, 11, Tanween.ON_ALEF)).isEqualTo("١١ تعليقاً");
        assertThat(arabic(Noun.NEW_COMMENT, 11, Tanween.ON_ALEF)).isEqualTo("١١ تعليقاً جديداً");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, COMMENT, 0, aucun commentaire",
        "fr, COMMENT, 1, 1 commentaire",
        "fr, COMMENT, 2, 2 commentaires",
        "fr, VIEW, 2000000, 2\u202F000\u202F000 de vues",
        "fr, ARTICLE, 1000000, 1\u202F000\u202F000 d’articles",
        "fr, MINUTE_AGO, 5, il y a 5 minutes",
        "en, REPLY, 0, no replies",
        "en, REPLY, 1, 1 reply",
        "en, HOUR_AGO, 2, 2 hours ago"
    })
    void frenchAndEnglishHaveTheirOwnForms(String language, Noun noun, long count, String phrase) {
        assertThat(
                        Plurals.phrase(
                                noun,
                                count,
                                Country.of("LB"),
                                Numerals.ARABIC,
                                Tanween.BEFORE_ALEF,
                                Locale.of(language)))
                .isEqualTo(phrase);
    }

    @Test
    void theCategoriesAreThoseOfTheUnicodeRules() {
        PluralRules rules = PluralRules.forLocale(ARABIC);
        PluralForms.Arabic names =
                new PluralForms.Arabic("zero", "one", "two", "few", "many", "other");
        for (int count = 0; count < 1_300; count++) {
            assertThat(names.of(count)).as("%d", count).isEqualTo(rules.select(count));
        }
    }

    @ParameterizedTest
    @EnumSource(Noun.class)
    void everyNounIsFoundByItsNames(Noun noun) {
        assertThat(Noun.named(noun.plural())).contains(noun);
        assertThat(Noun.named(noun.name())).contains(noun);
    }

    @Test
    void aNegativeCountIsRefused() {
        assertThatThrownBy(() -> arabic(Noun.COMMENT, -1, Tanween.BEFORE_ALEF))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String arabic(Noun noun, long count, Tanween tanween) {
        return Plurals.phrase(noun, count, Country.of("SA"), Numerals.ARABIC, tanween, ARABIC);
    }
}
