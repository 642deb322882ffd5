package org.midad.newsroom.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.newsroom.Member;
import org.midad.people.Audit;
import org.midad.people.Deed;
import org.midad.people.Role;
import org.midad.people.StaffPolicy;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("data")
class AuditTest {
    private static final String LIST = "/newsroom/audit";

    private final Newsstand stand = Newsstand.open();
    private final JdbcClient jdbc = stand.room(JdbcClient.class);
    private final Member chief = Member.signedIn("رئيسة الفريق", Role.CHIEF);

    private List<String> deeds(Member member) {
        return jdbc.sql(
                        "select deed || ':' || coalesce(subject_kind, '') from audit where staff_id = ? order by id")
                .param(member.person().id())
                .query((rs, i) -> rs.getString(1))
                .list();
    }

    @Test
    void publishingWithdrawingAndSettingsAreTold() {
        Member noor = Member.signedIn(headline("نور"), Role.CHIEF);
        String headline = headline("عنوان في السجل");
        Article known = stand.publish(headline("قسم"));
        Article draft =
                stand.room(Articles.class)
                        .create(
                                known.facts().editionId(),
                                known.facts().sectionId(),
                                Newsstand.content(headline),
                                null,
                                "نور");
        String page = "/newsroom/articles/" + draft.facts().id();
        noor.post(
                page,
                List.of(
                        "section", "local",
                        "headline", headline,
                        "kind", "NEWS",
                        "language", "ar",
                        "body", "نص.",
                        "revision", "1",
                        "do", "publish-anyway"));
        noor.post(page + "/withdraw", List.of("reason", ""));
        noor.post(
                "/newsroom/staff/rules",
                List.of("made-from", noor.mark("/newsroom/staff/rules"), "days", "730"));

        assertThat(deeds(noor))
                .contains("published:article", "withdrawn:article", "settings-changed:settings");
        String shown = chief.get(LIST + "?person=" + noor.person().id()).body();
        assertThat(shown).contains(headline, "نشر مقال", "سحب مقال", "تغيير الإعدادات");
    }

    @Test
    void aStrangersTypingIsNotWrittenDown() {
        String typed = headline("كلمة سر في خانة الاسم");
        for (int i = 0; i < 12; i++) {
            stand.postForm("/newsroom/sign-in", List.of("name", typed, "password", "x"));
        }
        jdbc.sql("delete from sign_in_failure").update();

        String table = chief.get(LIST + ".csv?deed=sign-in-blocked").body();
        assertThat(table).contains("\"guest\",\"sign-in-blocked\"").doesNotContain(typed);
    }

    @Test
    void itIsReadPageByPage() {
        Member busy = Member.signedIn(headline("كثير العمل"), Role.EDITOR);
        Audit audit = stand.room(Audit.class);
        Audit.Who who = new Audit.Who(busy.person().id(), busy.person().name(), null);
        for (int i = 0; i < 150; i++) {
            audit.note(who, Deed.CORRECTED, Audit.Subject.article(i + 1, "=خبر " + i));
        }
        String first = LIST + "?person=" + busy.person().id() + "&deed=corrected";
        HttpResponse<String> page = chief.get(first);
        assertThat(page.body()).contains("=خبر 149<", "=خبر 50<").doesNotContain("=خبر 49<");
        Matcher more =
                Pattern.compile("href=\"(/newsroom/audit\\?[^\"]*after=\\d+)\"")
                        .matcher(page.body());
        assertThat(more.find()).isTrue();
        String rest = chief.get(more.group(1).replace("&amp;", "&")).body();
        assertThat(rest).contains("=خبر 49<", "=خبر 0<").doesNotContain("=خبر 50<", "after=");
        HttpResponse<String> table = chief.get(LIST + ".csv?person=" + busy.person().id());
        assertThat(table.body().lines().count()).isEqualTo(151);
        assertThat(table.body()).startsWith("\uFEFFat,who").contains("\"'=خبر 7\"");
        assertThat(table.headers().firstValue("content-type").orElseThrow()).startsWith("text/csv");
        assertThat(chief.get(LIST + "?person=x&deed=x&after=x").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@x",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\t=1",
                "\r1",
                " =1",
                "\u200F=1",
                "\u2067 \u00A0=1"
            })
    void nothingInTheTableIsAFormula(String subject) {
        Member writer = Member.signedIn(headline("كاتبة"), Role.EDITOR);
        stand.room(Audit.class)
                .note(
                        new Audit.Who(writer.person().id(), writer.person().name(), null),
                        Deed.CORRECTED,
                        Audit.Subject.article(1, subject));

        assertThat(chief.get(LIST + ".csv?person=" + writer.person().id()).body())
                .contains("\"'" + subject);
    }

    @Test
    void ofABurstOneRowIsWritten() throws Exception {
        Audit audit = stand.room(Audit.class);
        TransactionTemplate transaction = stand.room(TransactionTemplate.class);
        String target = headline("هدف");
        Audit.Subject subject = new Audit.Subject("staff", target, target);
        Audit.Who guest = new Audit.Who(null, "guest", "198.51.100.0/24");
        try (ExecutorService many = Executors.newFixedThreadPool(6)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                all.add(
                        many.submit(
                                () ->
                                        transaction.executeWithoutResult(
                                                status ->
                                                        audit.noteOnce(
                                                                guest,
                                                                Deed.SIGN_IN_BLOCKED,
                                                                subject,
                                                                Duration.ofMinutes(15)))));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(
                        jdbc.sql("select count(*) from audit where subject_id = ?")
                                .param(target)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void nothingInItIsChangedAndOnlyWhatIsOldIsDeleted() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(200));
        Audit then = new Audit(jdbc, Clock.fixed(longAgo, ZoneOffset.UTC));
        String old = headline("قديم");
        String fresh = headline("جديد");
        then.note(new Audit.Who(null, old, null), Deed.INVITED, Audit.Subject.NONE);
        stand.room(Audit.class)
                .note(new Audit.Who(null, fresh, null), Deed.INVITED, Audit.Subject.NONE);
        for (String change :
                List.of(
                        "update audit set name = 'x' where name = ?",
                        "delete from audit where name = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(fresh).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
        StaffPolicy policy = stand.room(StaffPolicy.class);
        StaffPolicy.Policy before = policy.current();
        stand.room(Audit.class).forget();
        assertThat(there(old)).isTrue();
        policy.set(new StaffPolicy.Policy(before.secondFactorFor(), 199));
        stand.room(Audit.class).forget();
        policy.set(before);

        assertThat(there(old)).isFalse();
        assertThat(there(fresh)).isTrue();
    }

    private boolean there(String name) {
        return jdbc.sql("select exists (select 1 from audit where name = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(names = "CHIEF", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheChiefReadsIt(Role role) {
        Member other = Member.signedIn(headline("غيرها"), role);
        for (String path : List.of(LIST, LIST + ".csv", "/newsroom/staff/rules")) {
            assertThat(other.get(path).statusCode()).isEqualTo(403);
            assertThat(stand.get(path).statusCode()).isEqualTo(303);
        }
    }
}
