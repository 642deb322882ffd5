package org.midad.exchange.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.midad.article.Block;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A captured page with the structure that reading it has to give, from {@code NAME.json}. */
record Expected(String name, String page, JsonNode structure) {

    static List<Expected> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Expected::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static Expected of(Path json) {
        try {
            String name = json.getFileName().toString().replace(".json", "");
            String page =
                    Files.readString(json.resolveSibling(name + ".txt"), StandardCharsets.UTF_8);
            return new Expected(name, page, new JsonMapper().readTree(Files.readString(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stands for material that is not on this machine. */
    static Expected absent(String name) {
        return new Expected(name, "", new JsonMapper().createObjectNode());
    }

    boolean isThere() {
        return !page.isEmpty();
    }

    Capture read() {
        return switch (CaptureReader.read(page)) {
            case Reading.Read read -> read.capture();
            case Reading.Refused refused ->
                    throw new AssertionError(name + " was refused: " + refused.message());
        };
    }

    @Nullable String string(String field) {
        JsonNode node = structure.path(field);
        return node.isString() ? node.asString() : null;
    }

    List<String> strings(String field) {
        return structure.path(field).valueStream().map(JsonNode::asString).toList();
    }

    List<String> blocks() {
        return structure
                .path("blocks")
                .valueStream()
                .map(block -> block.path("type").asString() + ": " + block.path("text").asString())
                .toList();
    }

    List<CapturedComment> comments() {
        return structure
                .path("comments")
                .valueStream()
                .map(
                        comment ->
                                new CapturedComment(
                                        comment.path("title").isString()
                                                ? comment.path("title").asString()
                                                : null,
                                        comment.path("name").asString(""),
                                        comment.path("text").asString(),
                                        comment.path("inReplyTo").isString()
                                                ? comment.path("inReplyTo").asString()
                                                : null))
                .toList();
    }

    /** Blocks in the words of the expectation, so that a failure reads like the page. */
    static List<String> blocksOf(Capture capture) {
        return capture.body().stream().map(Expected::printed).toList();
    }

    private static String printed(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "paragraph: " + paragraph.text();
            case Block.Crosshead crosshead -> "crosshead: " + crosshead.text();
            case Block.Quotation quotation -> "quotation: " + quotation.text();
            case Block.Listing listing -> "list: " + listing.words();
            case Block.Illustration illustration -> "caption: " + illustration.words();
        };
    }
}
