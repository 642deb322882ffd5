package org.midad.exchange.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no page is refused in plain words; nothing breaks the reader or makes it slow. */
class CaptureRobustnessTest {
    private static final int A_MILLION = 1_000_000;

    /** Generous: a machine that builds several things at once is ten times slower than its best. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String ARTICLE =
            """
            محليات

            شجرة التوت تعود إلى الساحة

            أعاد سكان حي القنطرة شجرة التوت إلى الساحة بعد عام على سقوطها في العاصفة، وغرسوا حولها مقاعد من خشب.

            وقالت الجارة العجوز إن ظلها يكفي الشارع كله إذا صبرنا عشرين عاما.

            التعليقات

            """;

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'\n \n\t\r\n\u00A0\n', empty",
        "'\uFEFF', empty",
        "'<!DOCTYPE html><html><head>', markup",
        "'<?xml version=\"1.0\"?><rss>', markup",
        "'{\"headline\": \"x\"}', markup",
        "'كلمة', no-text",
        "'خبر عاجل من المدينة\n\nعنوان آخر لا نص تحته', no-text",
    })
    void whatIsNoPageIsRefusedWithItsReason(String text, String reason) {
        assertThat(CaptureReader.read(text))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(reason);
                            assertThat(refused.message()).hasSizeGreaterThan(60).endsWith(".");
                        });
    }

    @Test
    void binaryFilesAreRefused() {
        String png = "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000\u0000";
        assertThat(CaptureReader.read(png))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("binary"));
    }

    @Test
    void aParagraphWithoutHeadlineIsRefused() {
        String paragraph = "هبت الريح على السوق صباحا فأغلق الباعة دكاكينهم وعادوا إلى بيوتهم. ";
        assertThat(CaptureReader.read(paragraph.repeat(4)))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("no-headline"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ك", "كلمة ", "-", "\"", "(", "a@", "، ", "2020 ", "«", "اقرأ أيضا ", "|"})
    void aLineOfAMegabyteIsReadInTime(String unit) {
        String line = unit.repeat(A_MILLION / unit.length());
        Assertions.assertTimeout(PATIENCE, () -> CaptureReader.read(line));
        Assertions.assertTimeout(PATIENCE, () -> CaptureReader.read(ARTICLE + line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عنوان %d\nقارئ %d -\n\nنص التعليق وفيه كلام\n\n",
                "قارئ %d\nمنذ %d ساعات\nنص التعليق وفيه كلام\nرد\nإبلاغ\n\n",
                "قارئ %d\nنص التعليق رقم %d وفيه كلام كثير\n\n"
            })
    void thousandsOfCommentsAreReadInTime(String layout) {
        int many = 5_000;
        StringBuilder page = new StringBuilder(ARTICLE);
        for (int i = 0; i < many; i++) {
            page.append(layout.formatted(i, i));
        }
        Capture capture =
                Assertions.assertTimeout(
                        PATIENCE,
                        () -> ((Reading.Read) CaptureReader.read(page.toString())).capture());
        assertThat(capture.comments()).hasSize(many);
    }

    @Test
    void theReadingTimeGrowsWithTheLengthOfThePage() {
        String related = "اقرأ أيضا\n\nعنوان قصير\n\n";
        Assertions.assertTimeout(PATIENCE, () -> CaptureReader.read(related.repeat(20_000)));
        Assertions.assertTimeout(PATIENCE, () -> CaptureReader.read("-\nعنوان\n".repeat(20_000)));
    }

    @Test
    void linesOfPagesInAnyOrderAreReadOrRefused() {
        String[] lines = (ARTICLE + ARTICLE.replace("\n\n", "\n") + LINES).split("\n", -1);
        Random random = new Random(20150905);
        for (int round = 0; round < 500; round++) {
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                page.append(lines[random.nextInt(lines.length)])
                        .append(random.nextInt(4) == 0 ? "\n\n" : "\n");
            }
            assertThat(CaptureReader.read(page.toString())).isNotNull();
        }
    }

    @Property(tries = 300)
    void noTextBreaksTheReader(@ForAll("texts") String text) {
        assertThat(CaptureReader.read(text)).isNotNull();
    }

    @Property(tries = 100)
    void anyUnicodeIsReadOrRefused(@ForAll String text) {
        assertThat(CaptureReader.read(text)).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(
                        "\n\n\n\r"
                                + "\t -–&\"'«»“”()[]:؟.،!#@/|<>*•0123أبتثجحدABCabcé\u00A0\u200F\u0640")
                .ofMaxLength(400);
    }

    private static final String LINES =
            """
            سلمى الراوي -
             -
            &
            بقلم: منى
            (وكالات)
            - بند
            - بند؟
            منذ ساعتين
            رد
            رد على سالم
            اقرأ أيضا
            الكلمات الدلالية: شجرة
            الاثنين 12 تشرين الأول 2020
            99/99/2020
            31 شباط 2021
            «كلام»
            "كلام
            — قائل
            الاسم: هدى
            Commentaires (5)
            3 comments
            التعليقات المنشورة لا تعبر بالضرورة عن رأي الصحيفة
            1 2 3
            الرئيسية > أخبار > هنا
            ...
            😂😂
            """;
}
