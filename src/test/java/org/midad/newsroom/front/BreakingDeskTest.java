package org.midad.newsroom.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.front.Breaking;
import org.midad.newsroom.Member;
import org.midad.people.Role;

@Tag("data")
class BreakingDeskTest {
    private static final String DESK = "/newsroom/front/breaking";

    private final Newsstand stand = Newsstand.open();
    private final Breaking breaking = stand.room(Breaking.class);
    private final Member hiba = Member.signedIn(headline("هبة"), Role.EDITOR);
    private final Article article = stand.publish(headline("عاجل عن السوق"));
    private final String id = article.facts().id().toString();

    @AfterEach
    void nothingBreaks() {
        breaking.end(1);
    }

    private Elements banner(String path) {
        return Jsoup.parse(stand.get(path).body()).select("aside.breaking");
    }

    @Test
    void anEditorSetsTheBannerOnEveryPageAndEndsIt() {
        String other = stand.publish(headline("صفحة أخرى")).facts().path();
        for (String path : List.of("/", "/local", other)) {
            eventually(() -> banner(path).isEmpty());
        }
        String form = hiba.get(DESK + "?article=" + id).body();
        assertThat(Jsoup.parse(form).select("#text").val())
                .isEqualTo(article.facts().content().headline());
        var answer = hiba.post(DESK, List.of("text", "فُتح السوق", "article", id, "minutes", "60"));
        assertThat(answer.statusCode()).isEqualTo(303);

        for (String path : List.of("/", "/local", other)) {
            eventually(() -> banner(path).text().contains("فُتح السوق"));
            assertThat(banner(path).select("a").attr("href")).isEqualTo(article.facts().path());
        }
        assertThat(hiba.get("/newsroom").body()).contains("فُتح السوق");
        hiba.post(DESK + "/end", List.of());
        eventually(() -> banner("/").isEmpty() && banner(other).isEmpty());
    }

    @Test
    void itGoesWithItsArticle() {
        hiba.post(DESK, List.of("text", "سيسحب", "article", id, "minutes", "60"));
        eventually(() -> !banner("/").isEmpty());
        stand.room(Articles.class).withdraw(article.facts().id().value(), null);

        assertThat(banner("/")).as("gone before the withdrawal is answered").isEmpty();
    }

    @Test
    void itsTimeEndsIt() {
        assertThat(breaking.set(1, "انتهى", null, Instant.now().minusSeconds(1), "هبة")).isTrue();
        assertThat(breaking.current(1)).isEmpty();
        breaking.set(1, "قصير", null, Instant.now().plusSeconds(2), "هبة");
        eventually(() -> !banner("/").isEmpty());
        eventually(() -> banner("/").isEmpty());
    }

    @Test
    void whatIsWrongIsSaidAndTheTextStays() {
        String long121 = "س".repeat(121);
        for (List<String> wrong :
                List.of(
                        List.of("text", "", "minutes", "60"),
                        List.of("text", long121, "minutes", "60"),
                        List.of("text", "نص", "minutes", "61"),
                        List.of("text", "نص", "minutes", "60", "article", "999999999"),
                        List.of("text", "نص", "minutes", "60", "article", "x"))) {
            var answer = hiba.post(DESK, wrong);
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("#text").val()).isEqualTo(wrong.get(1));
        }
        assertThat(breaking.current(1)).isEmpty();
    }

    @Test
    void whatWasTypedIsShownAsText() {
        hiba.post(DESK, List.of("text", "<b>خبر</b> & \"نبأ\"", "minutes", "30"));
        eventually(() -> banner("/").text().contains("<b>خبر</b> & \"نبأ\""));
        assertThat(banner("/").select("b")).isEmpty();
    }

    @Test
    void aReporterSetsNothing() {
        Member ziad = Member.signedIn(headline("زياد"), Role.REPORTER);
        assertThat(ziad.post(DESK, List.of("text", "نص", "minutes", "60")).statusCode())
                .isEqualTo(403);
        assertThat(ziad.get(DESK).statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(ziad.get("/newsroom/articles").body()).select("button[name=place]"))
                .isEmpty();
    }

    @Test
    void theListOfArticlesPlacesWhatIsPublishedAndComesBackToItself() {
        String list = "/newsroom/articles?state=published";
        var row = Jsoup.parse(hiba.get(list).body()).getElementById("article-" + id);
        assertThat(row.select("button[value=lead]")).hasSize(1);
        String next = row.select("input[name=next]").val();
        var answer =
                hiba.post("/newsroom/front", List.of("article", id, "place", "lead", "next", next));

        assertThat(answer.headers().firstValue("location")).contains(list);
        assertThat(
                        Jsoup.parse(hiba.get(list).body())
                                .getElementById("article-" + id)
                                .select(".where strong")
                                .text())
                .isNotEmpty();
        hiba.post("/newsroom/front", List.of("article", id, "place", "none"));
    }
}
