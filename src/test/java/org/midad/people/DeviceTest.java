package org.midad.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0 | Firefox | Android",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0 | Edge | Windows",
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36 | Chrome | Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1 | Safari | iPhone",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15 | Safari | macOS",
                "<script> | '' | ''",
                "- | '' | ''",
            })
    void aBrowserIsKnownByItsFamilyAlone(String agent, String browser, String system) {
        Device device = Device.of(agent, "192.0.2.77");
        assertThat(device.browser()).isEqualTo(browser);
        assertThat(device.system()).isEqualTo(system);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "192.0.2.77, 192.0.2.0/24",
                "2001:db8:7:8:9:a:b:c, 2001:db8:7::/48",
                "2001:db8::1, 2001:db8:0::/48",
                "::1, 0:0:0::/48",
                "fe80::1%eth0, fe80:0:0::/48",
                "unknown, -",
            })
    void anAddressLosesWhatNamesTheDevice(String address, String prefix) {
        assertThat(Device.prefix(address)).isEqualTo(prefix);
    }
}
