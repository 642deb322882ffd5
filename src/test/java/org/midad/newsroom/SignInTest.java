package org.midad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.people.OneTimeLinks;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("data")
class SignInTest {
    private static final String PASSWORD = "كلمة سرّ طويلة";

    private final Newsstand stand = Newsstand.open();
    private final Staff staff = stand.room(Staff.class);
    private final StaffMember rima = rima();

    /** The same person in all tests: hashing a password takes its time, as it should. */
    private static @Nullable StaffMember known;

    private static synchronized StaffMember rima() {
        if (known == null) {
            known = withPassword("ريما");
        }
        return known;
    }

    private static StaffMember withPassword(String name) {
        Staff staff = Newsstand.open().room(Staff.class);
        StaffMember made = staff.add(headline(name), Role.MODERATOR, null);
        staff.setPassword(made.id(), PASSWORD);
        return staff.find(made.id()).orElseThrow();
    }

    @BeforeEach
    void noFailuresOfOtherTests() {
        stand.room(JdbcClient.class).sql("delete from sign_in_failure").update();
    }

    private HttpResponse<String> signIn(String name, String password, String... more) {
        List<String> pairs = new ArrayList<>(List.of("name", name, "password", password));
        pairs.addAll(List.of(more));
        return stand.postForm("/newsroom/sign-in", pairs);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String cookie(HttpResponse<?> answer) {
        return header(answer, "set-cookie").split(";", 2)[0];
    }

    private String link() {
        return link(rima);
    }

    private String link(StaffMember member) {
        return stand.room(OneTimeLinks.class).path(member);
    }

    @Test
    void theRightPasswordOpensTheNewsroom() {
        HttpResponse<String> answer = signIn(rima.name(), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "location")).isEqualTo("/newsroom");
        assertThat(header(answer, "set-cookie"))
                .startsWith("staff=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        assertThat(stand.get("/newsroom", "Cookie", cookie(answer)).body()).contains(rima.name());
        assertThat(stand.get("/newsroom/comments", "Cookie", cookie(answer)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theNameMayBeSpelledAsItIsSpoken() {
        assertThat(signIn(rima.name().replace("ي", "يـ"), PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldAlike() {
        HttpResponse<String> wrong = signIn(rima.name(), "كلمة أخرى تماما");
        HttpResponse<String> unknown = signIn("لا أحد بهذا الاسم", PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(unknown.statusCode()).isEqualTo(403);
        assertThat(header(wrong, "set-cookie")).isEmpty();
        assertThat(wrong.body().replace(rima.name(), "X"))
                .isEqualTo(unknown.body().replace("لا أحد بهذا الاسم", "X"));
        assertThat(wrong.body()).contains(rima.name()).doesNotContain("كلمة أخرى تماما");
    }

    @ParameterizedTest
    @CsvSource({"'',''", "'\0','\0'", "'a\0b',x", "'\ud800',x"})
    void anOddNameIsAWrongName(String name, String password) {
        HttpResponse<String> answer = signIn(name, password);

        assertThat(answer.statusCode()).isIn(403, 422);
    }

    @Test
    void aPersonWithoutAPasswordDoesNotGetInWithAnEmptyOne() {
        StaffMember fresh = staff.add(headline("جديد"), Role.CHIEF, null);

        assertThat(signIn(fresh.name(), "").statusCode()).isEqualTo(403);
        assertThat(signIn(fresh.name(), "nobody").statusCode()).isEqualTo(403);
    }

    @Test
    void afterTenFailuresEvenTheRightPasswordWaits() {
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(rima.name(), "wrong").statusCode()).isEqualTo(403);
        }
        HttpResponse<String> answer = signIn(rima.name(), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(header(answer, "set-cookie")).isEmpty();
        assertThat(signIn(withPassword("غيرها").name(), PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void lookingAtALinkDoesNotUseIt() {
        String link = link();
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> look = stand.get(link);

            assertThat(look.statusCode()).isEqualTo(200);
            assertThat(look.body()).contains(rima.name());
            assertThat(header(look, "cache-control")).contains("no-store");
            assertThat(header(look, "set-cookie")).isEmpty();
        }
        HttpResponse<String> used = stand.postForm(link, List.of("password", ""));

        assertThat(used.statusCode()).isEqualTo(303);
        assertThat(stand.get("/newsroom", "Cookie", cookie(used)).body()).contains(rima.name());
    }

    @Test
    void aLinkWorksOnce() throws Exception {
        String link = link();
        List<Future<Integer>> taps = new ArrayList<>();
        try (ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                taps.add(
                        fingers.submit(
                                () -> stand.postForm(link, List.of("password", "")).statusCode()));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> tap : taps) {
            statuses.add(tap.get());
        }

        assertThat(statuses).containsOnly(303, 404).containsOnlyOnce(303);
        assertThat(stand.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkOfAForeignPageIsNotUsed() {
        String link = link();
        HttpResponse<String> answer =
                stand.send(
                        "POST",
                        link,
                        "password=",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(stand.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void aBadPasswordDoesNotUseTheLinkUp() {
        StaffMember dana = withPassword("دانا");
        String link = link(dana);
        assertThat(stand.postForm(link, List.of("password", "قصيرة")).statusCode()).isEqualTo(422);
        assertThat(stand.postForm(link, List.of("password", "س".repeat(37))).statusCode())
                .isEqualTo(422);
        HttpResponse<String> done = stand.postForm(link, List.of("password", "سر جديد وطويل"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(signIn(dana.name(), "سر جديد وطويل").statusCode()).isEqualTo(303);
        assertThat(signIn(dana.name(), PASSWORD).statusCode()).isEqualTo(403);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() {
        StaffMember dana = withPassword("دانا");
        String old = cookie(signIn(dana.name(), PASSWORD));
        assertThat(stand.get("/newsroom/comments", "Cookie", old).statusCode()).isEqualTo(200);
        stand.postForm(link(dana), List.of("password", "سر جديد وطويل"));

        assertThat(stand.get("/newsroom/comments", "Cookie", old).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/newsroom",
                "/\\evil.example",
                "/newsroom\\@evil.example",
                "javascript:alert(1)",
                "/local",
                "newsroom",
                "/newsroom\r\nSet-Cookie: x=1",
                "/newsroom evil",
                "",
            })
    void nextLeadsOnlyIntoTheNewsroom(String next) {
        assertThat(stand.get("/newsroom/sign-in?next=" + Member.encoded(next)).body())
                .contains("value=\"/newsroom\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/newsroom", "/newsroom\r\nSet-Cookie: x=1"})
    void whoGetsInLandsInTheNewsroomToo(String next) {
        HttpResponse<String> answer = signIn(rima.name(), PASSWORD, "next", next);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "location")).isEqualTo("/newsroom");
        assertThat(answer.headers().allValues("set-cookie")).hasSize(1);
    }

    @Test
    void nextIsRememberedOverAWrongPassword() {
        String next = "/newsroom/comments?tab=rejected";
        HttpResponse<String> wrong = signIn(rima.name(), "wrong", "next", next);
        assertThat(wrong.body()).contains("/newsroom/comments?tab=rejected");

        assertThat(header(signIn(rima.name(), PASSWORD, "next", next), "location")).isEqualTo(next);
    }

    @Test
    void whoSignsOutIsOut() {
        String cookie = cookie(signIn(rima.name(), PASSWORD));
        HttpResponse<String> out =
                stand.postForm("/newsroom/sign-out", List.of(), "Cookie", cookie);

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(header(out, "set-cookie")).startsWith("staff=;").contains("Max-Age=0");
        HttpResponse<String> after = stand.get("/newsroom/comments", "Cookie", cookie);
        assertThat(after.statusCode()).isEqualTo(303);
        assertThat(header(after, "location")).startsWith("/newsroom/sign-in");
    }

    @Test
    void aMadeUpSessionIsNobodys() {
        for (String value : List.of("", "x", "x".repeat(43), "\"" + "x".repeat(43) + "\"")) {
            HttpResponse<String> answer =
                    stand.get("/newsroom/comments", "Cookie", "staff=" + value);

            assertThat(answer.statusCode()).as(value).isEqualTo(303);
        }
    }

    @Test
    void aWriterIsNoMemberOfTheStaffAndASessionNoBearer() {
        String session = cookie(signIn(rima.name(), PASSWORD));

        assertThat(
                        stand.get("/newsroom/comments", "Cookie", "writer=" + session.substring(6))
                                .statusCode())
                .isEqualTo(303);
        assertThat(
                        stand.get(
                                        "/api/v1/moderation/queue",
                                        "Authorization",
                                        "Bearer " + session.substring(6))
                                .statusCode())
                .isEqualTo(401);
        assertThat(stand.get("/api/v1/moderation/queue", "Cookie", session).statusCode())
                .isEqualTo(401);
    }
}
