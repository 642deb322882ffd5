package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.platform.DataFolder;
import org.midad.platform.Refusal;

/** A setting that cannot be meant is refused with one sentence that says what can. */
class SettingsRulesTest {
    @TempDir private Path folder;

    private Settings read(String host, String yaml) throws Exception {
        Files.writeString(folder.resolve("midad.yaml"), yaml.replace(';', '\n'));
        return Settings.read(DataFolder.at(folder), host, 8080);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "server.trusted-proxies: 10.0.0.0/-1 | server.trusted-proxies has 10.0.0.0/-1",
                "server.trusted-proxies: 127.0.0.1/99 | server.trusted-proxies has 127.0.0.1/99",
                "pages.memory: -1MB | pages.memory is a size from 0MB to",
                "pages.memory: 5GB | pages.memory is a size from 0MB to",
                "pages.memory: 99999999999999TB | pages.memory is a size such as 64MB",
                "backup.nightly: 25:00 | a time of day such as 03:30, or off, not 25:00.",
                "backup.nightly: 3 Uhr | a time of day such as 03:30, or off, not 3 Uhr.",
                "site.address: http://a b.example | site.address is not an address of a site",
                "pages.purge-hook: ftp://me:secret@cache/ | not ftp://…@cache/.",
                "mail.host: 192.0.2.1;mail.encryption: none | mail.encryption none is for a server",
                "mail.host: 192.0.2.1;mail.encryption: off | mail.encryption none is for a server",
                "site: &a {address: *a} | midad.yaml cannot be read: something in it contains",
            })
    void whatCannotBeMeantIsRefused(String yaml, String sentence) {
        assertThatThrownBy(() -> read("127.0.0.1", yaml))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("secret", "Illegal character");
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:8080",
        "::1, http://localhost:8080",
        "2001:db8::7, http://[2001:db8::7]:8080",
        "192.0.2.1, http://192.0.2.1:8080",
    })
    void theAddressOfASiteWithoutOneIsWhereItListens(String host, String address) throws Exception {
        assertThat(read(host, "mail.host: 127.0.0.1;mail.encryption: none").siteAddress())
                .isEqualTo(address);
    }

    @Test
    void aVariableThatNothingReadsIsFound() {
        assertThat(
                        Variables.strange(
                                List.of(
                                        "HOME",
                                        "MIDAD_BAKCUP_KEEP",
                                        "MIDAD_BACKUP_KEEP",
                                        "MIDAD_COMMENTS_FLOOD",
                                        "MIDAD_DB_URL",
                                        "MIDAD_JAVA_OPTS")))
                .containsExactly("MIDAD_BAKCUP_KEEP");
    }

    @Test
    void nameAndPasswordOfAnAddressAreNotShown() {
        assertThat(SettingsRules.withoutUser("http://me:p/w@d@127.0.0.1:6081/x"))
                .isEqualTo("http://…@127.0.0.1:6081/x");
        assertThat(SettingsRules.withoutUser("http://127.0.0.1:6081/"))
                .isEqualTo("http://127.0.0.1:6081/");
    }
}
