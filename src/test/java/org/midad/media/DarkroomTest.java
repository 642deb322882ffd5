package org.midad.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.platform.Disk;

@Tag("plain")
class DarkroomTest {
    private static final long MUCH = 1L << 40;

    private final Darkroom darkroom = new Darkroom(new Disk(() -> new Disk.Space(MUCH, MUCH)));

    private Development.Picture developed(byte[] file) {
        return (Development.Picture) darkroom.develop(file);
    }

    private Development.Why refused(byte[] file) {
        return ((Development.Refused) darkroom.develop(file)).why();
    }

    private static BufferedImage widest(Development.Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.renditions().lastEntry().getValue()));
    }

    @Test
    void aLargePictureGetsEveryWidth() {
        Development.Picture picture = developed(Shots.jpeg(4_000, 3_000));
        assertThat(picture.renditions().keySet()).containsExactly(480, 960, 1600);
        assertThat(picture.height()).isEqualTo(1200);
    }

    @Test
    void aSmallOneIsNotBlownUp() {
        Development.Picture picture = developed(Shots.png(700, 500));
        assertThat(picture.renditions().keySet()).containsExactly(480, 700);
        assertThat(picture.height()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource({"1,red,blue", "3,blue,red", "4,blue,red"})
    void itIsTurnedAsTheCameraWasHeld(int orientation, String top, String bottom)
            throws IOException {
        BufferedImage image = widest(developed(Shots.fromAPhone(600, 400, orientation)));
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(colour(image, 300, 20)).isEqualTo(top);
        assertThat(colour(image, 300, 380)).isEqualTo(bottom);
    }

    @ParameterizedTest
    @CsvSource({"6,blue,red", "8,red,blue", "5,red,blue", "7,blue,red"})
    void aPictureTakenUprightStandsUpright(int orientation, String first, String last)
            throws IOException {
        BufferedImage image = widest(developed(Shots.fromAPhone(600, 400, orientation)));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(colour(image, 20, 300)).isEqualTo(first);
        assertThat(colour(image, 380, 300)).isEqualTo(last);
    }

    private static String colour(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > colour.getBlue() ? "red" : "blue";
    }

    @Test
    void thePlaceIsNotInWhatReadersGet() {
        byte[] file = Shots.fromAPhone(600, 400, 1);
        assertThat(text(file)).contains("GPS", "Exif");
        developed(file)
                .renditions()
                .values()
                .forEach(
                        rendition ->
                                assertThat(text(rendition))
                                        .doesNotContain("GPS", "Exif", "33.8938"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"10000,10000", "40000,2", "2147483647,2147483647"})
    void aBombIsRefusedBeforeItIsUnpacked(int width, int height) {
        assertThat(refused(Shots.bomb(width, height)))
                .isIn(Development.Why.TOO_LARGE, Development.Why.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.3, 0.7, 0.98})
    void whatEndsTooEarlyIsDamaged(double share) {
        for (byte[] whole : new byte[][] {Shots.jpeg(800, 600), Shots.png(800, 600)}) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
            assertThat(refused(cut))
                    .as(share + " of " + whole.length)
                    .isEqualTo(Development.Why.DAMAGED);
        }
    }

    @Test
    void otherFilesAreNamed() {
        assertThat(
                        refused(
                                "<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>"
                                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Development.Why.SVG);
        assertThat(refused("GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Development.Why.NO_PICTURE);
        assertThat(refused(new byte[0])).isEqualTo(Development.Why.NO_PICTURE);
        assertThat(refused(Shots.jpeg(30, 20))).isEqualTo(Development.Why.TOO_SMALL);
    }

    @Test
    void onANearlyFullDiskPicturesWait() {
        Darkroom full = new Darkroom(new Disk(() -> new Disk.Space(4, 100)));

        assertThat(full.develop(Shots.png(700, 500)))
                .isEqualTo(new Development.Refused(Development.Why.NO_ROOM));
    }
}
