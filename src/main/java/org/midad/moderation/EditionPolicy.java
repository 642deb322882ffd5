package org.midad.moderation;

import java.util.Optional;
import org.midad.discussion.Comments;
import org.midad.edition.Editions;

/** What the edition wants done with a comment that no rule objects to. The last rule. */
final class EditionPolicy implements Rule {
    private final Editions editions;
    private final Comments comments;

    EditionPolicy(Editions editions, Comments comments) {
        this.editions = editions;
        this.comments = comments;
    }

    @Override
    public Optional<Verdict> judge(Incoming comment) {
        return Optional.of(
                switch (editions.first().comments().mode()) {
                    case HOLD_ALL -> new Verdict.Hold(HeldFor.POLICY);
                    case PUBLISH_ALL -> new Verdict.Publish();
                    case HOLD_FIRST ->
                            comments.known(comment.name(), comment.writerHash())
                                    ? new Verdict.Publish()
                                    : new Verdict.Hold(HeldFor.FIRST_TIME);
                });
    }
}
