package org.midad.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midad.Newsstand;
import org.midad.newsroom.Member;
import org.midad.people.OneTimeLinks;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("data")
class StaffDeskTest {
    private static final String LIST = "/newsroom/staff";
    private static final Pattern LINK = Pattern.compile("/newsroom/link/[A-Za-z0-9_-]{43}");

    private final Newsstand stand = Newsstand.open();
    private final Staff staff = stand.room(Staff.class);
    private final Member chief = Member.signedIn("رئيسة الفريق", Role.CHIEF);

    private static String link(HttpResponse<String> answer) {
        Matcher link = LINK.matcher(answer.body());
        assertThat(link.find()).as(answer.body()).isTrue();
        return link.group();
    }

    private HttpResponse<String> invite(String name, String role, String email) {
        return chief.post(LIST, List.of("name", name, "role", role, "email", email));
    }

    private List<String> deeds(StaffMember member) {
        return stand.room(JdbcClient.class)
                .sql(
                        "select deed from audit where subject_kind = 'staff' and subject_id = ? order by id")
                .param(Long.toString(member.id()))
                .query((rs, i) -> rs.getString(1))
                .list();
    }

    @Test
    void aTokenOfAProgramOpensNoScreenOfTheNewsroom() {
        String[] token = stand.token(Role.CHIEF);
        for (String path : List.of("/newsroom/staff", "/newsroom/staff/rules", "/newsroom/me")) {
            assertThat(stand.get(path, token).statusCode()).isIn(303, 401);
        }
        assertThat(
                        stand.postForm("/newsroom/staff/rules", List.of("days", "90"), token)
                                .statusCode())
                .isEqualTo(401);
        assertThat(stand.get("/api/v1/articles", token).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsInvitedComesInByTheLinkThatIsShownOnce() {
        String name = headline("ليان");
        HttpResponse<String> answer = invite(name, "editor", "layan@example.org");
        String link = link(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(name);
        assertThat(chief.get(LIST).body()).contains(name, "layan@example.org").doesNotContain(link);
        HttpResponse<String> used = stand.postForm(link, List.of("password", ""));
        String cookie = used.headers().firstValue("set-cookie").orElseThrow().split(";")[0];

        assertThat(stand.get("/newsroom/articles", "Cookie", cookie).statusCode()).isEqualTo(200);
        assertThat(stand.get(LIST, "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(deeds(staff.named(name).orElseThrow())).startsWith("invited");
    }

    @Test
    void whatCannotBeTakenComesBackAsItWasTyped() {
        String name = headline("ليان");
        invite(name, "editor", "");
        HttpResponse<String> twice = invite(name.replace("ي", "يـ"), "editor", "a@example.org");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("a@example.org", "aria-invalid");
        assertThat(invite("", "editor", "").statusCode()).isEqualTo(422);
        assertThat(invite("ـ", "editor", "").statusCode()).isEqualTo(422);
        assertThat(invite(headline("س"), "operator", "").statusCode()).isEqualTo(422);
        assertThat(invite(headline("س"), "x", "").statusCode()).isEqualTo(422);
        assertThat(invite(headline("س"), "editor", "no address").statusCode()).isEqualTo(422);
        String markup = "<b>" + headline("س") + "</b>";
        assertThat(invite(markup, "editor", "").body())
                .contains("&lt;b&gt;")
                .doesNotContain("<b>س");
    }

    @Test
    void anOpenSessionIsRefusedOnceItsOwnerIsSuspended() {
        Member sami = Member.signedIn(headline("سامي"), Role.EDITOR);
        String page = LIST + "/" + sami.person().id();
        String unused = stand.room(OneTimeLinks.class).path(sami.person());
        assertThat(sami.get("/newsroom/articles").statusCode()).isEqualTo(200);
        assertThat(chief.post(page + "/suspend", List.of()).statusCode()).isEqualTo(303);

        assertThat(sami.get("/newsroom/articles").statusCode()).isEqualTo(303);
        assertThat(sami.get("/newsroom").headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/newsroom/sign-in"));
        assertThat(stand.get(unused).statusCode()).isEqualTo(404);
        assertThat(chief.post(page + "/link", List.of()).statusCode()).isEqualTo(409);
        assertThat(chief.get(page).body()).contains("موقوف");
        assertThat(chief.post(page + "/take-back", List.of()).statusCode()).isEqualTo(303);
        String link = link(chief.post(page + "/link", List.of()));
        assertThat(stand.get(link).statusCode()).isEqualTo(200);
        assertThat(deeds(sami.person())).containsExactly("suspended", "taken-back", "link-made");
    }

    @Test
    void aSessionThatSurvivedASuspensionIsNobodys() {
        Member sami = Member.signedIn(headline("سامي"), Role.EDITOR);
        stand.room(JdbcClient.class)
                .sql("update staff set suspended_at = now() where id = ?")
                .param(sami.person().id())
                .update();

        assertThat(sami.get("/newsroom/articles").statusCode()).isEqualTo(303);
    }

    @Test
    void whoIsRemovedIsGoneFromTheListAndOutAtOnce() {
        Member sami = Member.signedIn(headline("سامي"), Role.EDITOR);
        String page = LIST + "/" + sami.person().id();
        assertThat(chief.post(page + "/remove", List.of()).statusCode()).isEqualTo(303);

        assertThat(sami.get("/newsroom/articles").statusCode()).isEqualTo(303);
        assertThat(chief.get(page).statusCode()).isEqualTo(404);
        assertThat(chief.get(LIST).body()).doesNotContain(sami.person().name());
        assertThat(chief.post(page + "/remove", List.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void aRoleCountsFromTheNextRequest() {
        Member sami = Member.signedIn(headline("سامي"), Role.REPORTER);
        assertThat(sami.get("/newsroom/comments").statusCode()).isEqualTo(403);
        HttpResponse<String> changed =
                chief.post(
                        LIST + "/" + sami.person().id(),
                        List.of("name", sami.person().name(), "role", "moderator", "email", ""));
        assertThat(changed.statusCode()).isEqualTo(303);

        assertThat(sami.get("/newsroom/comments").statusCode()).isEqualTo(200);
        assertThat(sami.get("/newsroom/articles").statusCode()).isEqualTo(403);
        assertThat(deeds(sami.person())).containsExactly("role-changed");
    }

    @Test
    void aNewLinkKillsTheOneBefore() {
        Member sami = Member.signedIn(headline("سامي"), Role.REPORTER);
        String page = LIST + "/" + sami.person().id() + "/link";
        String first = link(chief.post(page, List.of()));
        String second = link(chief.post(page, List.of()));

        assertThat(stand.get(first).statusCode()).isEqualTo(404);
        assertThat(stand.get(second).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySuspendsOrRemovesThemselves() {
        String own = LIST + "/" + chief.person().id();
        assertThat(chief.post(own + "/suspend", List.of()).statusCode()).isEqualTo(409);
        assertThat(chief.post(own + "/remove", List.of()).statusCode()).isEqualTo(409);
        assertThat(chief.get(own).body()).doesNotContain(own + "/remove");
        assertThat(chief.get(LIST + "/0").statusCode()).isEqualTo(404);
        assertThat(chief.get(LIST + "/x").statusCode()).isEqualTo(404);
        assertThat(chief.get(LIST + "/999999999999999999").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(names = "CHIEF", mode = EnumSource.Mode.EXCLUDE)
    void nobodyButTheChiefGetsIn(Role role) {
        Member other = Member.signedIn(headline("غيرها"), role);
        String page = LIST + "/" + other.person().id();
        for (String path : List.of(LIST, page)) {
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (String path :
                List.of(
                        LIST,
                        page,
                        page + "/link",
                        page + "/suspend",
                        page + "/take-back",
                        page + "/remove")) {
            assertThat(other.post(path, List.of("name", "x", "role", "chief")).statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(other.get("/newsroom").statusCode()).isEqualTo(200);
    }
}
