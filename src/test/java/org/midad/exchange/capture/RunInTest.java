package org.midad.exchange.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunInTest {
    private static final String REST = "فتحت المكتبة أبوابها في الصباح أمام القراء.";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'سلمى الراوي: ', سلمى الراوي, -, -",
                "'سلمى الراوي من وادي السرو: ', سلمى الراوي, وادي السرو, -",
                "'وادي السرو – سلمى الراوي: ', سلمى الراوي, وادي السرو, -",
                "'الصفصاف – رويترز: ', -, الصفصاف, رويترز",
                "'الصفصاف (أ ف ب) - ', -, الصفصاف, أ ف ب",
                "'(د ب أ) - ', -, -, د ب أ",
                "'القلعة، 3 شباط 2019 (رويترز) – ', -, القلعة, رويترز",
                "'واس – الصفصاف: ', -, الصفصاف, واس",
                "'PORT ALDER (Reuters) - ', -, PORT ALDER, Reuters",
                "'Valbrume, 3 mai (AFP) – ', -, Valbrume, AFP",
                "'VALBRUME — ', -, VALBRUME, -",
            })
    void whoAndWhereIsTakenFromTheHeadOfAParagraph(
            String head, String name, String place, String agency) {
        assertThat(RunIn.of(head + REST))
                .hasValueSatisfying(
                        runIn -> {
                            assertThat(runIn.rest()).isEqualTo(REST);
                            assertThat(String.join("|", runIn.who().names()))
                                    .isEqualTo(name == null ? "" : name);
                            assertThat(runIn.who().place()).isEqualTo(place);
                            assertThat(String.join("|", runIn.who().agencies()))
                                    .isEqualTo(agency == null ? "" : agency);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير التربية: المدارس تفتح أبوابها في موعدها هذا العام.",
                "أضاف بوتين: \"ونحن نعمل مع شركائنا في كل مكان\".",
                "في سوق العطارين كانت جدتي تعرف الطريق بالرائحة: القرفة يمينا.",
                "وقال سامر: لن نعود قبل أن ينتهي المطر من السهل كله.",
                "كان الليل طويلا - كما قال الجيران - ولم ينم أحد في الحي.",
            })
    void whatSomebodySaysIsNoByline(String paragraph) {
        assertThat(RunIn.of(paragraph)).isEmpty();
    }
}
