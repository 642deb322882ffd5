package org.midad.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.awt.font.TextLayout;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midad.edition.Colour;

/**
 * Drawing on a server that has no fonts: in a program of its own, which fontconfig tells of none.
 */
class HeadlessCardTest {
    private static final Card CARD =
            new Card(
                    "7",
                    "صحيفة الفنار",
                    "محليات",
                    "الديك باقٍ",
                    "rtl",
                    "alfanar.example",
                    Colour.of("#09575b"));

    @TempDir private Path folder;

    /** Draws the card into the folder that is named; without one, measures as Java comes. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        if (arguments.length == 0) {
            new TextLayout("نص", new Font(Font.SERIF, Font.PLAIN, 20), CardType.SMOOTH).getBounds();
            return;
        }
        Path folder = Path.of(arguments[0]);
        CardType type = CardType.in(folder);
        Files.write(folder.resolve("card.png"), new CardPress(type).draw(CARD));
    }

    private int run(String... arguments) throws Exception {
        Path none = Files.writeString(folder.resolve("none.conf"), "<fontconfig></fontconfig>");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // the JDK keeps what fontconfig once told it in the home of the user
                        "-Duser.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeadlessCardTest.class.getName());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("FONTCONFIG_FILE", none.toString());
        builder.environment().put("FONTCONFIG_PATH", folder.toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(new File(folder.toFile(), "said.txt"));
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void aMachineWithoutFontsDrawsTheSameCard() throws Exception {
        assumeTrue(run() != 0, "this JDK finds fonts without fontconfig");

        Path drawn = Files.createDirectories(folder.resolve("مجلد بمسافة"));
        assertThat(run(drawn.toString())).as(Files.readString(folder.resolve("said.txt"))).isZero();
        byte[] here = new CardPress(CardType.in(Path.of("target", "card-type"))).draw(CARD);
        assertThat(Files.readAllBytes(drawn.resolve("card.png"))).isEqualTo(here);
    }
}
