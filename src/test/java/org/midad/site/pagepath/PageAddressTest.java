package org.midad.site.pagepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    private static PageAddress page(String path, @Nullable String query) {
        return switch (PageAddress.read(path, query)) {
            case PageAddress.Read.Page page -> page.address();
            case PageAddress.Read.Bad bad -> throw new AssertionError("bad: " + bad.why());
        };
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/local, /local",
        "/local/, /local",
        "/local/%D8%B3%D9%88%D9%82-7, /local/سوق-7",
        "/local/%d8%b3%d9%88%d9%82-7, /local/سوق-7",
        "/lo%63al, /local",
        "/a+b, /a+b",
        "/a%2Bb, /a+b",
        "/a%20b, /a b",
    })
    void onePageHasOneAddressHoweverItIsWritten(String raw, String path) {
        assertThat(page(raw, null)).isEqualTo(new PageAddress(path));
    }

    @Test
    void onlyTheListedParametersReachTheKey() {
        assertThat(page("/local", "utm_source=x&page=2&fbclid=1&lang=en"))
                .isEqualTo(new PageAddress("/local", Map.of("page", "2")));
        assertThat(page("/local", "Page=2&page[]=3&%70age=4")).isEqualTo(new PageAddress("/local"));
        assertThat(page("/local", "order=new&after=x&page=1"))
                .isEqualTo(page("/local", "page=1&&after=x&order=new&"));
    }

    @Test
    void ofAParameterThatComesTwiceTheFirstCounts() {
        assertThat(page("/local", "page=2&page=3").parameter("page")).isEqualTo("2");
    }

    @Test
    void aParameterWithoutValueIsEmpty() {
        assertThat(page("/local", "page").parameter("page")).isEmpty();
        assertThat(page("/local", "page=").parameter("page")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%ff",
                "/%c0%af",
                "/%ed%a0%80",
                "/%f4%90%80%80",
                "/%",
                "/%2",
                "/%zz",
                "/a%d8",
            })
    void whatIsNoUtf8IsNoAddress(String raw) {
        assertThat(PageAddress.read(raw, null)).isEqualTo(new PageAddress.Read.Bad("utf8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/passwd",
                "/local/..",
                "/local/./x",
                "/%2e%2e/newsroom",
                "/local/%2E%2e/newsroom",
                "/local/..%2fnewsroom",
                "//newsroom",
                "/local//x",
                "/local/%2f/x",
                "/a\\b",
                "/a%5cb",
                "/a%00b",
                "/a%0d%0aLocation:%20x",
                "/a%7f",
                "/a%C2%85",
                "newsroom",
                "",
            })
    void whatCouldBeReadTwoWaysIsNoAddress(String raw) {
        assertThat(PageAddress.read(raw, null)).isEqualTo(new PageAddress.Read.Bad("part"));
    }

    @Test
    void anAddressIsNotEndless() {
        assertThat(PageAddress.read("/" + "a".repeat(2_000), null))
                .isEqualTo(new PageAddress.Read.Bad("long"));
    }

    @Test
    void aListedParameterThatIsNoUtf8IsRefusedAndAnyOtherIgnored() {
        assertThat(PageAddress.read("/local", "after=%ff"))
                .isEqualTo(new PageAddress.Read.Bad("parameter"));
        assertThat(page("/local", "x=%ff")).isEqualTo(new PageAddress("/local"));
    }
}
