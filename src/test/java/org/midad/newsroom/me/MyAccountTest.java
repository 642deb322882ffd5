package org.midad.newsroom.me;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.midad.Newsstand;
import org.midad.newsroom.Member;
import org.midad.people.Device;
import org.midad.people.Role;
import org.midad.people.Sessions;
import org.midad.people.Staff;

@Tag("data")
class MyAccountTest {
    private static final String OLD = "كلمة سرّ طويلة";
    private static final String NEW = "ثلاث قطط فوق السطح";
    private static final String ME = "/newsroom/me";

    private final Newsstand stand = Newsstand.open();
    private final Staff staff = stand.room(Staff.class);
    private final Sessions sessions = stand.room(Sessions.class);

    private HttpResponse<String> change(Member who, String old, String fresh) {
        return who.post(ME + "/password", List.of("old-password", old, "password", fresh));
    }

    @Test
    void aNewPasswordWantsTheOldOneAndEndsTheOtherSessions() {
        Member rima = Member.signedIn(headline("ريما"), Role.EDITOR);
        staff.setPassword(rima.person().id(), OLD);
        Member elsewhere = Member.signedIn(rima.person().name(), Role.EDITOR);

        HttpResponse<String> wrong = change(rima, "ليست هي", NEW);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#old-password\"").doesNotContain(NEW, "ليست هي");
        assertThat(change(rima, OLD, "مداد مداد مداد").statusCode()).isEqualTo(422);
        assertThat(change(rima, OLD, rima.person().name()).body()).contains("اسمك أو اسم الصحيفة");
        assertThat(elsewhere.get(ME).statusCode()).isEqualTo(200);
        assertThat(change(rima, OLD, NEW).statusCode()).isEqualTo(303);

        assertThat(elsewhere.get(ME).statusCode()).isEqualTo(303);
        assertThat(rima.get(ME).statusCode()).isEqualTo(200);
        assertThat(staff.signIn(rima.person().name(), NEW, "192.0.2.1"))
                .isInstanceOf(Staff.SignIn.Welcome.class);
    }

    @Test
    void guessingTheOldPasswordIsAsSlowAsSignIn() {
        Member rima = Member.signedIn(headline("ريما"), Role.EDITOR);
        staff.setPassword(rima.person().id(), OLD);
        for (int i = 0; i < 10; i++) {
            assertThat(change(rima, "ليست هي", NEW).statusCode()).isEqualTo(422);
        }

        assertThat(change(rima, OLD, NEW).statusCode()).isEqualTo(422);
    }

    @Test
    void whoHasNoPasswordYetSetsOne() {
        Member rima = Member.signedIn(headline("ريما"), Role.REPORTER);
        assertThat(rima.get(ME).body()).doesNotContain("old-password");
        assertThat(change(rima, "", NEW).statusCode()).isEqualTo(303);

        assertThat(rima.get(ME).body()).contains("old-password");
    }

    @Test
    void sessionsAreSeenAndEndedByTheirOwnerAlone() {
        Member rima = Member.signedIn(headline("ريما"), Role.EDITOR);
        Member other = Member.signedIn(headline("غيرها"), Role.EDITOR);
        String phone =
                sessions.begin(
                                rima.person(),
                                Device.of("Mozilla/5.0 (Android 15) Firefox/140", "203.0.113.9"))
                        .text();
        String page = rima.get(ME).body();
        assertThat(page)
                .contains("متصفح Firefox على Android", "203.0.113.0/24", "هذه الجلسة")
                .doesNotContain("203.0.113.9", phone);
        long id =
                sessions.of(rima.person(), phone).stream()
                        .filter(Sessions.Open::here)
                        .findFirst()
                        .orElseThrow()
                        .id();
        other.post(ME + "/sessions/" + id + "/end", List.of());
        assertThat(sessions.member(phone)).isPresent();
        rima.post(ME + "/sessions/" + id + "/end", List.of());

        assertThat(sessions.member(phone)).isEmpty();
        assertThat(rima.get(ME).statusCode()).isEqualTo(200);
        String third = sessions.begin(rima.person()).text();
        rima.post(ME + "/sessions/end-others", List.of());
        assertThat(sessions.member(third)).isEmpty();
        assertThat(rima.get(ME).statusCode()).isEqualTo(200);
        assertThat(other.get(ME).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasAnAccountAndGuestsHaveNone(Role role) {
        assertThat(Member.signedIn(headline("أي أحد"), role).get(ME).statusCode()).isEqualTo(200);
        assertThat(stand.get(ME).statusCode()).isEqualTo(303);
        for (String path : List.of("/password", "/sessions/1/end", "/sessions/end-others")) {
            assertThat(stand.postForm(ME + path, List.of()).statusCode()).isIn(303, 401);
            assertThat(stand.send("POST", ME + path, "", stand.token(role)).statusCode())
                    .isNotEqualTo(200);
        }
    }
}
