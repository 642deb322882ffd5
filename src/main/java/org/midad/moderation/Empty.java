package org.midad.moderation;

import java.util.Optional;
import org.midad.language.Folding;

/**
 * A name and a text that say something. What folding leaves nothing of (blanks, marks, invisible
 * characters) says nothing, but one emoji may.
 */
final class Empty implements Rule {
    @Override
    public Optional<Verdict> judge(Incoming comment) {
        if (saysNothing(comment.name())) {
            return Optional.of(new Verdict.Refuse(Verdict.Refused.of("empty", "name")));
        }
        if (saysNothing(comment.text())) {
            return Optional.of(new Verdict.Refuse(Verdict.Refused.of("empty", "text")));
        }
        return Optional.empty();
    }

    private static boolean saysNothing(String text) {
        return Folding.fold(text).isBlank() && text.codePoints().noneMatch(Empty::isSymbol);
    }

    private static boolean isSymbol(int codePoint) {
        return Character.isEmoji(codePoint) && !Character.isDigit(codePoint);
    }
}
