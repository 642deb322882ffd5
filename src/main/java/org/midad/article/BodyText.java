package org.midad.article;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body as a plain form shows it: a blank line between blocks, {@code ## } before a crosshead,
 * {@code > } before a quotation, whose last line after a dash names the speaker, {@code - } before
 * each item of a list of two or more.
 *
 * <p>What the form cannot say (marks, a picture within the text) is not lost: a block whose text
 * was not touched stays the block that it was.
 */
public final class BodyText {
    /** As keyboards, right-to-left screens and other programs write them. */
    private static final Pattern CROSSHEAD_SIGN = Pattern.compile("##+ *");

    private static final Pattern QUOTATION_SIGN = Pattern.compile("[><\u2039\u203a] *");
    private static final Pattern ITEM_SIGN = Pattern.compile("[-\u2013\u2022*] +");

    private static final Pattern SPEAKER_SIGN = Pattern.compile("(?:[\u2014\u2013]|--+) *");

    private static final String SPEAKER = "\u2014 ";
    private static final String CROSSHEAD = "## ";
    private static final String QUOTATION = "> ";
    private static final String ITEM = "- ";

    /** Stands for a picture; its caption is changed where pictures are. */
    private static final String PICTURE = "[صورة] ";

    private static final Pattern BLANK_LINES = Pattern.compile("\\n(?:[ \\t\u00a0]*+\\n)++");

    private BodyText() {}

    /** The body to be edited. */
    public static String of(List<Block> body) {
        return String.join("\n\n", body.stream().map(BodyText::of).toList());
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Crosshead crosshead -> CROSSHEAD + crosshead.text();
            case Block.Quotation quotation ->
                    QUOTATION
                            + quotation.text()
                            + (quotation.speaker() == null
                                    ? ""
                                    : "\n" + SPEAKER + quotation.speaker());
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
        Map<String, Deque<Block>> unused = new HashMap<>();
        for (Block block : before) {
            unused.computeIfAbsent(of(block).strip(), same -> new ArrayDeque<>()).add(block);
        }
        List<Block> body = new ArrayList<>();
        for (String piece : BLANK_LINES.split(text.strip(), -1)) {
            if (!piece.isBlank()) {
                add(piece.strip(), unused, body);
            }
        }
        return body;
    }

    private static void add(String piece, Map<String, Deque<Block>> unused, List<Block> body) {
        Deque<Block> known = unused.get(piece);
        if (known != null && !known.isEmpty()) {
            body.add(known.remove());
            return;
        }
        Matcher crosshead = CROSSHEAD_SIGN.matcher(piece);
        if (crosshead.lookingAt()) {
            int end = piece.indexOf('\n');
            String line = piece.substring(crosshead.end(), end < 0 ? piece.length() : end).strip();
            if (!line.isEmpty()) {
                body.add(new Block.Crosshead(line));
            }
            if (end >= 0) {
                add(piece.substring(end).strip(), unused, body);
            }
            return;
        }
        if (QUOTATION_SIGN.matcher(piece).lookingAt()) {
            String said =
                    piece.lines().map(line -> without(QUOTATION_SIGN, line)).collect(joining("\n"));
            body.add(quotation(said.strip()));
            return;
        }
        List<String> lines = piece.lines().map(String::strip).toList();
        boolean list =
                lines.size() > 1
                        && lines.stream().allMatch(line -> ITEM_SIGN.matcher(line).lookingAt());
        body.add(
                list
                        ? new Block.Listing(
                                lines.stream().map(line -> without(ITEM_SIGN, line)).toList())
                        : new Block.Paragraph(piece));
    }

    /** A last line that begins with a dash names who said it, if something was said. */
    private static Block quotation(String said) {
        int last = said.lastIndexOf('\n');
        String line = said.substring(last + 1);
        Matcher dash = SPEAKER_SIGN.matcher(line);
        if (last > 0 && dash.lookingAt() && dash.end() < line.length()) {
            return new Block.Quotation(
                    said.substring(0, last).strip(), line.substring(dash.end()).strip());
        }
        return new Block.Quotation(said, null);
    }

    private static String without(Pattern sign, String line) {
        Matcher matcher = sign.matcher(line.strip());
        return matcher.lookingAt() ? line.strip().substring(matcher.end()).strip() : line.strip();
    }
}
