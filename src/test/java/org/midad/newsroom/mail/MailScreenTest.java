package org.midad.newsroom.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.Newsstand;
import org.midad.edition.Editions;
import org.midad.mail.Account;
import org.midad.mail.Encryption;
import org.midad.mail.Letter;
import org.midad.mail.Mail;
import org.midad.mail.MailAddress;
import org.midad.mail.MailSettings;
import org.midad.mail.MailSettings.PasswordChange;
import org.midad.mail.MailSettings.SetUp;
import org.midad.mail.QuietHours;
import org.midad.moderation.Backlog;
import org.midad.moderation.Digest;
import org.midad.newsroom.Member;
import org.midad.newsroom.SignInLetter;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("data")
class MailScreenTest {
    private static final String PAGE = "/newsroom/settings/mail";
    private static final String PASSWORD = "سرّ-الخادم-7";

    private final Newsstand stand = Newsstand.open();
    private final MailSettings settings = stand.room(MailSettings.class);
    private final JdbcClient jdbc = stand.room(JdbcClient.class);
    private final Member chief = Member.signedIn(headline("رئيسة"), Role.CHIEF);

    @AfterEach
    void asItWas() {
        settings.keep(
                new MailSettings.Stored("", 587, Encryption.STARTTLS, "", "", "", false),
                new PasswordChange.Remove());
        settings.keep((QuietHours) null);
        stand.room(Digest.class).set(new Digest.Setting(null, 4));
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from digest_reader").update();
    }

    private HttpResponse<String> save(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        fields.put("host", "127.0.0.1");
        fields.put("port", "2525");
        fields.put("encryption", "NONE");
        fields.put("user", "");
        fields.put("password", "");
        fields.put("from", "desk@example.org");
        fields.put("fromname", "المرفأ");
        return send(PAGE, fields, pairs);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        fields.putIfAbsent("made-from", chief.mark(PAGE, path));
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        return chief.post(path, all);
    }

    private static void isSaved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    void mailIsTheChiefsAndTheOperators() {
        for (Role role : List.of(Role.REPORTER, Role.EDITOR, Role.MODERATOR)) {
            Member other = Member.signedIn(headline("زميل"), role);
            assertThat(other.get(PAGE).statusCode()).isEqualTo(403);
            for (String path : List.of("", "/times", "/trial", "/letters")) {
                assertThat(other.post(PAGE + path, List.of("host", "x")).statusCode())
                        .isEqualTo(403);
            }
        }
        assertThat(stand.get(PAGE).statusCode()).isEqualTo(303);
        Member operator = Member.signedIn(headline("مدير"), Role.OPERATOR);
        assertThat(operator.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(operator.get("/newsroom").body()).contains("href=\"" + PAGE + "\"");
        assertThat(operator.get(PAGE).body()).doesNotContain("href=\"/newsroom/settings\"");
        assertThat(chief.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void theServerIsKeptAndThePasswordNeverShown() {
        isSaved(save("user", "huda", "password", PASSWORD));

        assertThat(settings.setUp())
                .isEqualTo(
                        new SetUp.Ready(
                                new Account(
                                        "127.0.0.1",
                                        2525,
                                        Encryption.NONE,
                                        new Account.Login("huda", PASSWORD),
                                        new MailAddress("desk@example.org"),
                                        "المرفأ")));
        assertThat(chief.get(PAGE).body()).doesNotContain(PASSWORD).contains("huda");
        isSaved(save("user", "huda", "fromname", "الضحى"));
        assertThat(((SetUp.Ready) settings.setUp()).account().login())
                .isEqualTo(new Account.Login("huda", PASSWORD));
        HttpResponse<String> wrong =
                save("user", "huda", "password", PASSWORD, "from", "ليس عنوانًا");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).doesNotContain(PASSWORD).contains("ليس عنوانًا");
        isSaved(save());
        assertThat(settings.stored().hasPassword()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"host, localhost", "port, 2526", "user, samer", "encryption, TLS"})
    void aKeptPasswordGoesToNoOtherServerOrUser(String field, String value) {
        isSaved(save("user", "huda", "password", PASSWORD));
        HttpResponse<String> answer = save("user", "huda", field, value);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).getElementById("password-problem")).isNotNull();
        assertThat(settings.stored().host()).isEqualTo("127.0.0.1");
        assertThat(settings.stored().port()).isEqualTo(2525);
    }

    @ParameterizedTest
    @CsvSource({
        "host, 'smtp example'",
        "host, 'a\r\nb'",
        "port, 0",
        "port, 70000",
        "port, كثير",
        "encryption, SSL",
        "from, ''",
        "from, desk",
        "from, 'a@b.example,c@d.example'",
        "fromname, 'a\nBcc: x@example.org'",
        "user, 'a\nb'",
    })
    void whatCannotBeMeantIsToldAtItsField(String field, String value) {
        HttpResponse<String> answer = save("fromname", "اسم كُتب للتو", field, value);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.getElementById(field + "-problem")).isNotNull();
        if (!field.equals("fromname")) {
            assertThat(page.getElementById("fromname").val()).isEqualTo("اسم كُتب للتو");
        }
        assertThat(settings.setUp()).isEqualTo(new SetUp.Missing());
    }

    @Test
    void withoutEncryptionNoServerOfTheOpenNetIsTaken() {
        HttpResponse<String> answer = save("host", "8.8.8.8");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).getElementById("encryption-problem")).isNotNull();
        isSaved(save("host", "8.8.8.8", "encryption", "STARTTLS"));
    }

    @Test
    void aTrialLetterTellsWhatTheServerSays() throws MessagingException, IOException {
        GreenMail green = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        green.start();
        String port = String.valueOf(green.getSmtp().getPort());
        try {
            isSaved(save("port", port));
            HttpResponse<String> sent =
                    chief.post(PAGE + "/trial", List.of("trialto", "huda@example.org"));
            assertThat(sent.statusCode()).isEqualTo(200);
            assertThat(said(sent)).contains("قبل الخادم الرسالة");
            MimeMessage arrived = green.getReceivedMessages()[0];
            assertThat(arrived.getSubject()).contains("رسالة تجريبية");
            assertThat((String) arrived.getContent()).contains("فالبريد يعمل");
        } finally {
            green.stop();
        }
        HttpResponse<String> refused =
                chief.post(PAGE + "/trial", List.of("trialto", "huda@example.org"));
        assertThat(said(refused)).contains("رُفض الاتصال");
        assertThat(
                        chief.post(PAGE + "/trial", List.of("trialto", "huda\r\n@example.org"))
                                .statusCode())
                .isEqualTo(422);
    }

    private static String said(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#trial [role=status]").text();
    }

    @Test
    void lettersThatDidNotLeaveAreTriedAgainOrDropped() {
        isSaved(save("port", "1"));
        Letter.Written written = new Letter.Written("ar", headline("رسالة"), "نص");
        Mail mail = stand.room(Mail.class);
        mail.post(
                new Letter(Letter.Kind.NOTICE, new MailAddress("huda@example.org"), written, null));
        eventually(() -> chief.get(PAGE).body().contains("رُفض الاتصال"));
        Document page = Jsoup.parse(chief.get(PAGE).body());
        assertThat(page.select(".letters h3").text()).contains(written.subject());
        String id = page.select(".letters input[name=letter]").val();

        isSaved(chief.post(PAGE + "/letters", List.of("letter", id, "do", "again")));
        eventually(() -> jdbc.sql("select attempts from mail").query(Integer.class).single() >= 2);
        isSaved(chief.post(PAGE + "/letters", List.of("letter", id, "do", "drop")));
        assertThat(Jsoup.parse(chief.get(PAGE).body()).select(".letters h3")).isEmpty();
        assertThat(chief.post(PAGE + "/letters", List.of("letter", "x")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void theRunningNewspaperSendsWhatIsPosted() throws MessagingException, IOException {
        GreenMail green = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        green.start();
        try {
            isSaved(save("port", String.valueOf(green.getSmtp().getPort())));
            stand.room(Mail.class)
                    .post(
                            SignInLetter.of(
                                    stand.room(Editions.class).first(),
                                    "Samir El-Haj",
                                    new MailAddress("samir@example.org"),
                                    "https://example.org/newsroom/link/abc",
                                    Instant.now().plusSeconds(3_600)));
            eventually(() -> green.getReceivedMessages().length == 1);
            MimeMessage arrived = green.getReceivedMessages()[0];

            assertThat((String) arrived.getContent())
                    .contains("\u2068Samir El-Haj\u2069")
                    .contains("\nhttps://example.org/newsroom/link/abc\r\n".stripTrailing());
        } finally {
            green.stop();
        }
    }

    @Test
    void quietHoursAndTheAlertAreKept() {
        isSaved(
                send(
                        PAGE + "/times",
                        new HashMap<>(),
                        "quietfrom",
                        "٢٢:٣٠",
                        "quietto",
                        "7:00",
                        "after",
                        "٤٥",
                        "pause",
                        "6"));

        assertThat(settings.quietHours())
                .contains(new QuietHours(LocalTime.of(22, 30), LocalTime.of(7, 0)));
        assertThat(stand.room(Digest.class).setting()).isEqualTo(new Digest.Setting(45, 6));
        Document page = Jsoup.parse(chief.get(PAGE).body());
        assertThat(page.getElementById("quietfrom").val()).isEqualTo("22:30");
        isSaved(
                send(
                        PAGE + "/times",
                        new HashMap<>(),
                        "quietfrom",
                        "",
                        "quietto",
                        "",
                        "after",
                        "",
                        "pause",
                        "6"));
        assertThat(settings.quietHours()).isEmpty();
        assertThat(stand.room(Digest.class).setting()).isEqualTo(new Digest.Setting(null, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "quietfrom, 25:00",
        "quietfrom, مساءً",
        "quietto, ''",
        "after, 0",
        "after, 99999",
        "pause, ''",
        "pause, 0",
    })
    void timesThatCannotBeMeantAreToldAtTheirField(String field, String value) {
        Map<String, String> fields = new HashMap<>();
        fields.put("quietfrom", "22:00");
        fields.put("quietto", "06:00");
        fields.put("after", "30");
        fields.put("pause", "4");
        HttpResponse<String> answer = send(PAGE + "/times", fields, field, value);

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.getElementById(field + "-problem")).isNotNull();
        assertThat(page.getElementById(field).val()).isEqualTo(value);
        assertThat(settings.quietHours()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no"})
    void eachChoosesWhatToBeTold(String choice) {
        Member moderator = Member.signedIn(headline("مشرفة"), Role.MODERATOR);
        isSaved(moderator.post("/newsroom/my-mail", List.of("digest", choice)));

        assertThat(stand.room(Digest.class).isReadBy(moderator.person().id()))
                .isEqualTo(choice.equals("yes"));
        Document page = Jsoup.parse(moderator.get("/newsroom/my-mail").body());
        assertThat(page.select("input[checked]").val()).isEqualTo(choice);
        assertThat(
                        Member.signedIn(headline("مراسل"), Role.REPORTER)
                                .get("/newsroom/my-mail")
                                .statusCode())
                .isEqualTo(403);
        assertThat(stand.room(Staff.class).find(moderator.person().id())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "1, تعليق واحد في انتظار القرار",
        "2, تعليقان في انتظار القرار",
        "3, ٣ تعليقات في انتظار القرار",
        "11, ١١ تعليقًا في انتظار القرار",
        "100, ١٠٠ تعليق في انتظار القرار",
    })
    void theAlertCountsAsArabicDoes(long count, String subject) {
        Instant oldest = Instant.now().minusSeconds(2 * 3_600 + 60);
        Letter.Written written = stand.room(DigestLetter.class).apply(new Backlog(count, oldest));

        assertThat(written.subject()).endsWith(": " + subject);
        assertThat(written.text()).contains("قبل ساعتين", stand.address() + "/newsroom/comments");
    }

    @Test
    void anInvitationGoesByMailAndIsShownAllTheSame() {
        isSaved(save());
        String name = headline("ليان");
        HttpResponse<String> made =
                chief.post(
                        "/newsroom/staff",
                        List.of("name", name, "role", "editor", "email", "layan@example.org"));
        String link = link(made);
        assertThat(made.body()).contains("أُرسل الرابط أيضًا إلى layan@example.org");
        assertThat(letterTo("layan@example.org")).contains(link);

        long id = stand.room(Staff.class).named(name).orElseThrow().id();
        String again = link(chief.post("/newsroom/staff/" + id + "/link", List.of()));
        assertThat(again).isNotEqualTo(link);
        assertThat(letterTo("layan@example.org")).contains(again);
        assertThat(
                        chief.post(
                                        "/newsroom/staff",
                                        List.of(
                                                "name",
                                                headline("بلا بريد"),
                                                "role",
                                                "editor",
                                                "email",
                                                ""))
                                .body())
                .doesNotContain("أُرسل الرابط أيضًا");
    }

    private static String link(HttpResponse<String> answer) {
        var link = Pattern.compile("/newsroom/link/[A-Za-z0-9_-]{43}").matcher(answer.body());
        assertThat(link.find()).as(answer.body()).isTrue();
        return link.group();
    }

    private String letterTo(String address) {
        return jdbc.sql("select text from mail where recipient = ? order by id desc limit 1")
                .param(address)
                .query(String.class)
                .single();
    }

    @Test
    void whoChangedWhatOfTheSettingsIsTold() {
        isSaved(save());
        Newsstand.eventually(() -> deeds().contains("settings-changed mail"));
        chief.post("/newsroom/settings/look/logo/light", List.of("take", "out"));
        chief.post("/newsroom/settings/sharing/picture", List.of("take", "out"));
        chief.post("/newsroom/settings/ads/top/picture", List.of("take", "out"));
        chief.post("/newsroom/front/breaking", List.of("text", "عاجل", "minutes", "30"));
        chief.post("/newsroom/front/breaking/end", List.of());

        assertThat(deeds())
                .contains(
                        "settings-changed appearance",
                        "settings-changed sharing",
                        "settings-changed ads",
                        "breaking-set ",
                        "breaking-ended ");
        assertThat(chief.get("/newsroom/audit?person=" + chief.person().id()).body())
                .contains("المظهر", "المشاركة والبحث", "إظهار شريط عاجل");
    }

    private List<String> deeds() {
        return jdbc.sql(
                        "select deed || ' ' || coalesce(subject_id, '') from audit where staff_id = ?")
                .param(chief.person().id())
                .query(String.class)
                .list();
    }
}
