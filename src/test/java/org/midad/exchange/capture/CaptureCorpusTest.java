package org.midad.exchange.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.midad.article.Block;
import org.midad.language.Mend;

/** The page captures of the shared test material; its README says what is strict. */
class CaptureCorpusTest {
    private static final Path CAPTURES = Path.of("../shared/data/arabic/captures");
    private static final Path SEED = Path.of("../shared/pages/000_d4689434a4c02582.txt");

    static Stream<Expected> captures() {
        return Files.isDirectory(CAPTURES)
                ? Expected.in(CAPTURES).stream()
                : Stream.of(Expected.absent(CAPTURES.toString()));
    }

    @ParameterizedTest
    @MethodSource("captures")
    void everyStrictPartOfACaptureComesBack(Expected expected) {
        assumeTrue(expected.isThere(), expected.name() + " is not here: skipped");
        Capture capture = expected.read();
        assertThat(capture.language()).isEqualTo(expected.string("language"));
        assertThat(capture.section()).isEqualTo(expected.string("section"));
        assertThat(capture.kicker()).isEqualTo(expected.string("kicker"));
        assertThat(capture.headline()).isEqualTo(expected.string("headline"));
        assertThat(capture.lead()).isEqualTo(expected.string("lead"));
        assertThat(capture.byline()).isEqualTo(expected.strings("byline"));
        assertThat(Expected.blocksOf(capture)).isEqualTo(expected.blocks());
        assertThat(capture.comments()).isEqualTo(expected.comments());
        assertThat(capture.disclaimer()).isEqualTo(expected.string("disclaimer"));
    }

    @ParameterizedTest
    @MethodSource("captures")
    void furnitureIsReportedAndNowhereElse(Expected expected) {
        assumeTrue(expected.isThere(), expected.name() + " is not here: skipped");
        Capture capture = expected.read();
        String reported = String.join("\n", capture.furniture());
        String rest = capture.lead() + "\n" + Expected.blocksOf(capture) + capture.comments();
        for (String piece : expected.strings("furniture")) {
            for (String line : piece.split("\n", -1)) {
                assertThat(reported).contains(line);
                assertThat(rest).doesNotContain(line);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("captures")
    void everyRepairIsNamed(Expected expected) {
        assumeTrue(expected.isThere(), expected.name() + " is not here: skipped");
        List<String> named =
                expected.read().repairs().stream().map(mend -> mend.kind().label()).toList();
        assertThat(named).containsAll(expected.strings("repairs"));
    }

    @Test
    void theSeedPageComesBackWhole() throws IOException {
        assumeTrue(Files.exists(SEED), SEED + " is not here: skipped");
        Capture capture = captureOf(Files.readString(SEED));
        assertThat(capture.byline()).containsExactly("نصر المجالي");
        assertThat(capture.date()).as("no date may be invented").isNull();
        assertThat(capture.attributions()).containsExactly("رويترز");
        assertThat(capture.body()).hasSize(12);
        assertThat(capture.body())
                .filteredOn(Block.Crosshead.class::isInstance)
                .extracting(Block::words)
                .containsExactly("تحالف ضد الإرهاب", "خصوم الأسد");
        assertThat(capture.comments()).hasSize(5);
        assertThat(capture.repairs())
                .extracting(Mend::kind)
                .containsExactlyInAnyOrder(
                        Mend.Kind.STRAY_AMPERSAND,
                        Mend.Kind.LONE_AMPERSAND,
                        Mend.Kind.DOUBLED_APOSTROPHE);
    }

    @Test
    void nothingElseOfTheSeedPageChanges() throws IOException {
        assumeTrue(Files.exists(SEED), SEED + " is not here: skipped");
        String page = Files.readString(SEED).replace("''", "'");
        Capture capture = captureOf(page);
        assertThat(page).contains(capture.headline(), String.valueOf(capture.lead()));
        capture.body().forEach(block -> assertThat(page).contains(block.words()));
        capture.comments().forEach(comment -> assertThat(page).contains(comment.text()));
    }

    private static Capture captureOf(String page) {
        return ((Reading.Read) CaptureReader.read(page)).capture();
    }
}
