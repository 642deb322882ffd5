package org.midad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void anArticlesAddressIsPercentEncodedAscii() {
        assertThat(Addresses.article("local", "سوق", 7)).isEqualTo("/local/%D8%B3%D9%88%D9%82-7");
        assertThat(Addresses.article("local", "", 7)).isEqualTo("/local/7");
        assertThat(Addresses.author("a b/c?d#e%f")).isEqualTo("/authors/a%20b%2Fc%3Fd%23e%25f");
        assertThat(Addresses.tag("..")).isEqualTo("/tags/..");
        assertThat(Addresses.encoded("aZ09-._~")).isEqualTo("aZ09-._~");
        assertThat(Addresses.encoded("😀")).isEqualTo("%F0%9F%98%80");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 7", "999999999999999999, 999999999999999999"})
    void anIdIsDecimalDigits(String text, long id) {
        assertThat(ArticleId.read(text)).isEqualTo(OptionalLong.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "01",
                "-1",
                "+1",
                "1.0",
                "1e3",
                " 1",
                "٧",
                "１",
                "1000000000000000000",
                "x"
            })
    void whatIsWrittenOtherwiseIsNone(String text) {
        assertThat(ArticleId.read(text)).isEmpty();
    }
}
