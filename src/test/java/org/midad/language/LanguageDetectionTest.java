package org.midad.language;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.midad.language.SharedTable.cell;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectionTest {
    static Stream<Map<String, String>> table() {
        return Table.own("detection").stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void aCommentHasItsLanguage(Map<String, String> row) {
        assertThat(LanguageDetection.detect(cell(row, "text"))).isEqualTo(cell(row, "language"));
    }

    @ParameterizedTest
    @CsvSource({
        "ar, Instagram تعلن عن ميزة جديدة للصور",
        "ar, wow ما أجمل هذه الصورة والله",
        "en, The word سلام means peace and everybody knows it here",
        "fr, السلام عليكم je vous remercie tous pour ce beau travail et votre courage"
    })
    void aMixedCommentHasTheLanguageOfItsSentence(String language, String text) {
        assertThat(LanguageDetection.detect(text)).isEqualTo(language);
    }

    @Test
    void theFirstParagraphDecides() {
        assertThat(LanguageDetection.detect("شكرا لكم جميعا.\nKeep up the good work."))
                .isEqualTo("ar");
        assertThat(LanguageDetection.detect("Merci beaucoup.\nومتى الجزء القادم؟")).isEqualTo("fr");
    }

    @Test
    void aGreetingAloneDoesNotDecide() {
        assertThat(LanguageDetection.detect("Hello\nأريد أن أعلق على المقال")).isEqualTo("ar");
    }

    @Test
    void addressesAndNamesSayNothing() {
        assertThat(LanguageDetection.detect("@sami https://example.org/the/best/of هذا مهم"))
                .isEqualTo("ar");
        assertThat(LanguageDetection.detect("reader@example.org")).isEqualTo("und");
    }

    /** Comments may be 64 kB of one letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "h", "ه", "3", "a3", "l'", "a.", "a-", "@", "&", "a ", "هـ", "ال", "7'"
            })
    void anEndlessWordTakesNoTime(String part) {
        String endless = part.repeat(64_000 / part.length());
        assertTimeoutPreemptively(ofSeconds(2), () -> LanguageDetection.detect(endless + "1"));
        assertTimeoutPreemptively(ofSeconds(2), () -> Direction.of(endless, Direction.RTL));
        assertTimeoutPreemptively(ofSeconds(2), () -> Repair.repair(endless + "1"));
        assertTimeoutPreemptively(ofSeconds(2), () -> Slugs.slug(endless));
        assertTimeoutPreemptively(ofSeconds(2), () -> Isolation.balance(endless));
    }
}
