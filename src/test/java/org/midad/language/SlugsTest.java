package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;

class SlugsTest extends TextProviders {
    @Example
    void wordsAreJoinedByHyphens() {
        assertThat(Slugs.slug("الوزير: «لا تراجع» عن القرار!"))
                .isEqualTo("الوزير-لا-تراجع-عن-القرار");
    }

    @Example
    void marksAndTatweelGoAndHamzaStays() {
        assertThat(Slugs.slug("مُؤتَمرٌ في الأُردنّ، عاجـل")).isEqualTo("مؤتمر-في-الأردن-عاجل");
    }

    @Example
    void latinLettersAreLowerCaseWithoutDiacritics() {
        assertThat(Slugs.slug("Œuvres à Médenine")).isEqualTo("oeuvres-a-medenine");
    }

    @Example
    void digitsAreAscii() {
        assertThat(Slugs.slug("موازنة ٢٠٢٧")).isEqualTo("موازنة-2027");
    }

    @Example
    void nothingThatAPathGivesAMeaningSurvives() {
        assertThat(Slugs.slug("a/b?c#d%2F..\\e")).isEqualTo("a-b-c-d-2f-e");
    }

    @Example
    void aHeadlineWithoutWordsHasAnEmptySlug() {
        assertThat(Slugs.slug("؟! 😀")).isEmpty();
    }

    @Example
    void aLongHeadlineIsCutAtTheEndOfAWord() {
        String slug = Slugs.slug("كلمة ".repeat(40));
        assertThat(slug).hasSize(99).endsWith("-كلمة");
    }

    @Example
    void aLongWordIsCutAnyhow() {
        assertThat(Slugs.slug("خبر " + "ب".repeat(200))).hasSize(100);
    }

    @Property
    void aSlugIsItsOwnSlug(@ForAll @From("anyText") String headline) {
        String slug = Slugs.slug(headline);
        assertThat(Slugs.slug(slug)).isEqualTo(slug);
    }

    @Property
    void aSlugHasOnlyLettersDigitsAndSingleHyphens(@ForAll @From("anyText") String headline) {
        assertThat(Slugs.slug(headline))
                .matches("(?:[\\p{L}\\p{N}\\p{M}]+(?:-[\\p{L}\\p{N}\\p{M}]+)*)?");
    }
}
