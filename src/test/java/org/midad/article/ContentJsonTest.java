package org.midad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a revision keeps comes back as it was, also from what an earlier program kept. */
class ContentJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void everyPartComesBack() {
        Content content =
                new Content(
                        "ar",
                        "local",
                        Kind.INVESTIGATION,
                        "تحقيق",
                        "عنوان",
                        "قصير",
                        "مقدمة\nفي سطرين",
                        List.of(new Byline("هدى الأسمر"), new Byline("زياد", "photographer")),
                        new Dateline("بيروت", LocalDate.of(2015, 9, 5)),
                        new LeadPicture("souq", "السوق", "رويترز", "محال"),
                        List.of(
                                new Block.Paragraph(
                                        "نص 😀 هنا",
                                        List.of(
                                                new Mark(Mark.Type.STRONG, 0, 2, null),
                                                new Mark(Mark.Type.LINK, 3, 5, "/7"))),
                                new Block.Crosshead("فاصل"),
                                new Block.Quotation("قول", "قائله"),
                                new Block.Quotation("قول بلا قائل", null),
                                new Block.Listing(List.of("١- أول", "٢- ثان")),
                                new Block.Illustration(null, "صورة", null, null)),
                        List.of("وكالات"),
                        List.of("رويترز"),
                        List.of("روسيا"),
                        "الآراء لأصحابها",
                        "slug");

        assertThat(JSON.readValue(JSON.writeValueAsString(content), Content.class))
                .isEqualTo(content);
    }

    @Test
    void whatIsMissingIsEmptyAndNotNull() {
        Content content =
                JSON.readValue(
                        """
                        {"language": "ar", "section": "local", "kind": "news", "headline": "عنوان",
                         "byline": ["هدى", {"name": "زياد"}],
                         "body": [{"type": "paragraph", "text": "نص"}, {"type": "list"}]}
                        """,
                        Content.class);

        assertThat(content.tags()).isEmpty();
        assertThat(content.byline())
                .containsExactly(new Byline("هدى", "reporter"), new Byline("زياد", "reporter"));
        assertThat(content.body())
                .containsExactly(new Block.Paragraph("نص"), new Block.Listing(List.of()));
    }
}
