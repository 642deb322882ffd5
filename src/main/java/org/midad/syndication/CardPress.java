package org.midad.syndication;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws social cards: the paper's name, the section, the headline, as on a front page. */
final class CardPress {
    // the light colours of tokens.css
    static final Color PAPER = new Color(0xfffefb);
    static final Color INK = new Color(0x16181d);
    static final Color SECOND_INK = new Color(0x505459);
    static final Color LINE = new Color(0xd9d6cf);

    private static final int MARGIN = 72;
    private static final int MEASURE = Card.WIDTH - 2 * MARGIN;

    /** Of the headline, largest first, in pixels. */
    private static final float[] SIZES = {96, 86, 76, 66, 58};

    /** Of the paper's name on its own card. */
    private static final float[] NAME_SIZES = {148, 124, 104, 88, 72, 58};

    static final int MOST_LINES = 4;

    /** Marks and tails collide below that. */
    private static final float LEADING = 1.42f;

    /** From the top of a line to what the letters stand on, in sizes. */
    private static final float ASCENT = 1.02f;

    private static final String ELLIPSIS = "…";

    private final CardType type;

    CardPress(CardType type) {
        this.type = type;
    }

    /** The headline as it is set. */
    record Setting(float size, List<TextLayout> lines) {
        float height() {
            return lines.size() * size * LEADING;
        }
    }

    /** The card as a PNG file. */
    byte[] draw(Card card) throws IOException {
        BufferedImage image =
                new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.setColor(PAPER);
            pen.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
            new Sheet(pen, card.direction().equals("rtl")).print(card);
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("no writer for PNG");
        }
        return out.toByteArray();
    }

    /** A card under the pen. */
    private final class Sheet {
        private static final int HEAD_RULE = 118;
        private static final int FOOT_RULE = Card.HEIGHT - 76;
        private static final int LABEL = 60;

        /** Between the rules and the words, above and below together. */
        private static final int AIR = 48;

        private final Graphics2D pen;
        private final boolean rightToLeft;

        Sheet(Graphics2D pen, boolean rightToLeft) {
            this.pen = pen;
            this.rightToLeft = rightToLeft;
        }

        void print(Card card) {
            pen.setColor(house(card));
            pen.fillRect(0, 0, Card.WIDTH, 12);
            line(card.host(), 26, SECOND_INK, FOOT_RULE + 48);
            if (card.subject().equals(Card.PAPER)) {
                name(card);
            } else {
                headline(card);
            }
        }

        private void headline(Card card) {
            line(card.paper(), 42, INK, 86);
            doubleRule(HEAD_RULE);
            pen.setColor(LINE);
            pen.fillRect(MARGIN, FOOT_RULE, MEASURE, 2);
            float label = card.label().isBlank() ? 0 : LABEL;
            float room = FOOT_RULE - HEAD_RULE - label - AIR;
            Setting setting = set(card.headline(), rightToLeft, room, SIZES);
            float top = HEAD_RULE + (FOOT_RULE - HEAD_RULE - setting.height() - label) / 2;
            line(card.label(), 32, house(card), top + 42);
            words(setting, top + label);
        }

        private void name(Card card) {
            doubleRule(FOOT_RULE);
            float label = card.label().isBlank() ? 0 : LABEL;
            float room = FOOT_RULE - label - 2 * AIR;
            Setting setting = set(card.headline(), rightToLeft, room, NAME_SIZES);
            float top = (FOOT_RULE - setting.height() - label) / 2;
            words(setting, top);
            line(card.label(), 38, house(card), top + setting.height() + 40);
        }

        private void words(Setting setting, float top) {
            float y = top;
            pen.setColor(INK);
            for (TextLayout layout : setting.lines()) {
                put(layout, y + setting.size() * ASCENT);
                y += setting.size() * LEADING;
            }
        }

        private static Color house(Card card) {
            return new Color(card.colour().red(), card.colour().green(), card.colour().blue());
        }

        private void doubleRule(int y) {
            pen.setColor(INK);
            pen.fillRect(MARGIN, y - 5, MEASURE, 4);
            pen.fillRect(MARGIN, y + 2, MEASURE, 1);
        }

        /** One line, cut where it is too long. */
        private void line(String text, float size, Color colour, float baseline) {
            String words = type.drawable(text);
            if (words.isEmpty()) {
                return;
            }
            List<TextLayout> lines = lines(words, type.at(size), rightToLeft, MEASURE);
            if (lines.size() > 1) {
                lines = cut(words, type.at(size), rightToLeft, 1);
            }
            pen.setColor(colour);
            put(lines.getFirst(), baseline);
        }

        private void put(TextLayout layout, float baseline) {
            // blanks at a line's end hang out of the measure
            float x = rightToLeft ? Card.WIDTH - MARGIN - layout.getAdvance() : MARGIN;
            layout.draw(pen, x, baseline);
        }
    }

    /** Sets words as large as they fit into this height, in few lines of about equal length. */
    Setting set(String headline, boolean rightToLeft, float room, float[] sizes) {
        String words = type.drawable(headline);
        if (words.isEmpty()) {
            return new Setting(sizes[0], List.of());
        }
        for (float size : sizes) {
            Font font = type.at(size);
            int lines = lines(words, font, rightToLeft, MEASURE).size();
            boolean fits = lines <= MOST_LINES && lines * size * LEADING <= room;
            if (fits && !broken(words, font, rightToLeft, MEASURE)) {
                return new Setting(size, balanced(words, font, rightToLeft, lines));
            }
        }
        float smallest = sizes[sizes.length - 1];
        Font font = type.at(smallest);
        List<TextLayout> lines = lines(words, font, rightToLeft, MEASURE);
        return new Setting(
                smallest,
                lines.size() <= MOST_LINES ? lines : cut(words, font, rightToLeft, MOST_LINES));
    }

    /** The narrowest measure that needs no line more. */
    private static List<TextLayout> balanced(
            String words, Font font, boolean rightToLeft, int wanted) {
        float narrow = (float) MEASURE / wanted / 2;
        float wide = MEASURE;
        while (wide - narrow > 4) {
            float middle = (narrow + wide) / 2;
            if (lines(words, font, rightToLeft, middle).size() > wanted) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        List<TextLayout> lines = lines(words, font, rightToLeft, wide);
        // a word wider than the balanced measure would have been broken within
        return broken(words, font, rightToLeft, wide)
                ? lines(words, font, rightToLeft, MEASURE)
                : lines;
    }

    private static boolean broken(String words, Font font, boolean rightToLeft, float measure) {
        for (String word : words.split(" ")) {
            if (layout(word, font, rightToLeft).getAdvance() > measure) {
                return true;
            }
        }
        return false;
    }

    /** As many words as fit, with an ellipsis after them. */
    private static List<TextLayout> cut(String words, Font font, boolean rightToLeft, int most) {
        String text = words;
        while (true) {
            int blank = text.lastIndexOf(' ');
            text = blank > 0 ? text.substring(0, blank) : text.substring(0, text.length() / 2);
            String ended = text.replaceFirst("[\\s،,:؛;.–—-]+$", "") + ELLIPSIS;
            List<TextLayout> lines = lines(ended, font, rightToLeft, MEASURE);
            if (lines.size() <= most || text.length() < 2) {
                return lines.subList(0, Math.min(most, lines.size()));
            }
        }
    }

    private static List<TextLayout> lines(
            String words, Font font, boolean rightToLeft, float measure) {
        LineBreakMeasurer breaks =
                new LineBreakMeasurer(
                        attributed(words, font, rightToLeft).getIterator(), CardType.SMOOTH);
        List<TextLayout> lines = new ArrayList<>();
        while (breaks.getPosition() < words.length()) {
            lines.add(breaks.nextLayout(measure));
        }
        return lines;
    }

    private static TextLayout layout(String words, Font font, boolean rightToLeft) {
        return new TextLayout(attributed(words, font, rightToLeft).getIterator(), CardType.SMOOTH);
    }

    private static AttributedString attributed(String words, Font font, boolean rightToLeft) {
        AttributedString text = new AttributedString(words);
        text.addAttribute(TextAttribute.FONT, font);
        text.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        return text;
    }
}
