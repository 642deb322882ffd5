package org.midad.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionSlugsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "محليات",
                "Économie & société",
                "ثقافة وفنون",
                "Спорт",
                "!!!",
                "",
                "٢٠٢٦",
                "2026",
                "api",
                "Media",
                "newsroom",
                "search",
                "c",
                "error",
                "a'b`c",
                "-x-",
                "体育",
                "قسم طويل جدا لا يتسع له عنوان قسم في صحيفة من الصحف مهما اتسعت",
            })
    void aSlugIsShortAsciiAndNoWordOfOurOwn(String name) {
        String slug = SectionSlugs.fresh(name, taken -> false);

        assertThat(slug).matches("[a-z0-9][a-z0-9-]{0,59}").doesNotMatch("[0-9]+");
        assertThat(SectionSlugs.RESERVED).doesNotContain(slug);
    }

    @Test
    void twoSectionsOfOneNameHaveTwoSlugs() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            assertThat(taken.add(SectionSlugs.fresh("محليات", taken::contains))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org, true",
        "https://example.org/, https://example.org, true",
        "http://localhost:8080, http://localhost:8080, false",
        "http://[::1]:8080/, http://[::1]:8080, false",
    })
    void theSiteHasOneAddress(String written, String read, boolean secure) {
        SiteAddress address = SiteAddress.of(written);

        assertThat(address.value()).hasToString(read);
        assertThat(address.secure()).isEqualTo(secure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org", "ftp://example.org", "https://", "https://example.org/paper",
                "https://example.org?x=1", "", "//example.org", "https://exa mple.org",
            })
    void whatIsNoAddressOfASiteIsRefused(String written) {
        assertThatThrownBy(() -> SiteAddress.of(written))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
