package org.midad.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.midad.api.ArticleInput.BlockInput;
import org.midad.article.Block;

/** Checks the blocks of an article as sent; what is wrong is added to the errors of the article. */
final class BodyChecks {
    private static final int BLOCKS = 4000;
    private static final int ITEMS = 500;

    /** Speakers are printed with their office, so they are longer than names. */
    private static final int SPEAKER = 300;

    /** Beyond it a paragraph is a mistake of the sender; the longest printed ones have 5,000. */
    private static final int TEXT = 50_000;

    /** The fields that each type of block has. */
    private static final Map<String, Set<String>> TYPES =
            Map.of(
                    "paragraph", Set.of("text", "marks"),
                    "crosshead", Set.of("text"),
                    "quotation", Set.of("text", "speaker", "marks"),
                    "list", Set.of("items"),
                    "picture", Set.of("media", "caption", "credit", "alt"));

    private final FieldErrors errors;
    private final Predicate<String> pictures;

    BodyChecks(FieldErrors errors, Predicate<String> pictures) {
        this.errors = errors;
        this.pictures = pictures;
    }

    /** The blocks that were sent, less those that have an error. */
    List<Block> blocks(@Nullable List<@Nullable BlockInput> sent) {
        List<Block> blocks = new ArrayList<>();
        int index = 0;
        for (@Nullable BlockInput block : errors.counted("body", sent, BLOCKS)) {
            String path = "body[" + index++ + "]";
            Block checked = block == null ? null : block(path, block);
            if (block == null) {
                errors.add(path, "an object is expected");
            } else if (checked != null) {
                blocks.add(checked);
            }
        }
        return blocks;
    }

    private @Nullable Block block(String path, BlockInput sent) {
        String type = sent.type() == null ? "" : sent.type();
        Set<String> fields = TYPES.get(type);
        if (fields == null) {
            errors.add(
                    path + ".type", "paragraph, crosshead, quotation, list or picture is expected");
            return null;
        }
        foreign(path, type, sent, fields);
        return switch (type) {
            case "paragraph" -> {
                String text = text(path, sent);
                yield new Block.Paragraph(text, new MarkChecks(errors, path, text).marks(sent));
            }
            case "quotation" -> {
                String text = text(path, sent);
                yield new Block.Quotation(
                        text,
                        errors.optional(path + ".speaker", sent.speaker(), SPEAKER),
                        new MarkChecks(errors, path, text).marks(sent));
            }
            case "list" -> new Block.Listing(items(path, sent));
            case "picture" -> picture(path, sent);
            default -> new Block.Crosshead(text(path, sent));
        };
    }

    /** A field that this type does not have would be lost in silence. */
    private void foreign(String path, String type, BlockInput sent, Set<String> fields) {
        Map<String, Boolean> filled =
                Map.of(
                        "text", sent.text() != null,
                        "marks", sent.marks() != null && !sent.marks().isEmpty(),
                        "speaker", sent.speaker() != null,
                        "items", sent.items() != null && !sent.items().isEmpty(),
                        "media", sent.media() != null,
                        "caption", sent.caption() != null,
                        "credit", sent.credit() != null,
                        "alt", sent.alt() != null);
        filled.forEach(
                (name, here) -> {
                    if (here && !fields.contains(name)) {
                        errors.add(path + "." + name, "a " + type + " has no such field");
                    }
                });
    }

    private String text(String path, BlockInput sent) {
        return errors.required(path + ".text", sent.text(), TEXT);
    }

    private List<String> items(String path, BlockInput sent) {
        List<String> items = new ArrayList<>();
        for (@Nullable String item : errors.counted(path + ".items", sent.items(), ITEMS)) {
            items.add(errors.required(path + ".items[" + items.size() + "]", item, TEXT));
        }
        if (items.isEmpty()) {
            errors.add(path + ".items", "is required");
        }
        return items;
    }

    private Block picture(String path, BlockInput sent) {
        String media = errors.optional(path + ".media", sent.media(), ArticleChecks.CAPTION);
        String caption = errors.optional(path + ".caption", sent.caption(), ArticleChecks.CAPTION);
        if (media == null && caption == null) {
            errors.add(path + ".media", "is required where there is no caption");
        }
        if (media != null && !pictures.test(media)) {
            errors.add(path + ".media", "there is no picture with this id");
        }
        return new Block.Illustration(
                media,
                caption,
                errors.optional(path + ".credit", sent.credit(), ArticleChecks.CAPTION),
                errors.optional(path + ".alt", sent.alt(), ArticleChecks.CAPTION));
    }
}
