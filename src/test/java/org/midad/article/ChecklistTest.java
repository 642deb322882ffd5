package org.midad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("plain")
class ChecklistTest {
    private static Content piece(String text, @Nullable LeadPicture picture) {
        return new Content(
                "ar",
                "news",
                Kind.NEWS,
                null,
                "عنوان",
                null,
                "مقدمة",
                List.of(new Byline("سلمى")),
                null,
                picture,
                List.of(new Block.Paragraph(text)),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static List<Checklist.Question> asked(String text) {
        return Checklist.of(piece(text, null)).stream().map(Checklist.Finding::question).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نص سليم، لا شيء فيه.",
                "شركة AT&T وشركة R&D في نص واحد",
                "قال «نعم» ومضى",
                "النسخة 4.2, بالأرقام 1,000",
                "سطر\nوسطر"
            })
    void aSoundTextRaisesNoQuestion(String text) {
        assertThat(asked(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "علامة & تركتها | STRAY_AMPERSAND",
                "كلمة &quot; مكسورة | STRAY_AMPERSAND",
                "أولًا, ثانيًا | LATIN_COMMA",
                "من هناك? | LATIN_COMMA",
                "مسافة  مزدوجة | DOUBLE_SPACE",
                "قال «نعم ومضى | QUOTATION_OPEN"
            })
    void whatASubEditorWouldAskIsAsked(String text, Checklist.Question question) {
        assertThat(asked(text)).containsExactly(question);
    }

    @Test
    void thePlaceIsShown() {
        Checklist.Finding finding =
                Checklist.of(piece("في أول النص كلمات ثم مسافة  مزدوجة وبعدها كلمات", null))
                        .getFirst();
        assertThat(finding.words()).contains("مسافة  مزدوجة").hasSizeLessThan(60);
    }

    @Test
    void aPictureNeedsWordsAndACredit() {
        LeadPicture bare = new LeadPicture("p", null, null, " ");
        assertThat(Checklist.of(piece("نص", bare)))
                .extracting(Checklist.Finding::question)
                .containsExactly(
                        Checklist.Question.PICTURE_WITHOUT_ALT,
                        Checklist.Question.PICTURE_WITHOUT_CREDIT);
    }
}
