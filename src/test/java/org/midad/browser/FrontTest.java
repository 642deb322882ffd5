package org.midad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Kind;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.site.FrontView;
import org.midad.site.Story;
import org.midad.web.Assets;
import org.midad.web.Frame;
import org.midad.web.Templates;

/** The front page of papers that lack something. */
@Tag("browser")
class FrontTest {
    private final Newsstand stand = Newsstand.open();
    private final Edition edition = stand.room(Editions.class).first();

    private static Story story(long id, Kind kind, @Nullable String writer) {
        return new Story(
                id,
                "/local/x-" + id,
                "ar",
                kind,
                "local",
                "محليات",
                null,
                "عنوان " + id,
                "مقدمة",
                writer,
                null,
                null,
                null,
                0);
    }

    private Document page(FrontView view) {
        Frame frame = Frame.bare(edition, stand.room(Assets.class), "الواجهة");
        byte[] page =
                stand.room(Templates.class)
                        .render("site/front", Map.of("frame", frame, "view", view));
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    }

    @Test
    void aPaperOfUndatedArticlesHasNoLeadButItsRows() {
        var section = edition.section("local").orElseThrow();
        Document page =
                page(
                        new FrontView(
                                null,
                                List.of(),
                                List.of(
                                        new FrontView.Row(
                                                section, List.of(story(1, Kind.NEWS, null)))),
                                List.of(),
                                List.of(),
                                List.of()));
        assertThat(page.select(".lead, .front, .empty")).isEmpty();
        assertThat(page.select(".row h3").eachText()).containsExactly("عنوان 1");
    }

    @Test
    void voicesWithoutAnyNewsStillStand() {
        Document page =
                page(
                        new FrontView(
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(
                                        story(1, Kind.OPINION, "ميسون العطار"),
                                        story(2, Kind.EDITORIAL, null)),
                                List.of()));
        assertThat(page.select(".voice .label").eachText())
                .containsExactly("ميسون العطار", "افتتاحية");
        assertThat(page.select(".empty")).isEmpty();
    }

    @Test
    void aPaperWithoutArticlesSaysSo() {
        Document page =
                page(new FrontView(null, List.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(page.select(".empty").text()).isEqualTo("لم يُنشر شيء بعد.");
    }
}
