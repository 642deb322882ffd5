package org.midad.syndication;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;

/**
 * The paper's type for drawn pictures.
 *
 * <p>Java draws no letter where the machine has neither fontconfig nor fonts, as servers often have
 * not, unless it is told of one font: so it is told of ours, before it looks.
 */
final class CardType {
    private static final String TYPE = "/assets/fonts/alexandria-700.ttf";

    /** Read by the font manager of the JDK when the first letter is measured. */
    private static final String CONFIGURATION = "sun.awt.fontconfig";

    /** As it is drawn: smooth, and as wide as designed. */
    static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

    private final Font font;

    private CardType(Font font) {
        this.font = font;
    }

    /**
     * Sets the type up in a folder of ours, which is made where there is none.
     *
     * @throws IOException if the folder cannot be written to or the JDK cannot read the font
     */
    static CardType in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("alexandria-700.ttf").toAbsolutePath();
        try (InputStream in = Objects.requireNonNull(CardType.class.getResourceAsStream(TYPE))) {
            Path fresh = Files.createTempFile(folder, ".fresh", "");
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
        if (System.getProperty(CONFIGURATION) == null) {
            Path told = folder.resolve("fontconfig.properties").toAbsolutePath();
            Files.writeString(told, configuration(file), StandardCharsets.ISO_8859_1);
            System.setProperty(CONFIGURATION, told.toString());
        }
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            return new CardType(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    /** A properties file, whose backslashes and letters beyond ASCII are escaped. */
    private static String configuration(Path file) {
        StringBuilder path = new StringBuilder();
        for (char c : file.toString().toCharArray()) {
            path.append(
                    c == '\\'
                            ? "\\\\"
                            : c < 0x7F ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
        return """
        version=1
        sequence.allfonts=default
        serif.plain.default=Alexandria
        filename.Alexandria=%s
        """
                .formatted(path);
    }

    /** The font at a size in pixels. */
    Font at(float size) {
        return font.deriveFont(Map.of(TextAttribute.SIZE, size, TextAttribute.KERNING, 1));
    }

    /** The text without what the font cannot draw; empty where nothing is left. */
    String drawable(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> out.append(drawable(c)));
        return out.toString().replaceAll("\\s+", " ").strip();
    }

    private String drawable(int c) {
        if (font.canDisplay(c) || isJoiner(c)) {
            return Character.toString(c);
        }
        if (Character.isWhitespace(c)) {
            return " ";
        }
        // a letter with a mark that is not there: the letter alone still reads
        String bare =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        return bare.codePoints().allMatch(font::canDisplay) ? bare : "";
    }

    /** Signs without a shape of their own, which the layout obeys. */
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D || c == 0x200E || c == 0x200F;
    }
}
