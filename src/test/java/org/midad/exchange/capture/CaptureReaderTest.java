package org.midad.exchange.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of our own invention, in the layouts of the Arabic, French and English press. */
class CaptureReaderTest {

    static Stream<Expected> pages() {
        return Expected.in(Path.of("src/test/resources/capture")).stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageComesBackInItsParts(Expected expected) {
        Capture capture = expected.read();
        assertThat(capture.language()).isEqualTo(expected.string("language"));
        assertThat(capture.direction().dir()).isEqualTo(expected.string("direction"));
        assertThat(capture.section()).isEqualTo(expected.string("section"));
        assertThat(capture.kicker()).isEqualTo(expected.string("kicker"));
        assertThat(capture.headline()).isEqualTo(expected.string("headline"));
        assertThat(capture.lead()).isEqualTo(expected.string("lead"));
        assertThat(capture.byline()).isEqualTo(expected.strings("byline"));
        assertThat(capture.place()).isEqualTo(expected.string("place"));
        assertThat(capture.datePrinted()).isEqualTo(expected.string("datePrinted"));
        assertThat(capture.credits()).isEqualTo(expected.strings("credits"));
        assertThat(capture.attributions()).isEqualTo(expected.strings("attributions"));
        assertThat(Expected.blocksOf(capture)).isEqualTo(expected.blocks());
        assertThat(capture.comments()).isEqualTo(expected.comments());
        assertThat(capture.disclaimer()).isEqualTo(expected.string("disclaimer"));
        assertThat(capture.furniture()).isEqualTo(expected.strings("furniture"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theDayIsKnownOnlyWithItsYear(Expected expected) {
        String day = expected.string("date");
        assertThat(expected.read().date())
                .isEqualTo(day == null ? null : java.time.LocalDate.parse(day));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lineEndsAndBlanksAtThemDoNotMatter(Expected expected) {
        Capture plain = expected.read();
        for (String page :
                new String[] {
                    expected.page().replace("\n", "\r\n"),
                    expected.page().replace("\n", "\r"),
                    "\uFEFF" + expected.page(),
                    expected.page().replace("\n", " \t\n"),
                    expected.page().strip(),
                    "\n\n\n" + expected.page() + "\n\n"
                }) {
            Capture other = new Expected(expected.name(), page, expected.structure()).read();
            assertThat(other.headline()).isEqualTo(plain.headline());
            assertThat(other.lead()).isEqualTo(plain.lead());
            assertThat(other.body()).isEqualTo(plain.body());
            assertThat(other.comments()).isEqualTo(plain.comments());
            assertThat(other.furniture()).isEqualTo(plain.furniture());
        }
    }
}
