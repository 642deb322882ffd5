package org.midad.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.article.Mark;

@Tag("plain")
class WebAddressesTest {

    private static List<String> links(String text) {
        return WebAddresses.marks(text).stream()
                .map(mark -> text.substring(mark.from(), mark.to()) + " → " + mark.href())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "راسلونا: desk@duha.example. | desk@duha.example | mailto:desk@duha.example",
                "(first.last+news@mail.duha.example) | first.last+news@mail.duha.example"
                        + " | mailto:first.last+news@mail.duha.example",
                "الموقع https://duha.example/about، | https://duha.example/about"
                        + " | https://duha.example/about",
                "«http://duha.example/a?b=c&d=1#e» | http://duha.example/a?b=c&d=1#e"
                        + " | http://duha.example/a?b=c&d=1#e",
                "https://duha.example/صفحة؟ | https://duha.example/صفحة"
                        + " | https://duha.example/صفحة",
                "see https://example.org/a_(b). | https://example.org/a_(b)"
                        + " | https://example.org/a_(b)",
            })
    void anAddressInALineIsALink(String text, String shown, String href) {
        assertThat(links(text)).containsExactly(shown + " → " + href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "لا عنوان هنا",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://duha.example/x",
                "https://",
                "https:///x",
                "http://[bad",
                "@duha",
                "a@b",
                "desk@duha",
                "desk@.example",
                "12:30، 5/6"
            })
    void whatIsNoAddressStaysText(String text) {
        assertThat(WebAddresses.marks(text)).isEmpty();
    }

    @Test
    void severalAreFoundAndNoneOverlaps() {
        String text = "a@b.example https://u:p@c.example/d@e.example و f@g.example";
        List<Mark> marks = WebAddresses.marks(text);
        assertThat(marks).hasSize(3);
        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i).from()).isGreaterThanOrEqualTo(marks.get(i - 1).to());
        }
    }

    @Test
    void aMarkupOrQuoteEndsAnAddress() {
        assertThat(links("https://duha.example/\"onclick=\"x https://duha.example/<script>"))
                .containsExactly(
                        "https://duha.example/ → https://duha.example/",
                        "https://duha.example/ → https://duha.example/");
    }

    @Test
    void aLongLineIsReadInNoTime() {
        assertThat(WebAddresses.marks("a.".repeat(100_000) + "@")).isEmpty();
        assertThat(WebAddresses.marks("a@" + "b.".repeat(100_000))).isEmpty();
    }
}
