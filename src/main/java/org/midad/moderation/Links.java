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
        return ADDRESS.matcher(text).find();
    }
}
