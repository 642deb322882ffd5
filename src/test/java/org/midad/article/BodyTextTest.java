package org.midad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class BodyTextTest {
    @Test
    void aBlankLinePartsBlocks() {
        assertThat(BodyText.read("أولى\nتتمتها\n\n\n \nثانية\n", List.of()))
                .containsExactly(new Block.Paragraph("أولى\nتتمتها"), new Block.Paragraph("ثانية"));
    }

    @Test
    void signsMakeCrossheadsQuotationsAndLists() {
        assertThat(BodyText.read("## داخلي\n\n> قال\n> وأضاف\n\n- بند\n- بند آخر", List.of()))
                .containsExactly(
                        new Block.Crosshead("داخلي"),
                        new Block.Quotation("قال\nوأضاف", null),
                        new Block.Listing(List.of("بند", "بند آخر")));
    }

    @Test
    void theLastLineOfAQuotationAfterADashNamesTheSpeaker() {
        assertThat(
                        BodyText.read(
                                "> لم نصدق\n— أبو سليم\n\n> قال\n> -- ليلى\n\n> — وحده", List.of()))
                .containsExactly(
                        new Block.Quotation("لم نصدق", "أبو سليم"),
                        new Block.Quotation("قال", "ليلى"),
                        new Block.Quotation("— وحده", null));
        assertThat(BodyText.of(List.of(new Block.Quotation("قول", "قائله"))))
                .isEqualTo("> قول\n— قائله");
    }

    @Test
    void aQuotationKeepsItsSpeakerWhenItIsEdited() {
        List<Block> before = List.of(new Block.Quotation("لم نصدق", "أبو سليم"));
        assertThat(BodyText.read(BodyText.of(before).replace("نصدق", "نكد نصدق"), before))
                .containsExactly(new Block.Quotation("لم نكد نصدق", "أبو سليم"));
    }

    @Test
    void otherKeyboardsWriteTheSignsOtherwise() {
        assertThat(BodyText.read("##عنوان\nنص\n\n<قول\n\n• أ\n– ب\n\n- وحده", List.of()))
                .containsExactly(
                        new Block.Crosshead("عنوان"),
                        new Block.Paragraph("نص"),
                        new Block.Quotation("قول", null),
                        new Block.Listing(List.of("أ", "ب")),
                        new Block.Paragraph("- وحده"));
    }

    @Test
    void whatWasNotTouchedStaysAsItWas() {
        List<Block> before =
                List.of(
                        new Block.Paragraph(
                                "نص فيه رابط",
                                List.of(new Mark(Mark.Type.LINK, 7, 11, "https://example.org"))),
                        new Block.Illustration("p1", "شرح", "تصوير", "وصف"),
                        new Block.Quotation("قول", "قائله"),
                        new Block.Paragraph("نص يتغير"));
        String edited = BodyText.of(before).replace("نص يتغير", "نص تغيّر");

        assertThat(BodyText.read(edited, before))
                .containsExactly(
                        before.get(0),
                        before.get(1),
                        before.get(2),
                        new Block.Paragraph("نص تغيّر"));
    }

    @Test
    void aRemovedPictureIsRemovedAndTwinsStayApart() {
        List<Block> before =
                List.of(
                        new Block.Paragraph("مكرر"),
                        new Block.Illustration("p1", null, null, null),
                        new Block.Paragraph(
                                "مكرر", List.of(new Mark(Mark.Type.STRONG, 0, 4, null))));

        assertThat(BodyText.read("مكرر\n\nمكرر", before))
                .containsExactly(before.get(0), before.get(2));
    }

    @Property
    void readingWhatWasWrittenChangesNothing(@ForAll List<String> texts) {
        List<Block> body = BodyText.read(String.join("\n\n", texts), List.of());
        assertThat(BodyText.read(BodyText.of(body), body)).isEqualTo(body);
    }
}
