package org.midad.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.Newsstand;
import org.midad.mail.MailSettings.PasswordChange;
import org.midad.mail.MailSettings.SetUp;
import org.midad.mail.MailSettings.Stored;
import org.midad.platform.DataFolder;
import org.midad.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("data")
class MailSettingsTest {
    private static final String PASSWORD = "كلمة سرّ 123";

    @TempDir private Path folder;

    private final JdbcClient jdbc = Newsstand.open().room(JdbcClient.class);

    private MailSettings settings(String name, MailOverrides overrides) {
        return new MailSettings(jdbc, overrides, DataFolder.at(folder.resolve(name)));
    }

    private static Stored stored(String host) {
        return new Stored(host, 465, Encryption.TLS, "huda", "desk@example.org", "المرفأ", false);
    }

    @AfterEach
    void asItWas() {
        settings("end", MailOverrides.none())
                .keep(
                        new Stored("", 587, Encryption.STARTTLS, "", "", "", false),
                        new PasswordChange.Remove());
    }

    @Test
    void thePasswordIsReadableWithTheKeyOfItsDataFolderAlone() throws IOException {
        MailSettings here = settings("here", MailOverrides.none());
        here.keep(stored("mail.midad.invalid"), new PasswordChange.Replace(PASSWORD));

        assertThat(here.setUp())
                .isInstanceOfSatisfying(
                        SetUp.Ready.class,
                        ready -> {
                            assertThat(ready.account().login())
                                    .isEqualTo(new Account.Login("huda", PASSWORD));
                            assertThat(ready.toString()).doesNotContain(PASSWORD);
                        });
        assertThat(settings("elsewhere", MailOverrides.none()).setUp())
                .isEqualTo(new SetUp.Locked());
        byte[] sealed = jdbc.sql("select password from mail_setting").query(byte[].class).single();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("123");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        folder.resolve("here").resolve("seal.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeyThatIsDamagedOpensNothing() throws IOException {
        MailSettings here = settings("here", MailOverrides.none());
        here.keep(stored("mail.midad.invalid"), new PasswordChange.Replace(PASSWORD));
        Files.writeString(folder.resolve("here").resolve("seal.key"), "!");

        assertThat(settings("here", MailOverrides.none()).setUp()).isEqualTo(new SetUp.Locked());
    }

    @Test
    void thePasswordStaysUnlessItIsChanged() {
        MailSettings here = settings("here", MailOverrides.none());
        here.keep(stored("mail.midad.invalid"), new PasswordChange.Replace(PASSWORD));
        here.keep(stored("mail.midad.invalid"), new PasswordChange.Keep());
        assertThat(here.stored().hasPassword()).isTrue();
        here.keep(stored("mail.midad.invalid"), new PasswordChange.Remove());

        assertThat(here.stored().hasPassword()).isFalse();
        assertThat(here.setUp()).isEqualTo(new SetUp.Locked());
    }

    @Test
    void whatTheOperatorFixedStandsAbove() {
        MailOverrides fixed =
                new MailOverrides(
                        Map.of(
                                "mail.host", "smtp.midad.invalid",
                                "mail.encryption", "starttls",
                                "mail.port", "2525",
                                "mail.password", "x"));
        MailSettings here = settings("here", fixed);
        here.keep(stored("mail.midad.invalid"), new PasswordChange.Replace(PASSWORD));

        assertThat(here.setUp())
                .isEqualTo(
                        new SetUp.Ready(
                                new Account(
                                        "smtp.midad.invalid",
                                        2525,
                                        Encryption.STARTTLS,
                                        new Account.Login("huda", "x"),
                                        new MailAddress("desk@example.org"),
                                        "المرفأ")));
    }

    @Test
    void withoutServerOrSenderThereIsNoMail() {
        MailSettings here = settings("here", MailOverrides.none());
        assertThat(here.setUp()).isEqualTo(new SetUp.Missing());
        here.keep(stored(""), new PasswordChange.Keep());
        assertThat(here.setUp()).isEqualTo(new SetUp.Missing());
        assertThat(settings("x", new MailOverrides(Map.of("mail.host", "h"))).setUp())
                .isEqualTo(new SetUp.Locked());
    }

    @ParameterizedTest
    @CsvSource({
        "mail.port, many",
        "mail.port, 0",
        "mail.port, 70000",
        "mail.encryption, ssl",
        "mail.from, desk",
        "mail.host, 'a\nb'",
    })
    void aFixedValueThatCannotBeMeantIsRefusedAtTheStart(String name, String value) {
        assertThatThrownBy(() -> new MailOverrides(Map.of(name, value)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(name);
    }
}
