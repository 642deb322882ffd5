package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.language.SharedTable.cell;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LettersTest {
    static Stream<Map<String, String>> table() {
        return Table.own("letters").stream();
    }

    /** The browser's twin is held by the same table. */
    @ParameterizedTest
    @MethodSource("table")
    void aTextIsAsLongAsItIsRead(Map<String, String> row) {
        assertThat(Letters.count(cell(row, "text")))
                .as(cell(row, "why"))
                .isEqualTo(Integer.parseInt(cell(row, "count")));
    }
}
