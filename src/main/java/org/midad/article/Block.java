package org.midad.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an article's body. A body is a list of these and nothing else: no HTML is stored, so
 * none can be broken or smuggled in.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Crosshead.class, name = "crosshead"),
    @JsonSubTypes.Type(value = Block.Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Illustration.class, name = "picture")
})
public sealed interface Block {

    /** The words of this block as one string, for search, counting and checks; never null. */
    String words();

    /** Running text; marks do not overlap the text's ends and count UTF-16 units. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Paragraph(String text, List<Mark> marks) implements Block {
        public Paragraph {
            marks = marks == null ? List.of() : List.copyOf(marks);
        }

        public Paragraph(String text) {
            this(text, List.of());
        }

        @Override
        public String words() {
            return text;
        }
    }

    /** A heading between paragraphs. */
    record Crosshead(String text) implements Block {
        @Override
        public String words() {
            return text;
        }
    }

    /** A paragraph of direct speech; the speaker is printed below it where known. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Quotation(String text, @Nullable String speaker, List<Mark> marks) implements Block {
        public Quotation {
            marks = marks == null ? List.of() : List.copyOf(marks);
        }

        public Quotation(String text, @Nullable String speaker) {
            this(text, speaker, List.of());
        }

        @Override
        public String words() {
            return text;
        }
    }

    /**
     * Items one below the other, each printed as written (numbers and dashes belong to the text).
     */
    record Listing(List<String> items) implements Block {
        public Listing {
            items = items == null ? List.of() : List.copyOf(items);
        }

        @Override
        public String words() {
            return String.join("\n", items);
        }
    }

    /**
     * A picture inside the body. {@code media} is null where only its caption is known, as in a
     * page that was captured as text; it is then printed as a caption line.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Illustration(
            @Nullable String media,
            @Nullable String caption,
            @Nullable String credit,
            @Nullable String alt)
            implements Block {
        @Override
        public String words() {
            return caption == null ? "" : caption;
        }
    }
}
