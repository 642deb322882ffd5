package org.midad.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/** The same words again within the hour, wherever, by whomever: usually an advertisement. */
final class Repeated implements Rule {
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int TEXTS = 100_000;

    /** Shorter texts are repeated in good faith: thanks, congratulations. */
    private static final int SHORTEST_LETTERS = 30;

    private final Cache<Long, Boolean> texts =
            Caffeine.newBuilder().maximumSize(TEXTS).expireAfterWrite(REMEMBERED).build();

    @Override
    public Optional<Verdict> judge(Incoming comment) {
        if (comment.text().length() < SHORTEST_LETTERS) {
            return Optional.empty();
        }
        boolean seen = texts.asMap().put(TextHash.of(comment.text()), Boolean.TRUE) != null;
        return seen ? Optional.of(new Verdict.Hold(HeldFor.REPEATED)) : Optional.empty();
    }
}
