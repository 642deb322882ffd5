package org.midad.moderation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.language.Texts;

/** Text that no store or page can hold (NUL, half a character) is named, not silently changed. */
final class SoundText implements Rule {
    @Override
    public Optional<Verdict> judge(Incoming comment) {
        return problem("name", comment.name())
                .or(() -> problem("title", comment.title()))
                .or(() -> problem("text", comment.text()));
    }

    private static Optional<Verdict> problem(String field, @Nullable String text) {
        return text == null
                ? Optional.empty()
                : Texts.problem(text)
                        .map(
                                problem ->
                                        new Verdict.Refuse(
                                                new Verdict.Refused(
                                                        "unreadable",
                                                        field,
                                                        problem.offset() + 1L,
                                                        0)));
    }
}
