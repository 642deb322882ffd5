package org.midad.moderation;

import java.util.Optional;

/** No comments where the article is not on the site or its thread is closed. */
final class ClosedThread implements Rule {
    private final Threads threads;

    ClosedThread(Threads threads) {
        this.threads = threads;
    }

    @Override
    public Optional<Verdict> judge(Incoming comment) {
        return threads.open(comment.article())
                ? Optional.empty()
                : Optional.of(new Verdict.Refuse(Verdict.Refused.of("closed", null)));
    }
}
