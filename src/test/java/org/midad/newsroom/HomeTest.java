package org.midad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.front.Front;
import org.midad.front.Slot;
import org.midad.people.Role;
import org.midad.platform.Disk;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("data")
class HomeTest {
    private final Newsstand stand = Newsstand.open();
    private final Front front = stand.room(Front.class);
    private final Member hiba = Member.signedIn(headline("هبة"), Role.EDITOR);

    @AfterEach
    void nothingIsPlaced() {
        front.placed(1).keySet().forEach(article -> front.release(1, article));
    }

    private HttpResponse<String> place(Member by, Article article, String place) {
        return by.post(
                "/newsroom/front",
                List.of("article", article.facts().id().toString(), "place", place));
    }

    private String lead() {
        return Jsoup.parse(stand.get("/").body()).select(".lead h2").text();
    }

    @Test
    void aSlashAtTheEndLeadsHome() {
        HttpResponse<String> answer = Newsstand.open().get("/newsroom/");
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("location")).hasValue("/newsroom");
    }

    @Test
    void anEditorChoosesWhatLeads() {
        Article article = stand.publish(headline("في الصدارة"));
        stand.publish(headline("أحدث منه"));
        HttpResponse<String> answer = place(hiba, article, "lead");

        assertThat(answer.statusCode()).isEqualTo(303);
        eventually(() -> lead().equals(article.facts().content().headline()));
        assertThat(front.placed(1)).containsEntry(article.facts().id().value(), Slot.LEAD);
        place(hiba, article, "none");
        eventually(() -> !lead().equals(article.facts().content().headline()));
    }

    @Test
    void aModeratorPlacesNothing() {
        Article article = stand.publish(headline("لا يتصدر"));
        for (Role role : List.of(Role.MODERATOR, Role.REPORTER, Role.OPERATOR)) {
            HttpResponse<String> answer =
                    place(Member.signedIn(headline("زميل"), role), article, "lead");

            assertThat(answer.statusCode())
                    .as(role.code() + " was led to " + answer.headers().firstValue("location"))
                    .isEqualTo(403);
        }
        assertThat(front.placed(1)).isEmpty();
        assertThat(stand.postForm("/newsroom/front", List.of("place", "lead")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void threeStandBesideTheLeadAndAFourthTakesTheLastPlace() {
        List<Article> four =
                List.of(
                        stand.publish(headline("ثان أول")),
                        stand.publish(headline("ثان ثان")),
                        stand.publish(headline("ثان ثالث")),
                        stand.publish(headline("ثان رابع")));
        four.forEach(article -> place(hiba, article, "second"));

        assertThat(front.placed(1))
                .containsEntry(four.get(0).facts().id().value(), Slot.SECOND_1)
                .containsEntry(four.get(1).facts().id().value(), Slot.SECOND_2)
                .containsEntry(four.get(3).facts().id().value(), Slot.SECOND_3)
                .doesNotContainKey(four.get(2).facts().id().value());
    }

    @Test
    void aLeadThatIsWithdrawnLeadsNoMore() {
        Article article = stand.publish(headline("سيسحب"));
        place(hiba, article, "lead");
        eventually(() -> lead().equals(article.facts().content().headline()));
        stand.room(Articles.class).withdraw(article.facts().id().value(), null);

        assertThat(stand.get("/").body()).doesNotContain(article.facts().content().headline());
        assertThat(lead()).isNotEmpty();
    }

    @Test
    void onlyWhatIsPublishedIsPlaced() {
        Article gone = stand.publish(headline("مسحوب"));
        stand.room(Articles.class).withdraw(gone.facts().id().value(), null);

        assertThat(place(hiba, gone, "lead").statusCode()).isEqualTo(404);
        assertThat(
                        hiba.post(
                                        "/newsroom/front",
                                        List.of("article", "999999999999", "place", "lead"))
                                .statusCode())
                .isEqualTo(404);
        assertThat(front.placed(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "top", "lead\0", "second-1"})
    void aPlaceThatIsNoneIsRefused(String place) {
        Article article = stand.publish(headline("لا مكان"));

        assertThat(place(hiba, article, place).statusCode()).isIn(400, 422);
        HttpResponse<String> nothing =
                hiba.post("/newsroom/front", List.of("article", "x", "place", "lead"));
        assertThat(nothing.statusCode())
                .as("led to " + nothing.headers().firstValue("location"))
                .isEqualTo(404);
    }

    @Test
    void aForeignPagePlacesNothing() {
        Article article = stand.publish(headline("لا من بعيد"));
        HttpResponse<String> answer =
                hiba.post(
                        "/newsroom/front",
                        List.of("article", article.facts().id().toString(), "place", "lead"),
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(front.placed(1)).isEmpty();
    }

    @Test
    void theFirstScreenTellsWhatWaitsAndWhatIsNew() {
        Article article = stand.publish(headline("على الشاشة"));
        String screen = hiba.get("/newsroom").body();

        assertThat(screen).contains(hiba.person().name(), article.facts().content().headline());
        assertThat(Jsoup.parse(screen).getElementById("article-" + article.facts().id()))
                .isNotNull();
    }

    @Test
    void chiefAndOperatorSeeHowBackupsStandAndOthersDoNot() {
        String home = Member.signedIn(headline("نور"), Role.CHIEF).get("/newsroom").body();

        assertThat(Jsoup.parse(home).select(".keeping").text()).contains("نسخة احتياطية");
        assertThat(Member.signedIn(headline("سامر"), Role.OPERATOR).get("/newsroom").body())
                .contains("class=\"keeping");
        assertThat(hiba.get("/newsroom").body()).doesNotContain("class=\"keeping");
    }

    @Test
    void aFailedBackupAndAFullDiskAreToldToTheChief() {
        JdbcClient jdbc = stand.room(JdbcClient.class);
        jdbc.sql("insert into nightly_backup (at, file, failure) values (now(), 'a.zip', 'ملآن')")
                .update();
        KeepingView view =
                new Keeping(
                                jdbc,
                                new Disk(() -> new Disk.Space(4, 100)),
                                stand.room(Environment.class),
                                Clock.systemUTC())
                        .view();
        jdbc.sql("delete from nightly_backup where file = 'a.zip'").update();

        assertThat(view.backups()).isEqualTo(KeepingView.Backups.FAILED);
        assertThat(view.disk()).isEqualTo(Disk.Level.SCARCE);
        assertThat(view.alarming()).isTrue();
    }
}
