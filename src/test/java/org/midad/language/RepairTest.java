package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
    private static final String SENTENCE = "افتتح رئيس البلدية أمس مدرسة جديدة في الحي القديم";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ISO-8859-1",
        "UTF-8, windows-1256",
        "windows-1256, ISO-8859-1",
        "windows-1256, windows-1252",
        "ISO-8859-6, ISO-8859-1",
        "ISO-8859-6, windows-1256"
    })
    void aMisreadSentenceIsReadAgain(String written, String read) {
        String damaged =
                new String(SENTENCE.getBytes(Charset.forName(written)), Charset.forName(read));
        assertThat(damaged).isNotEqualTo(SENTENCE);
        assertThat(Repair.repair(damaged).text()).isEqualTo(SENTENCE);
    }

    @Test
    void aSentenceMisreadTwiceIsReadAgainTwice() {
        String twice = misread(misread(SENTENCE));
        assertThat(Repair.repair(twice).text()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "مصنع &amp; مخزن | مصنع & مخزن",
                "مصنع &amp;amp; مخزن | مصنع & مخزن",
                "&quot;نعم&quot; | \"نعم\"",
                "&#1606&#1593&#1605; | نعم",
                "l&rsquo;&eacutecole | l’école",
                "&#x1F600; &#55357;&#56832; | 😀 😀",
                "انتهى الخبر.& | انتهى الخبر.",
                "انتهى الخبر & | انتهى الخبر",
                "plus d''un an | plus d'un an",
                "aujourd\\'hui | aujourd'hui"
            })
    void damageIsMended(String damaged, String mended) {
        assertThat(Repair.repair(damaged).text()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dupont & Fils, R&D, AT&T",
                "if (ready && set) &&",
                "https://example.org/?q=1&reg=2&lang=ar&",
                "ÀÉ NOËL, MANHÃ\u00A0!, ÇÀ ET LÀ",
                "قال ''نعم'' l''autre",
                "فقط، حفظ؟ ط، ظ،",
                "« oui »\u00A0: 5\u202F000",
                "می\u200Cروم 👩\u200D🚀",
                "Ångström, smørrebrød, þjóðvegur"
            })
    void soundTextIsLeftToTheByte(String text) {
        assertThat(Repair.repair(text)).isEqualTo(new Repaired(text, List.of()));
    }

    @Test
    void everyMendIsNamedWithItsLine() {
        Repaired repaired = Repair.repair("العنوان\nسطر.&\n&\nc''est bien\nنص\u0000\n");
        assertThat(repaired.text()).isEqualTo("العنوان\nسطر.\n\nc'est bien\nنص\n");
        assertThat(repaired.mends())
                .extracting(Mend::kind, Mend::line)
                .containsExactlyInAnyOrder(
                        tuple(Mend.Kind.STRAY_AMPERSAND, 2),
                        tuple(Mend.Kind.LONE_AMPERSAND, 3),
                        tuple(Mend.Kind.DOUBLED_APOSTROPHE, 4),
                        tuple(Mend.Kind.CONTROL, 5));
    }

    @Test
    void lostLettersStayAndAreNamed() {
        Repaired repaired = Repair.repair("خبر\n???? ?? ?????");
        assertThat(repaired.text()).isEqualTo("خبر\n???? ?? ?????");
        assertThat(repaired.mends()).containsExactly(new Mend(Mend.Kind.LOST, "???? ?? ?????", 2));
    }

    @Test
    void noBreakSpacesBecomePlainOnlyWhenAsked() {
        assertThat(Repair.repair("أ\u00A0ب").text()).isEqualTo("أ\u00A0ب");
        Repaired plain = Repair.plainSpaces("أ\u00A0ب");
        assertThat(plain.text()).isEqualTo("أ ب");
        assertThat(plain.mends()).extracting(Mend::kind).containsExactly(Mend.Kind.NO_BREAK_SPACE);
    }

    private static org.assertj.core.groups.Tuple tuple(Mend.Kind kind, int line) {
        return org.assertj.core.groups.Tuple.tuple(kind, line);
    }

    private static String misread(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
