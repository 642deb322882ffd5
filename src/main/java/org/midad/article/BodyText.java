package org.midad.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A body as a plain form shows it: a blank line between blocks, {@code ## } before a crosshead,
 * {@code > } before a quotation, {@code - } before each item of a list.
 *
 * <p>What the form cannot say (marks, a picture within the text, a speaker) is not lost: a block
 * whose text was not touched stays the block that it was.
 */
public final class BodyText {
    private static final String CROSSHEAD = "## ";
    private static final String QUOTATION = "> ";
    private static final String ITEM = "- ";

    /** Stands for a picture; its caption is changed where pictures are. */
    private static final String PICTURE = "[صورة] ";

    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t\u00a0]*\\n)+");

    private BodyText() {}

    /** The body to be edited. */
    public static String of(List<Block> body) {
        return String.join("\n\n", body.stream().map(BodyText::of).toList());
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Crosshead crosshead -> CROSSHEAD + crosshead.text();
            case Block.Quotation quotation -> QUOTATION + quotation.text();
            case Block.Listing listing ->
                    String.join("\n", listing.items().stream().map(item -> ITEM + item).toList());
            case Block.Illustration picture -> (PICTURE + picture.words()).strip();
        };
    }

    /**
     * The blocks of an edited text.
     *
     * @param before the body that was edited; empty for a new one
     */
    public static List<Block> read(String text, List<Block> before) {
        List<Block> unused = new ArrayList<>(before);
        List<Block> body = new ArrayList<>();
        for (String piece : BLANK_LINES.split(text.strip(), -1)) {
            if (!piece.isBlank()) {
                body.add(block(piece.strip(), unused));
            }
        }
        return body;
    }

    private static Block block(String piece, List<Block> unused) {
        for (Block known : unused) {
            if (of(known).strip().equals(piece)) {
                unused.remove(known);
                return known;
            }
        }
        if (piece.startsWith(CROSSHEAD)) {
            return new Block.Crosshead(oneLine(piece.substring(CROSSHEAD.length())));
        }
        if (piece.startsWith(QUOTATION)) {
            String said = piece.replace("\n" + QUOTATION, "\n").substring(QUOTATION.length());
            return new Block.Quotation(said.strip(), null);
        }
        List<String> lines = piece.lines().map(String::strip).toList();
        if (lines.stream().allMatch(line -> line.startsWith(ITEM))) {
            return new Block.Listing(
                    lines.stream().map(line -> line.substring(ITEM.length()).strip()).toList());
        }
        return new Block.Paragraph(piece);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').strip();
    }
}
