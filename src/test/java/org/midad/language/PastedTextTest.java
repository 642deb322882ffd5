package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {
    @ParameterizedTest
    @CsvSource({
        "'سطر\u000Bسطر', 'سطر\nسطر'",
        "'فقرة\u2029فقرة', 'فقرة\n\nفقرة'",
        "'خلية\u0007خلية', 'خلية\tخلية'",
        "'كل\u00ADمة', 'كلمة'",
        "'كل\u200Bمة', 'كلمة'",
        "'\uFEFFأول', 'أول'",
        "'قال\u00A0الوزير', 'قال الوزير'",
        "'\uF0B7\tبند\n\uF0B7\tآخر', '• بند\n• آخر'",
        "'·\tبند\n·\tآخر', '• بند\n• آخر'",
        "'o\u00A0\u00A0بند', '• بند'"
    })
    void whatWordLeavesIsPutRight(String pasted, String meant) {
        assertThat(PastedText.clean(pasted)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نص عادي، فيه «اقتباس» ورقم 12.",
                "می‌خواهم", // a joiner that parts letters belongs to Persian
                "Qui ? Lui\u00A0!",
                "عنوان\u200F: RTL",
                "سطر \nبمسافة في آخره",
                "· نقطة بلا تبويب"
            })
    void whatIsTextStays(String text) {
        assertThat(PastedText.clean(text)).isSameAs(text);
    }

    @Test
    void aWholePageOfAWordProcessorBecomesBlocksOfPlainText() {
        String pasted =
                "\uFEFFعنوان\u00A0التقرير\u000B\u000Bقال\u00A0الوزير\u00AD إن:\u2029"
                        + "\uF0B7\tالطرق مغلقة\n\uF0B7\tوالجسور\u200B مفتوحة";
        assertThat(PastedText.clean(pasted))
                .isEqualTo("عنوان التقرير\n\nقال الوزير إن:\n\n• الطرق مغلقة\n• والجسور مفتوحة");
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        String once = PastedText.clean(text);
        assertThat(PastedText.clean(once)).isEqualTo(once);
    }
}
