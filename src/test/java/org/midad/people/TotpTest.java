package org.midad.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the last six digits of its eight; the last lines RFC 4226, D. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130",
        "0, 755224",
        "30, 287082",
        "60, 359152",
        "270, 520489",
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second))))
                .isEqualTo(Integer.parseInt(code));
    }

    /** RFC 4648, 10, without padding. */
    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void aSecretIsWrittenInBase32(String bytes, String text) {
        assertThat(Totp.base32(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }

    @Test
    void aClockMayBeHalfAMinuteAstrayAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        int code = Totp.code(SECRET, Totp.step(now));
        assertThat(Totp.match(SECRET, code, now.plusSeconds(30))).hasValue(Totp.step(now));
        assertThat(Totp.match(SECRET, code, now.minusSeconds(30))).hasValue(Totp.step(now));
        assertThat(Totp.match(SECRET, code, now.plusSeconds(90))).isEmpty();
        assertThat(Totp.uri(SECRET, "صحيفة المرفأ", "هدى الأسمر"))
                .startsWith("otpauth://totp/%D8%B5")
                .contains("?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=%D8")
                .doesNotContain("+");
    }
}
