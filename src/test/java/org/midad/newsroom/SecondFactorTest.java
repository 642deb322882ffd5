package org.midad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.people.Authenticator;
import org.midad.people.OneTimeLinks;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.people.StaffPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("data")
class SecondFactorTest {
    private static final String PASSWORD = "كلمة سرّ طويلة";
    private static final String ME = "/newsroom/me";
    private static final String CODE = "/newsroom/sign-in/code";
    private static final Pattern RECOVERY = Pattern.compile("[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}");

    private final Newsstand stand = Newsstand.open();
    private final Staff staff = stand.room(Staff.class);
    private final Member rima = Member.signedIn(headline("ريما"), Role.EDITOR);
    private List<String> recovery = List.of();
    private Authenticator app = Authenticator.of("");

    @BeforeEach
    void withASecondFactor() {
        stand.room(JdbcClient.class).sql("delete from sign_in_failure").update();
        staff.setPassword(rima.person().id(), PASSWORD);
        HttpResponse<String> begun =
                rima.post(ME + "/second-factor", List.of("factor-password", PASSWORD));
        assertThat(begun.statusCode()).isEqualTo(200);
        Matcher secret = Pattern.compile("id=\"secret\"[^>]*>([A-Z2-7 ]+)<").matcher(begun.body());
        assertThat(secret.find()).isTrue();
        app = Authenticator.of(secret.group(1));
        HttpResponse<String> wrong =
                rima.post(ME + "/second-factor/confirm", List.of("code", app.wrong()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains(secret.group(1));
        // the step before, so that this one is left for the test
        HttpResponse<String> on =
                rima.post(ME + "/second-factor/confirm", List.of("code", app.before()));
        assertThat(on.statusCode()).isEqualTo(200);
        recovery = RECOVERY.matcher(on.body()).results().map(code -> code.group()).toList();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    }

    @AfterEach
    void noPolicy() {
        stand.room(StaffPolicy.class).set(new StaffPolicy.Policy(java.util.Set.of(), 730));
    }

    private static String cookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.split(";", 2)[0])
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> password() {
        return stand.postForm(
                "/newsroom/sign-in",
                List.of("name", rima.person().name(), "password", PASSWORD, "next", ME));
    }

    private HttpResponse<String> code(String step, String code) {
        return stand.postForm(CODE, List.of("code", code, "next", ME), "Cookie", step);
    }

    private String step() {
        HttpResponse<String> first = password();
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(cookie(first, "staff")).isEmpty();
        return cookie(first, "staff-step");
    }

    @Test
    void thePasswordAloneOpensNothing() {
        String step = step();
        assertThat(stand.get(ME, "Cookie", step).statusCode()).isEqualTo(303);
        assertThat(stand.get(ME, "Cookie", step.replace("staff-step", "staff")).statusCode())
                .isEqualTo(303);
        HttpResponse<String> wrong = code(step, app.wrong());
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(cookie(wrong, "staff")).isEmpty();
        HttpResponse<String> right = code(step, app.now());

        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(right.headers().firstValue("location")).hasValue(ME);
        assertThat(stand.get(ME, "Cookie", cookie(right, "staff")).statusCode()).isEqualTo(200);
        assertThat(code(step, recovery.getFirst()).statusCode()).isEqualTo(403);
    }

    @Test
    void aCodeWorksOnce() {
        String code = app.now();
        assertThat(code(step(), code).statusCode()).isEqualTo(303);

        assertThat(code(step(), code).statusCode()).isEqualTo(403);
        assertThat(code(step(), app.before()).statusCode()).isEqualTo(403);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() {
        String code = recovery.get(3);
        assertThat(code(step(), code.toLowerCase().replace("-", " ")).statusCode()).isEqualTo(303);
        assertThat(code(step(), code).statusCode()).isEqualTo(403);
        assertThat(rima.get(ME).body()).contains("رموز الطوارئ الباقية: ٩");
        assertThat(
                        stand.room(JdbcClient.class)
                                .sql(
                                        "select count(*) from audit where staff_id = ? and deed = 'recovery-code-used'")
                                .param(rima.person().id())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void digitsOfTheOwnKeyboardAreDigits() {
        StringBuilder arabic = new StringBuilder();
        app.now().chars().forEach(digit -> arabic.append((char) (digit - '0' + '٠')));

        assertThat(code(step(), arabic.toString()).statusCode()).isEqualTo(303);
    }

    @Test
    void guessingCodesIsSlow() {
        String step = step();
        for (int i = 0; i < 5; i++) {
            assertThat(code(step, app.wrong()).statusCode()).isEqualTo(403);
        }

        assertThat(code(step, app.now()).statusCode()).isEqualTo(429);
        assertThat(code(step(), recovery.getFirst()).statusCode()).isEqualTo(429);
    }

    @Test
    void aLinkAsksForTheCodeUnlessItWasMadeOnTheServer() {
        OneTimeLinks links = stand.room(OneTimeLinks.class);
        String link = links.path(rima.person());
        assertThat(stand.get(link).body()).contains("name=\"code\"");
        assertThat(stand.postForm(link, List.of("password", "", "code", app.wrong())).statusCode())
                .isEqualTo(403);
        assertThat(stand.postForm(link, List.of("password", "", "code", app.now())).statusCode())
                .isEqualTo(303);
        String recoveryLink = links.recoveryPath(rima.person());

        assertThat(stand.get(recoveryLink).body()).doesNotContain("name=\"code\"");
        assertThat(stand.postForm(recoveryLink, List.of("password", "")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void aLinkIsNoSecondStepAndASecondStepNoLink() {
        String step = step().replace("staff-step=", "");
        assertThat(stand.get("/newsroom/link/" + step).statusCode()).isEqualTo(404);
        String link = stand.room(OneTimeLinks.class).path(rima.person());
        String secret = link.substring(link.lastIndexOf('/') + 1);

        assertThat(code("staff-step=" + secret, app.now()).statusCode()).isEqualTo(403);
        assertThat(stand.get("/newsroom/set-up/" + secret).statusCode()).isEqualTo(404);
    }

    @Test
    void turningItOffWantsACode() {
        assertThat(rima.post(ME + "/second-factor/off", List.of("code", "")).statusCode())
                .isEqualTo(422);
        assertThat(rima.post(ME + "/second-factor/off", List.of("code", app.now())).statusCode())
                .isEqualTo(303);

        assertThat(password().statusCode()).isEqualTo(303);
    }

    @Test
    void theChiefClearsItForSomebodyElse() {
        Member chief = Member.signedIn("رئيسة الفريق", Role.CHIEF);
        String page = "/newsroom/staff/" + rima.person().id();
        assertThat(chief.get(page).body()).contains(page + "/second-factor");
        assertThat(rima.post(page + "/second-factor", List.of()).statusCode()).isEqualTo(403);
        assertThat(chief.post(page + "/second-factor", List.of()).statusCode()).isEqualTo(303);

        assertThat(rima.get(ME).statusCode()).isEqualTo(303);
        assertThat(password().statusCode()).isEqualTo(303);
    }

    @Test
    void whoMustHaveOneAndHasNoneSeesOnlyTheirAccount() {
        Member chief = Member.signedIn("رئيسة الفريق", Role.CHIEF);
        Member without = Member.signedIn(headline("هبة"), Role.EDITOR);
        HttpResponse<String> set =
                chief.post(
                        "/newsroom/staff/rules",
                        List.of(
                                "made-from",
                                chief.mark("/newsroom/staff/rules"),
                                "strict-editor",
                                "on",
                                "days",
                                "٩٠"));
        assertThat(set.statusCode()).isEqualTo(303);

        for (String path : List.of("/newsroom", "/newsroom/articles")) {
            assertThat(without.get(path).headers().firstValue("location"))
                    .hasValue("/newsroom/me?said=required");
        }
        assertThat(without.get(ME).statusCode()).isEqualTo(200);
        assertThat(rima.get("/newsroom/articles").statusCode()).isEqualTo(200);
        assertThat(chief.get("/newsroom/articles").statusCode()).isEqualTo(200);
        assertThat(chief.post("/newsroom/staff/rules", List.of("days", "5")).statusCode())
                .isEqualTo(422);
        assertThat(rima.get("/newsroom/staff/rules").statusCode()).isEqualTo(403);
    }

    @Test
    void theSecretIsSealed() {
        StaffMember member = rima.person();
        byte[] stored =
                stand.room(JdbcClient.class)
                        .sql("select secret from second_factor where staff_id = ?")
                        .param(member.id())
                        .query(byte[].class)
                        .single();
        assertThat(stored).hasSize(12 + 20 + 16);
        stand.room(JdbcClient.class)
                .sql("update second_factor set secret = ? where staff_id = ?")
                .params(java.util.Arrays.copyOf(stored, stored.length - 1), member.id())
                .update();

        assertThat(code(step(), app.now()).statusCode()).isEqualTo(403);
        assertThat(code(step(), recovery.getFirst()).statusCode()).isEqualTo(303);
    }
}
