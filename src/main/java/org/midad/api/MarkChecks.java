package org.midad.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.api.ArticleInput.BlockInput;
import org.midad.api.ArticleInput.MarkInput;
import org.midad.article.Mark;

/** Checks the marks of one block against its text. */
final class MarkChecks {
    private static final int MARKS = 500;
    private static final int HREF = 2000;

    /**
     * The web, or a place on this site. Browsers read a backslash as a slash and drop blanks and
     * controls, so with them a path could lead elsewhere.
     */
    private static final Pattern HREF_FORM =
            Pattern.compile(
                    "(?:(?i:https?)://[^\\s\\p{Cntrl}/\\\\?#][^\\s\\p{Cntrl}\\\\]*"
                            + "|/(?!/)[^\\s\\p{Cntrl}\\\\]*)");

    private final FieldErrors errors;
    private final String block;
    private final String text;

    /** {@code block} is the path of the block whose text is marked. */
    MarkChecks(FieldErrors errors, String block, String text) {
        this.errors = errors;
        this.block = block;
        this.text = text;
    }

    /** The marks that were sent, less those that have an error. */
    List<Mark> marks(BlockInput sent) {
        List<Mark> marks = new ArrayList<>();
        int index = 0;
        for (@Nullable MarkInput mark : errors.counted(block + ".marks", sent.marks(), MARKS)) {
            String path = block + ".marks[" + index++ + "]";
            Mark checked = mark == null ? null : mark(path, mark);
            if (mark == null) {
                errors.add(path, "an object is expected");
            } else if (checked != null) {
                marks.add(checked);
            }
        }
        return marks;
    }

    private @Nullable Mark mark(String path, MarkInput sent) {
        Integer from = place(path + ".from", sent.from());
        Integer to = place(path + ".to", sent.to());
        Mark.Type type = type(path, sent.type());
        String href = href(path + ".href", type, sent.href());
        if (from == null || to == null || type == null) {
            return null;
        }
        if (from >= to) {
            errors.add(path + ".to", "more than from is expected");
        }
        return new Mark(type, from, to, href);
    }

    private Mark.@Nullable Type type(String path, @Nullable String type) {
        if ("strong".equals(type)) {
            return Mark.Type.STRONG;
        }
        if ("link".equals(type)) {
            return Mark.Type.LINK;
        }
        errors.add(path + ".type", "strong or link is expected");
        return null;
    }

    private @Nullable Integer place(String path, @Nullable Integer offset) {
        if (offset == null) {
            errors.add(path, "is required");
            return null;
        }
        if (offset < 0 || offset > text.length()) {
            errors.add(path, "0 to " + text.length() + " is expected, in UTF-16 units of the text");
            return null;
        }
        if (offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))) {
            errors.add(path, "this is the middle of a character");
            return null;
        }
        return offset;
    }

    private @Nullable String href(String path, Mark.@Nullable Type type, @Nullable String href) {
        if (type != Mark.Type.LINK) {
            if (type != null && href != null) {
                errors.add(path, "only a link has an address");
            }
            return null;
        }
        String given = errors.required(path, href, HREF);
        if (!given.isEmpty() && !HREF_FORM.matcher(given).matches()) {
            errors.add(path, "https://…, http://… or a path that starts with one / is expected");
        }
        return given;
    }
}
