package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.people.OneTimeLinks;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.people.StaffMember;
import org.midad.platform.DataFolder;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log holds, and what it must not. */
@Tag("data")
class LogFileTest {
    private static final String TEXT = "نص لا يجوز أن يُسجَّل 4f1c";
    private static final String PASSWORD = "كلمة سر سرية جدًّا 77";
    private static final String READER = "198.51.100.77";

    private final Newsstand stand = Newsstand.open();
    private final JdbcClient jdbc = stand.room(JdbcClient.class);

    private static String log(Path folder) throws Exception {
        return Files.readString(folder.resolve("logs/midad.log"));
    }

    @Test
    void anEventIsOneLineItsStackTraceToo(@TempDir Path folder) throws Exception {
        try (LogFile file = LogFile.in(DataFolder.at(folder))) {
            assertThat(file).isNotNull();
            LoggerFactory.getLogger("org.midad.trial")
                    .warn("first\nsecond", new IllegalStateException("why"));
        }
        assertThat(log(folder).lines())
                .singleElement()
                .asString()
                .contains("WARN  trial - first | second", "IllegalStateException: why | at ");
    }

    @Test
    void noTextNoSecretAndNoAddressOfAReaderIsLogged(@TempDir Path folder) throws Exception {
        Article article = stand.publish(headline("سجل"));
        StaffMember member =
                stand.room(Staff.class).add(headline("سلمى"), Role.MODERATOR, "salma@example.org");
        stand.room(Staff.class).setPassword(member.id(), PASSWORD);
        String link = stand.room(OneTimeLinks.class).path(member);
        try (LogFile file = LogFile.in(DataFolder.at(folder))) {
            assertThat(file).isNotNull();
            signIn(member, PASSWORD + " خطأ");
            signIn(member, PASSWORD);
            stand.get(link);
            HttpResponse<String> kept = comment(article, TEXT);
            stand.get(kept.headers().firstValue("Location").orElse("/"));
            // and where the database itself fails on the very row
            jdbc.sql("alter table comment add constraint trial check (name <> 'عطل') not valid")
                    .update();
            assertThat(comment(article, TEXT + " ثانية", "عطل").statusCode()).isEqualTo(500);
        } finally {
            jdbc.sql("alter table comment drop constraint if exists trial").update();
        }
        String all = log(folder) + Files.readString(Path.of("target/test-data/postgres.log"));

        assertThat(log(folder)).contains("answered 500", "violates check constraint \"trial\"");
        assertThat(all)
                .doesNotContain(TEXT, PASSWORD, "4f1c", READER, "salma@example.org")
                .doesNotContain(link.substring(link.lastIndexOf('/')), "127.0.0.1,");
    }

    private void signIn(StaffMember member, String password) {
        stand.postForm("/newsroom/sign-in", List.of("name", member.name(), "password", password));
    }

    private HttpResponse<String> comment(Article article, String text, String... name) {
        return stand.postForm(
                article.facts().path() + "/comments",
                List.of("name", name.length == 0 ? "قارئ" : name[0], "text", text),
                "X-Forwarded-For",
                READER);
    }
}
