package org.midad.moderation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of sites and mailboxes: a person looks first. */
final class Links implements Rule {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)https?://|\\bwww\\."
                            + "|[\\p{L}\\p{N}._-]{1,64}@[\\p{L}\\p{N}-]{1,63}\\.\\p{L}{2,}"
                            + "|(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]{1,63}\\.(?:com|net|org|info|biz|shop|site|online|xyz"
                            + "|top|me|io|co|link|click|store|tk|ly|sa|ae|eg|ma|dz|tn)\\b");

    @Override
    public Optional<Verdict> judge(Incoming comment) {
        return has(comment.text())
                        || has(comment.name())
                        || (comment.title() != null && has(comment.title()))
                ? Optional.of(new Verdict.Hold(HeldFor.LINKS))
                : Optional.empty();
    }

    private static boolean has(String text) {
        return mayHaveOne(text) && ADDRESS.matcher(text).find();
    }

    /** Most comments have none of the signs without which there is no address. */
    private static boolean mayHaveOne(String text) {
        if (text.indexOf('@') >= 0 || text.contains("://")) {
            return true;
        }
        for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            if (before == 'w' || before == 'W' || isAsciiLetter(after)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
