package org.midad.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "huda@example.org, huda@example.org",
        "' huda.asmar+desk@mail.example.org ', huda.asmar+desk@mail.example.org",
        "huda@صحيفة.مثال, huda@xn--ogbhx3c3b.xn--mgbh0fb",
        "desk@localhost, desk@localhost",
    })
    void anAddressIsReadAsWritten(String written, String address) {
        assertThat(MailAddress.read(written)).contains(new MailAddress(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "huda",
                "@example.org",
                "huda@",
                "هدى@example.org",
                "huda@example.org\r\nBcc: all@example.org",
                "huda\n@example.org",
                "huda@example.org,all@example.org",
                "Huda <huda@example.org>",
                "hu da@example.org",
                "huda@exa_mple.org",
                "huda..asmar@example.org",
                "huda@-example.org",
                "huda@example.org\u0000",
            })
    void whatIsNoAddressIsNotTaken(String written) {
        assertThat(MailAddress.read(written)).isEmpty();
        assertThatThrownBy(() -> new MailAddress(written))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressThatIsTooLongIsNotTaken() {
        assertThat(MailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(MailAddress.read("a@" + "b".repeat(60).concat(".").repeat(5) + "org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\r\nBcc: x@y", "a\nb", "a\u2028b", "a\u0000", "a\u0085b"})
    void aSubjectIsOneLine(String subject) {
        assertThatThrownBy(() -> new Letter.Written("ar", subject, "نص"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLanguageIsNoHeader() {
        assertThatThrownBy(() -> new Letter.Written("ar\r\nBcc: x@y", "عنوان", "نص"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
