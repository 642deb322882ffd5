package org.midad.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.midad.platform.Disk;

@Tag("plain")
class PlateTest {
    private final Darkroom darkroom =
            new Darkroom(new Disk(() -> new Disk.Space(1L << 40, 1L << 40)));

    private Plate.Made made(byte[] file) {
        return (Plate.Made) darkroom.engrave(file);
    }

    private Development.Why refused(byte[] file) {
        return ((Plate.Refused) darkroom.engrave(file)).why();
    }

    /** A dark bar in the middle of nothing. */
    private static byte[] transparent(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillRect(width / 4, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void whatIsTransparentStaysSoInEveryWidth() throws IOException {
        Plate.Made plate = made(transparent(1_200, 240));

        assertThat(plate.format()).isEqualTo("png");
        assertThat(plate.width()).isEqualTo(320);
        assertThat(plate.height()).isEqualTo(64);
        assertThat(plate.renditions().keySet()).containsExactly(320, 640, 960);
        for (var rendition : plate.renditions().entrySet()) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(rendition.getValue()));
            int middle = image.getHeight() / 2;
            assertThat(image.getWidth()).isEqualTo(rendition.getKey());
            assertThat(image.getRGB(2, middle) >>> 24).as("alpha at the edge").isZero();
            assertThat(image.getRGB(image.getWidth() / 2, middle)).isEqualTo(0xFF000000);
        }
    }

    @Test
    void aJpegIsPrintedAsOneAndFitsTheMasthead() {
        Plate.Made plate = made(Shots.jpeg(400, 400));
        assertThat(plate.format()).isEqualTo("jpg");
        assertThat(plate.width()).isEqualTo(64);
        assertThat(plate.height()).isEqualTo(64);
        assertThat(plate.renditions().keySet()).containsExactly(64, 128, 192);
    }

    @Test
    void aSmallOneIsNotBlownUp() {
        Plate.Made plate = made(Shots.png(200, 40));
        assertThat(plate.width()).isEqualTo(200);
        assertThat(plate.renditions().keySet()).containsExactly(200);
    }

    @Test
    void whatCannotBeALogoIsNamed() {
        assertThat(refused("<svg onload=\"x\"/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Development.Why.SVG);
        assertThat(refused(new byte[] {1, 2, 3})).isEqualTo(Development.Why.NO_PICTURE);
        assertThat(refused(Shots.bomb(20_000, 20_000))).isEqualTo(Development.Why.TOO_LARGE);
        assertThat(refused(Shots.png(20, 20))).isEqualTo(Development.Why.TOO_SMALL);
        assertThat(refused(Shots.png(4_000, 30))).isEqualTo(Development.Why.TOO_SMALL);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.95})
    void whatEndsTooEarlyIsDamaged(double share) throws IOException {
        for (byte[] whole : new byte[][] {transparent(800, 200), Shots.jpeg(800, 200)}) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
            assertThat(refused(cut)).isEqualTo(Development.Why.DAMAGED);
        }
    }

    @Test
    void thePlaceOfAPhotographIsNotKept() {
        made(Shots.fromAPhone(600, 400, 1))
                .renditions()
                .values()
                .forEach(
                        bytes ->
                                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                                        .doesNotContain("GPS", "Exif"));
    }
}
