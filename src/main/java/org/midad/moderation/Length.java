package org.midad.moderation;

import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.midad.language.Letters;

/** Not longer than the edition allows, counted in letters as read, like in the browser. */
final class Length implements Rule {
    /** Letters of a name or a title; more is a text in the wrong field. */
    static final int LINE = 100;

    private final IntSupplier limit;

    Length(IntSupplier limit) {
        this.limit = limit;
    }

    @Override
    public Optional<Verdict> judge(Incoming comment) {
        return tooLong("name", comment.name(), LINE)
                .or(() -> tooLong("title", comment.title(), LINE))
                .or(() -> tooLong("text", comment.text(), limit.getAsInt()));
    }

    private static Optional<Verdict> tooLong(String field, @Nullable String text, int allowed) {
        int letters = text == null ? 0 : Letters.count(text);
        return letters <= allowed
                ? Optional.empty()
                : Optional.of(
                        new Verdict.Refuse(
                                new Verdict.Refused("too-long", field, letters, allowed)));
    }
}
