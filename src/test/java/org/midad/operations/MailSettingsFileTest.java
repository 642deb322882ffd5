package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midad.mail.Letters;
import org.midad.mail.MailOverrides;
import org.midad.mail.MailSettings.SetUp;
import org.midad.platform.DataFolder;
import org.midad.platform.Refusal;

class MailSettingsFileTest {
    @TempDir private Path folder;

    private Settings read(String yaml) throws IOException {
        Files.writeString(folder.resolve("midad.yaml"), yaml);
        return Settings.read(DataFolder.at(folder), "127.0.0.1", 8080);
    }

    @Test
    void thePasswordReachesItsRoomAndNothingElse() throws IOException {
        Settings settings =
                read(
                        """
                        mail:
                          host: smtp.example.org
                          port: 587
                          encryption: off
                          password: geheim-123
                        """);

        assertThat(settings.mail().get(MailOverrides.PASSWORD)).contains("geheim-123");
        assertThat(settings.mail().get(MailOverrides.PORT)).contains("587");
        assertThat(settings.all().toString()).doesNotContain("geheim").contains("***");
        assertThat(settings.properties().toString()).doesNotContain("geheim");
    }

    @Test
    void aMailSettingThatCannotBeMeantIsRefusedAtTheStart() {
        assertThatThrownBy(() -> read("mail:\n  encryption: ssl\n"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("mail.encryption");
    }

    @Test
    void theDoctorSaysHowMailStands() {
        Letters.Tally none = new Letters.Tally(0, 0, null);
        Letters.Tally some = new Letters.Tally(2, 1, Instant.parse("2026-05-01T10:00:00Z"));
        SetUp ready = new SetUp.Ready(null);

        assertThat(MailCheck.of(new SetUp.Missing(), none)).isInstanceOf(MailCheck.Fine.class);
        assertThat(MailCheck.of(new SetUp.Locked(), none)).isInstanceOf(MailCheck.Warning.class);
        assertThat(MailCheck.of(ready, none))
                .isEqualTo(
                        new MailCheck.Fine(
                                "mail is set up; last sent never, 0 waiting, 0 given up"));
        assertThat(MailCheck.of(ready, some))
                .isInstanceOfSatisfying(
                        MailCheck.Warning.class,
                        warning ->
                                assertThat(warning.what())
                                        .contains("2026-05-01T10:00:00Z, 2 waiting, 1 given up"));
    }
}
