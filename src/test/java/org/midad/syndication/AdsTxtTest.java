package org.midad.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdsTxtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# sellers",
                "google.com, pub-0000000000000000, DIRECT, f08c47fec0942fa0",
                "Example.com,12345,reseller # by hand",
                "example.com, 1, DIRECT; key=value",
                "placeholder.example.com, placeholder, DIRECT, placeholder",
                "CONTACT=ads@example.com",
                "contact = https://example.com/ads",
                "OWNERDOMAIN=example.com",
                "MANAGERDOMAIN=example.com, LB",
                "SUBDOMAIN=sport.example.com",
                "INVENTORYPARTNERDOMAIN=partner.example"
            })
    void theseLinesAreTaken(String line) {
        assertThat(AdsTxt.faults(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "google.com, pub-1|fields",
                "google.com|fields",
                "google.com, 1, DIRECT, abc, d|fields",
                "https://google.com, 1, DIRECT|domain",
                "localhost, 1, DIRECT|domain",
                "-a.com, 1, DIRECT|domain",
                "google.com, , DIRECT|account",
                "google.com, a b, DIRECT|account",
                "google.com, 1, BOTH|relation",
                "google.com, 1, DIRECT, x-y|authority",
                "SELLER=example.com|variable",
                "OWNERDOMAIN=example|domain",
                "MANAGERDOMAIN=example.com, Lebanon|domain",
                "<script>alert(1)</script>|fields"
            })
    void theseAreNotAndTheLineIsNamed(String line, String why) {
        assertThat(AdsTxt.faults("# first\n\n" + line)).containsExactly(new AdsTxt.Fault(3, why));
    }

    @Test
    void aHostIsANameAndNothingElse() {
        assertThat(AdsTxt.isDomain("ads.example.com")).isTrue();
        for (String other :
                new String[] {"*.example.com", "a.com:8080", "a.com/", "a.com; x", "a b.com", ""}) {
            assertThat(AdsTxt.isDomain(other)).as(other).isFalse();
        }
    }
}
