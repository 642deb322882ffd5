package org.midad.newsroom.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Section;
import org.midad.people.Role;
import org.midad.people.SetUpLinks;
import org.midad.people.Staff;
import org.midad.platform.DataFolder;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("data")
class SetUpTest {
    private final UnsetPaper paper = UnsetPaper.fresh();
    private final Newsstand stand = paper.stand();
    private final SetUpLinks links = stand.room(SetUpLinks.class);

    private Edition edition() {
        return stand.room(Editions.class).first();
    }

    private List<String> slugs() {
        return edition().sections().stream().map(Section::slug).toList();
    }

    private boolean nobodyIsThere() {
        return stand.room(Staff.class).all().isEmpty();
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("set-cookie").orElse("").split(";", 2)[0];
    }

    @Test
    void theFirstEditorEndsOnAFrontPageWithTheNameOfThePaper() {
        assertThat(stand.get("/").body()).contains(Editions.UNNAMED).doesNotContain("الضحى");
        HttpResponse<String> answer =
                paper.send(paper.right("motto", "صحيفة الصباح", "email", "layla@example.org"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/");
        // at once, though the page with the old name was kept
        Document front = Jsoup.parse(stand.get("/").body());
        assertThat(front.select(".mast .name").text()).isEqualTo("الضحى");
        assertThat(front.select(".mast .motto").text()).isEqualTo("صحيفة الصباح");
        assertThat(edition().country().iso()).isEqualTo("TN");
        assertThat(edition().zone().getId()).isEqualTo("Africa/Tunis");
        assertThat(edition().numerals()).isEqualTo(edition().country().numerals());
        assertThat(stand.room(Staff.class).all())
                .singleElement()
                .satisfies(
                        chief -> {
                            assertThat(chief.name()).isEqualTo("ليلى المنصوري");
                            assertThat(chief.role()).isEqualTo(Role.CHIEF);
                            assertThat(chief.email()).isEqualTo("layla@example.org");
                            assertThat(chief.hasPassword()).isTrue();
                        });
        assertThat(stand.get("/newsroom", "Cookie", cookie(answer)).body())
                .contains("ليلى المنصوري", "/newsroom/settings");
        assertThat(
                        stand.postForm(
                                        "/newsroom/sign-in",
                                        List.of(
                                                "name",
                                                "ليلى المنصوري",
                                                "password",
                                                "أربع كلمات لا يخمنها أحد"))
                                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoComesToSignInBeforeTheSetUpIsToldWhereTheLinkIs() {
        HttpResponse<String> door = stand.get("/newsroom/sign-in");

        assertThat(door.body())
                .contains("setup-link", "./midad set-up-link")
                .doesNotContain(paper.secret());
    }

    @Test
    void lookingDoesNotUseTheLinkAndIsNotKept() {
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> page = stand.get(paper.link());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
            assertThat(page.body()).contains("noindex").doesNotContain(paper.secret());
        }
    }

    @Test
    void theLinkIsDeadOnSecondUseAndThePageSaysHowToMakeAnother() {
        Map<String, String> form = paper.right();
        assertThat(paper.send(form).statusCode()).isEqualTo(303);
        for (HttpResponse<String> again : List.of(paper.send(form), stand.get(paper.link()))) {
            assertThat(again.statusCode()).isEqualTo(404);
            assertThat(again.body())
                    .contains("انتهت صلاحية الرابط أو استُعمل من قبل", "./midad set-up-link");
        }
        assertThat(stand.room(Staff.class).all()).hasSize(1);
    }

    @Test
    void theLinkIsDeadAfterADay() {
        Map<String, String> form = paper.right();
        stand.room(JdbcClient.class)
                .sql("update one_time_link set expires_at = expires_at - interval '24 hours'")
                .update();

        assertThat(stand.get(paper.link()).statusCode()).isEqualTo(404);
        assertThat(paper.send(form).statusCode()).isEqualTo(404);
        assertThat(nobodyIsThere()).isTrue();
        assertThat(links.offer(stand.address()))
                .hasValueSatisfying(
                        fresh -> {
                            assertThat(fresh).isNotEqualTo(paper.link());
                            assertThat(stand.get(fresh).statusCode()).isEqualTo(200);
                        });
    }

    @Test
    void ofSeveralSetUpsAtOnceOneWins() throws Exception {
        Map<String, String> form = paper.right();
        int crowd = 6;
        CyclicBarrier together = new CyclicBarrier(crowd);
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < crowd; i++) {
                Map<String, String> own = new java.util.TreeMap<>(form);
                own.put("chief", "المحرر " + i);
                answers.add(
                        people.submit(
                                () -> {
                                    together.await();
                                    return paper.send(own).statusCode();
                                }));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        assertThat(statuses).containsOnlyOnce(303).containsOnly(303, 404);
        assertThat(stand.room(Staff.class).all()).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingTypedIsLost() {
        Map<String, String> form =
                paper.right(
                        "name", " ",
                        "motto", "<b>شعار</b> & \"مقتبس\"",
                        "zone", "Mars/Olympus",
                        "chief", "",
                        "email", "layla",
                        "password", "قصيرة",
                        "section-2-name", "المدينة",
                        "section-2-slug", "api",
                        "section-3-slug", "news",
                        "section-4-slug", "Culture!");
        HttpResponse<String> answer = paper.send(form);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("[aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder(
                        "name",
                        "zone",
                        "chief",
                        "email",
                        "password",
                        "section-2-slug",
                        "section-3-slug",
                        "section-4-slug");
        for (var field : page.select("[aria-invalid=true]")) {
            String told = field.attr("aria-describedby");
            assertThat(page.getElementById(told.substring(told.lastIndexOf(' ') + 1)).text())
                    .isNotEmpty();
        }
        assertThat(page.getElementById("section-2-slug-problem").text()).contains("«api»");
        assertThat(page.getElementById("motto").val()).isEqualTo("<b>شعار</b> & \"مقتبس\"");
        assertThat(page.getElementById("section-2-name").val()).isEqualTo("المدينة");
        assertThat(page.select("#country option[selected]").val()).isEqualTo("TN");
        assertThat(page.getElementById("password").hasAttr("value")).isFalse();
        assertThat(answer.body()).doesNotContain("<b>شعار", "قصيرة\"");
        assertThat(nobodyIsThere()).isTrue();
        assertThat(paper.send(paper.right()).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({
        "name, 'سطر\nوسطر'",
        "name, 'a\0b'",
        "chief, 'ـــ'",
        "country, XX",
        "motto, 'x\u0001'",
        "password, 'كلمة طويلة جدا لا تتسع لها حدود كلمات المرور في هذا البرنامج أبدا'",
    })
    void whatCannotBeKeptIsRefused(String field, String value) {
        assertThat(paper.send(paper.right(field, value)).statusCode()).isEqualTo(422);
        assertThat(nobodyIsThere()).isTrue();
    }

    @Test
    void sectionsAreNamedAddedOrderedAndLeftOut() {
        Map<String, String> form =
                paper.right(
                        "section-1-order", "٣",
                        "section-2-order", "1",
                        "section-3-order", "٢",
                        "section-4-name", "",
                        "section-5-name", "الرياضة",
                        "section-6-slug", "views",
                        "section-7-name", "ألعاب قوى");
        assertThat(paper.send(form).statusCode()).isEqualTo(303);

        assertThat(slugs())
                .startsWith("local", "economy", "news", "sport", "views")
                .hasSize(6)
                .doesNotContain("culture");
        assertThat(edition().section("sport").orElseThrow().name()).isEqualTo("الرياضة");
        assertThat(edition().sections().getLast().name()).isEqualTo("ألعاب قوى");
        assertThat(edition().sections().getLast().slug()).matches("[a-z][a-z0-9-]+");
        assertThat(stand.get("/" + edition().sections().getLast().slug()).statusCode())
                .isEqualTo(200);
        assertThat(stand.get("/culture").statusCode()).isEqualTo(404);
    }

    @Test
    void twoSectionsMayChangeTheirAddresses() {
        assertThat(
                        paper.send(paper.right("section-1-slug", "local", "section-2-slug", "news"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(edition().section("local").orElseThrow().name()).isEqualTo("أخبار");
        assertThat(edition().section("news").orElseThrow().name()).isEqualTo("محليات");
    }

    @Test
    void aPaperWithoutSectionsAndASectionWithArticlesThatGoesAreRefused() {
        stand.publish("خبر سبق الإعداد");
        HttpResponse<String> full = paper.send(paper.right("section-2-name", ""));
        assertThat(full.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(full.body()).getElementById("section-2-name-problem").text())
                .contains("محليات");

        Map<String, String> none = paper.right();
        none.replaceAll((name, value) -> name.endsWith("-name") ? "" : value);
        assertThat(paper.send(none).statusCode()).isEqualTo(422);
        assertThat(nobodyIsThere()).isTrue();
        assertThat(stand.get(paper.link()).statusCode()).isEqualTo(200);
    }

    @Test
    void theLinkIsKeptInAFileForItsOwnerAloneUntilItIsUsed() throws Exception {
        var file = stand.room(DataFolder.class).file("setup-link");
        assertThat(Files.readString(file)).isEqualTo(paper.link() + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(paper.secret()).hasSize(43);
        assertThat(links.offer(stand.address())).hasValue(paper.link());
        assertThat(links.offer("https://paper.example"))
                .hasValue("https://paper.example" + SetUpLinks.PATH + paper.secret());

        Files.delete(file);
        String fresh = links.offer(stand.address()).orElseThrow();
        assertThat(fresh).isNotEqualTo(paper.link());
        assertThat(stand.get(paper.link()).statusCode()).isEqualTo(404);
        assertThat(stand.get(fresh).statusCode()).isEqualTo(200);

        stand.room(Staff.class).add("سبقه الأمر", Role.CHIEF, null);
        assertThat(stand.get(fresh).statusCode()).isEqualTo(404);
        assertThat(links.offer(stand.address())).isEmpty();
        assertThat(links.renew(stand.address())).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void theLinkIsNoWayToSignInAndASignInLinkSetsNothingUp() {
        String elsewhere = "/newsroom/link/" + paper.secret();
        assertThat(stand.get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(stand.postForm(elsewhere, List.of("password", "")).statusCode()).isEqualTo(404);
        assertThat(stand.get(paper.link()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%00", "a%2Fb"})
    void aGuessedLinkIsDead(String secret) {
        assertThat(stand.get(SetUpLinks.PATH + secret).statusCode()).isIn(400, 404);
        assertThat(stand.postForm(SetUpLinks.PATH + secret, List.of("name", "x")).statusCode())
                .isIn(400, 404);
    }

    @Test
    void aForeignPageSetsNothingUp() {
        List<String> pairs = new ArrayList<>();
        paper.right().forEach((name, value) -> pairs.addAll(List.of(name, value)));
        HttpResponse<String> answer =
                stand.send(
                        "POST",
                        paper.link(),
                        "name=x",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(nobodyIsThere()).isTrue();
    }
}
