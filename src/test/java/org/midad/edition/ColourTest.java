package org.midad.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("plain")
class ColourTest {

    /** Values that contrast checkers agree on. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#008000, #ffffff, 5.14",
        "#ffff00, #000000, 19.56",
        "#595959, #ffffff, 7.00",
    })
    void contrastIsThatOfWcag(String one, String other, double ratio) {
        assertThat(Colour.of(one).contrast(Colour.of(other))).isEqualTo(ratio, within(0.005));
        assertThat(Colour.of(other).contrast(Colour.of(one))).isEqualTo(ratio, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0A5b5F", "0a5b5f", "  #0a5b5f ", "\u2066#0a5b5f\u2069"})
    void aColourIsReadAsPeopleWriteIt(String typed) {
        assertThat(Colour.read(typed).map(Colour::hex)).hasValue("#0a5b5f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#fff",
                "#0a5b5",
                "#0a5b5f0",
                "#0a5b5g",
                "red",
                "٠٠٠٠٠٠",
                "#000;}*{display:none",
                "#0a5b5f\n#000000"
            })
    void whatIsNoColourIsNone(String typed) {
        assertThat(Colour.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    void midadsOwnColoursCanBeRead(Ground ground) {
        assertThat(ground.carries(HouseColours.PETROL.on(ground))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, #ffcc00", "LIGHT, #ff0000", "LIGHT, #00ff00", "LIGHT, #ffffff", "LIGHT, #5fb8b4",
        "DARK, #0a5b5f", "DARK, #000080", "DARK, #800000", "DARK, #000000", "DARK, #4b0082",
    })
    void theNearestColourOfTheSameHueCanBeReadAndNoNearerOneCan(Ground ground, String refused) {
        Colour house = Colour.of(refused);
        assertThat(ground.carries(house)).isFalse();
        Colour offered = ground.nearest(house);
        assertThat(ground.carries(offered)).isTrue();
        assertThat(ground.contrast(offered)).isLessThan(Ground.LEAST + 0.2);
        if (house.red() != house.green() || house.green() != house.blue()) {
            assertThat(hue(offered)).isEqualTo(hue(house), within(0.02));
        }
        assertThat(ground.nearest(offered)).isEqualTo(offered);
    }

    private static double hue(Colour colour) {
        return java.awt.Color.RGBtoHSB(colour.red(), colour.green(), colour.blue(), null)[0];
    }

    @Test
    void aColourThatCanBeReadIsOfferedAsItIs() {
        assertThat(Ground.LIGHT.nearest(Colour.of("#7a1f3d")).hex()).isEqualTo("#7a1f3d");
    }

    @Test
    void theGroundsAreThoseOfTheStyle() throws IOException {
        for (Ground ground : Ground.values()) {
            assertThat(ground.pairs())
                    .containsExactly(
                            token("paper", ground),
                            token("tint", ground),
                            token("on-house", ground));
            assertThat(HouseColours.PETROL.on(ground)).isEqualTo(token("house", ground));
        }
    }

    private static Colour token(String name, Ground ground) throws IOException {
        String css;
        try (var in = ColourTest.class.getResourceAsStream("/assets/tokens.css")) {
            css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher both =
                Pattern.compile("--" + name + ":light-dark\\((#[0-9a-f]{6}),(#[0-9a-f]{6})\\)")
                        .matcher(css);
        assertThat(both.find()).as(name).isTrue();
        return Colour.of(both.group(ground == Ground.LIGHT ? 1 : 2));
    }
}
