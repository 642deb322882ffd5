package org.midad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AfterKeyTest {

    private static String word(long micros, long id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(16).putLong(micros).putLong(id).array());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:00:00.123456Z, 7",
        "1969-12-31T23:59:59.999999Z, 1",
        "0000-01-01T00:00:00Z, 9223372036854775807",
        "9999-12-31T23:59:59Z, 1",
    })
    void aWordLeadsBackToItsPlace(Instant at, long id) {
        AfterKey key = new AfterKey(at, id);

        assertThat(AfterKey.read(key.word())).contains(key);
        assertThat(key.word()).matches("[A-Za-z0-9_-]{22}");
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1",
        "-9223372036854775808, 1",
        "0, 0",
        "0, -1",
        "-62167219200000001, 1",
        "253402300800000000, 1",
    })
    void aPlaceWhereNoRowCanBeIsNone(long micros, long id) {
        assertThat(AfterKey.read(word(micros, id))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "AAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAA==",
                "AAAAAAAAAAAAAAAAAAAAA!",
                " AAAAAAAAAAAAAAAAAAAAAQ",
                "س",
            })
    void anythingElseIsNone(String word) {
        assertThat(AfterKey.read(word)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void aPlaceHasOneWord() {
        String word = word(1, 1);
        String same = word.substring(0, 21) + "R";

        assertThat(Base64.getUrlDecoder().decode(same))
                .isEqualTo(Base64.getUrlDecoder().decode(word));
        assertThat(AfterKey.read(word)).isPresent();
        assertThat(AfterKey.read(same)).isEmpty();
    }
}
