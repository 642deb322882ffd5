package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a comment says, and what it only quotes. */
class SaidTest {
    private static String words(Said.Passage passage) {
        return String.join("", passage.runs().stream().map(Said.Run::text).toList());
    }

    @Test
    void aTextWithoutQuotationsIsOnePassageAsTyped() {
        String text = "  سطر\n\n  سطر > آخر";
        Said said = Said.of(text);

        assertThat(said.passages()).hasSize(1);
        assertThat(words(said.passages().getFirst())).isEqualTo(text);
    }

    @Test
    void fiveThousandMarksAreOneQuotation() {
        Said said = Said.of(">".repeat(5_000) + " كلام");

        assertThat(said.passages()).hasSize(1);
        assertThat(said.passages().getFirst().depth()).isEqualTo(3);
        assertThat(words(said.passages().getFirst())).isEqualTo("كلام");
    }

    @Test
    void aThousandChangesAreFewPassagesAndNothingIsLost() {
        Said said = Said.of("> أ\nب\n".repeat(1_000));

        assertThat(said.passages()).hasSize(Said.PASSAGES);
        assertThat(words(said.passages().getLast())).endsWith("> أ\nب\n");
    }

    @Test
    void onlyMarksAreNoPassage() {
        assertThat(Said.of("> > >\n").passages()).isEmpty();
    }

    @Test
    void numbersAreReadInEveryDigitAndOnlyWhereTheyStandAlone() {
        assertThat(Said.of("رقم ٣ ورقم 4، #5 (n° 6) رقم ۷").numbers())
                .containsExactly(3, 4, 5, 6, 7);
        assertThat(Said.of("رقم 3.5 abc#4 &#39; /#5 رقم 0599123456789 أرقم 4 #12ab").numbers())
                .isEmpty();
    }

    @Test
    void atMostTwentyNumbersAreLookedUp() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 50; i++) {
            text.append('#').append(i).append(' ');
        }
        assertThat(Said.of(text.toString()).numbers()).hasSize(Said.NAMED);
    }

    @Test
    void whoQuotesGetsEveryLineMarkedOneDeeper() {
        assertThat(Said.quoted("> قيل\nقلت\n>>> أقدم", 500)).isEqualTo(">> قيل\n> قلت\n\n");
    }

    @Test
    void aLongTextIsQuotedUpToAWord() {
        String quoted = Said.quoted("كلمات ".repeat(200), 40);

        assertThat(quoted).hasSizeLessThan(60).endsWith("كلمات…\n\n");
    }

    @Test
    void aQuotationReadsAsTheWordsThatWereQuoted() {
        Said said = Said.of(Said.quoted("سطر\nآخر", 500) + "رأيي");

        assertThat(said.passages().stream().map(Said.Passage::depth).toList())
                .isEqualTo(List.of(1, 0));
        assertThat(words(said.passages().getFirst())).isEqualTo("سطر\nآخر");
    }
}
