package org.midad.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.edition.Colour;

class CardPressTest {
    private static final Color HOUSE = new Color(0x7a1f3d);

    private static final String LONG =
            "مجلس النواب يقر قانون الإيجارات الجديد بعد أربع جلسات صاخبة استمرت حتى الفجر،"
                    + " والمستأجرون القدامى يلوّحون بالطعن أمام المجلس الدستوري قبل نهاية المهلة"
                    + " القانونية في الخامس من الشهر المقبل ويدعون إلى اعتصام مفتوح أمام البرلمان";

    private static final float ROOM = 330;
    private static final float[] SIZES = {96, 86, 76, 66, 58};
    private static final int MEASURE = 1056;

    private final CardType type = type();
    private final CardPress press = new CardPress(type);

    private static CardType type() {
        try {
            return CardType.in(Path.of("target", "card-type"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Card card(String headline, String direction) {
        return new Card(
                "7",
                "صحيفة الفنار",
                "محليات",
                headline,
                direction,
                "alfanar.example",
                Colour.of("#7a1f3d"));
    }

    private BufferedImage drawn(Card card) throws IOException {
        byte[] png = press.draw(card);
        assertThat(png.length).isLessThan(300 * 1024);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private GlyphVector shaped(String text) {
        Font font = type.at(60);
        char[] letters = text.toCharArray();
        return font.layoutGlyphVector(
                CardType.SMOOTH, letters, 0, letters.length, Font.LAYOUT_RIGHT_TO_LEFT);
    }

    /** What each letter looks like alone. */
    private int alone(String letter) {
        return shaped(letter).getGlyphCode(0);
    }

    @Test
    void lettersJoinAndStandFromRightToLeft() {
        GlyphVector word = shaped("سعد");
        assertThat(word.getNumGlyphs()).isEqualTo(3);
        // glyphs are in the order of their places: the last letter is leftmost
        assertThat(word.getGlyphCharIndex(0)).isEqualTo(2);
        assertThat(word.getGlyphPosition(2).getX()).isGreaterThan(word.getGlyphPosition(0).getX());
        assertThat(word.getGlyphCode(2)).as("an initial seen").isNotEqualTo(alone("س"));
        assertThat(word.getGlyphCode(1)).as("a medial ain").isNotEqualTo(alone("ع"));
        assertThat(word.getGlyphCode(0)).as("a final dal").isNotEqualTo(alone("د"));
    }

    @Test
    void lamAndAlefAreOneShape() {
        assertThat(shaped("لا").getNumGlyphs()).isEqualTo(1);
        assertThat(shaped("لا").getGlyphCode(0)).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LONG,
                "گەڕانەوە پۆپ چاو ژیان ڤيديو",
                "«٤٥٪» (١٢/٧): 3,5 % – ‎2.0؟! €100 #وسم @user",
                "L’œuvre retrouvée : ça coûte 12 €",
                "قانونًا لُغةٌ مُشكَّلة"
            })
    void everySignOfAHeadlineIsInTheType(String headline) {
        GlyphVector words = shaped(type.drawable(headline));
        for (int i = 0; i < words.getNumGlyphs(); i++) {
            int letter = words.getGlyphCharIndex(i);
            assertThat(words.getGlyphCode(i)).as("sign %d of %s", letter, headline).isNotZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فوز 😅 كبير|فوز كبير",
                "Şişli ve Ğ|Sisli ve G",
                "日本|''",
                "سطر\u00A0واحد|سطر واحد"
            })
    void whatTheTypeLacksIsLeftOut(String headline, String drawn) {
        assertThat(type.drawable(headline).replace('\u00A0', ' ')).isEqualTo(drawn);
    }

    @Test
    void fewWordsAreLargeAndManyAreCutAtFourLines() {
        CardPress.Setting few = press.set("الديك باقٍ", true, ROOM, SIZES);
        CardPress.Setting many = press.set(LONG, true, ROOM, SIZES);
        assertThat(few.lines()).hasSize(1);
        assertThat(few.size()).isEqualTo(96);
        assertThat(many.lines()).hasSize(CardPress.MOST_LINES);
        assertThat(many.size()).isEqualTo(58);
        assertThat(many.height()).isLessThanOrEqualTo(ROOM);
        assertThat(many.lines().stream().mapToInt(line -> line.getCharacterCount()).sum())
                .isLessThan(LONG.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الترام يعود إلى الكورنيش: ليلة تجربة بلا ركاب",
                "شركة FishBid 2.0 تجمع 12 مليون دولار، و«القديم» أجمل من iPhone 17 Pro",
                LONG
            })
    void linesStayWithinTheMeasureAndNoneIsALonelyWord(String headline) {
        var lines = press.set(headline, true, ROOM, SIZES).lines();
        assertThat(lines).hasSizeBetween(2, 4);
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line.getVisibleAdvance())
                                        .isBetween(MEASURE / 3f, (float) MEASURE));
    }

    @Test
    void aWordWithoutBlanksIsCutAndNothingHangs() {
        CardPress.Setting setting = press.set("ا".repeat(3000), true, ROOM, SIZES);
        assertThat(setting.lines()).hasSizeBetween(1, 4);
        assertThat(press.set("", true, ROOM, SIZES).lines()).isEmpty();
    }

    @Test
    void theWordsStandAtTheStartEdgeOfTheirDirection() throws IOException {
        assertThat(inkAt(drawn(card("الديك باقٍ", "rtl")))).isGreaterThan(Card.WIDTH / 2.0);
        assertThat(inkAt(drawn(card("Au café", "ltr")))).isLessThan(Card.WIDTH / 2.0);
    }

    /** Mean place of what is as dark as ink, between the rules. */
    private static double inkAt(BufferedImage image) {
        long sum = 0;
        long count = 0;
        for (int y = 220; y < 500; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == CardPress.INK.getRGB()) {
                    sum += x;
                    count++;
                }
            }
        }
        return (double) sum / count;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "الديك باقٍ", "日本", LONG, "\u202E\u2066x"})
    void aCardHasTheSizeThatItsPageSays(String headline) throws IOException {
        BufferedImage image = drawn(card(headline, "rtl"));
        assertThat(image.getWidth()).isEqualTo(Card.WIDTH);
        assertThat(image.getHeight()).isEqualTo(Card.HEIGHT);
        assertThat(image.getRGB(Card.WIDTH / 2, 4)).isEqualTo(HOUSE.getRGB());
        for (int x = 0; x < 72; x += 3) {
            assertThat(image.getRGB(x, 320)).isEqualTo(CardPress.PAPER.getRGB());
            assertThat(image.getRGB(Card.WIDTH - 1 - x, 320)).isEqualTo(CardPress.PAPER.getRGB());
        }
    }

    @Test
    void itsColoursAreThoseOfThePaper() throws IOException {
        String tokens = Files.readString(Path.of("src/main/resources/assets/tokens.css"));
        Map.of(
                        "paper", CardPress.PAPER,
                        "ink", CardPress.INK,
                        "ink-2", CardPress.SECOND_INK,
                        "line", CardPress.LINE)
                .forEach((name, colour) -> assertThat(tokens).contains(token(name, colour)));
    }

    private static String token(String name, Color colour) {
        return "--%s:#%06x".formatted(name, colour.getRGB() & 0xFFFFFF);
    }

    @Test
    void everyWordOfACardIsInItsAddress() {
        Card card = card("عنوان", "rtl");
        assertThat(card.name()).isEqualTo(card("عنوان", "rtl").name());
        assertThat(card.name()).matches("7-[0-9a-f]{16}\\.png");
        assertThat(card("عنوان آخر", "rtl").name()).isNotEqualTo(card.name());
        assertThat(card("عنوان", "ltr").name()).isNotEqualTo(card.name());
    }
}
