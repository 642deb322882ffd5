package org.midad.moderation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;
import org.midad.discussion.CommentId;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.discussion.Kept;
import org.midad.discussion.NewComment;
import org.midad.discussion.SubmissionKey;
import org.midad.edition.Editions;
import org.midad.language.Direction;
import org.midad.language.LanguageDetection;

/** Where a comment comes in: judged by the rules, kept as typed, its writer told. */
public final class Reception {
    private static final Duration FORM_REPEATS = Duration.ofMinutes(10);
    private static final Duration KEY_STANDS = Duration.ofHours(24);

    private final Rules rules;
    private final Comments comments;
    private final Editions editions;

    /** Receives by these rules. */
    public Reception(Rules rules, Comments comments, Editions editions) {
        this.rules = rules;
        this.comments = comments;
        this.editions = editions;
    }

    /**
     * A comment from a plain form: sent twice within ten minutes it is one. Whoever sends the same
     * words under the same name from the same network again is told its address, for a browser that
     * was tapped twice shows only the second answer.
     */
    public Received fromForm(Incoming incoming) {
        byte[] content =
                Comments.digest(
                        "form",
                        incoming.name(),
                        incoming.title() == null ? "" : incoming.title(),
                        incoming.text(),
                        String.valueOf(incoming.inReplyTo()),
                        incoming.network());
        Received received = receive(incoming, new SubmissionKey(content, content, FORM_REPEATS));
        return received instanceof Received.Kept kept && kept.again()
                ? new Received.Kept(kept.comment(), path(kept.comment().id()), true)
                : received;
    }

    /** A comment from a program; with a key, the same key is the same comment for a day. */
    public Received fromProgram(Incoming incoming, @Nullable String idempotencyKey) {
        if (idempotencyKey == null) {
            return receive(incoming, null);
        }
        byte[] body =
                Comments.digest(
                        incoming.name(),
                        incoming.title() == null ? "" : incoming.title(),
                        incoming.text(),
                        String.valueOf(incoming.inReplyTo()));
        byte[] key = ("key:" + idempotencyKey).getBytes(StandardCharsets.US_ASCII);
        return receive(incoming, new SubmissionKey(key, body, KEY_STANDS));
    }

    private Received receive(Incoming incoming, @Nullable SubmissionKey key) {
        Optional<Long> root = Optional.empty();
        if (incoming.inReplyTo() != null) {
            root = root(incoming.article(), incoming.inReplyTo());
            if (root.isEmpty()) {
                return new Received.NothingToAnswer();
            }
        }
        return switch (rules.judge(incoming)) {
            case Verdict.Refuse refuse ->
                    before(incoming, key).orElseGet(() -> new Received.Refused(refuse.why()));
            case Verdict.Hold hold -> keep(incoming, root.orElse(null), hold.why(), key);
            case Verdict.Publish publish -> keep(incoming, root.orElse(null), null, key);
        };
    }

    /** What was kept before stays kept, whatever the rules say of it by now. */
    private Optional<Received> before(Incoming incoming, @Nullable SubmissionKey key) {
        return key == null
                ? Optional.empty()
                : comments.before(incoming.article(), incoming.writerHash(), key)
                        .filter(Kept.Again.class::isInstance)
                        .map(kept -> again((Kept.Again) kept));
    }

    private Optional<Long> root(long article, long parent) {
        return comments.find(parent)
                .filter(found -> found.article() == article)
                .filter(found -> found.state() == CommentState.PUBLISHED)
                .map(found -> comments.rootOf(found.id()));
    }

    private Received keep(
            Incoming incoming,
            @Nullable Long root,
            @Nullable HeldFor heldFor,
            @Nullable SubmissionKey key) {
        CommentState state = heldFor == null ? CommentState.PUBLISHED : CommentState.PENDING;
        NewComment comment =
                new NewComment(
                        incoming.article(),
                        incoming.inReplyTo(),
                        root,
                        incoming.name(),
                        incoming.title(),
                        incoming.text(),
                        LanguageDetection.detect(incoming.text()),
                        Direction.of(incoming.text(), editions.first().direction()).dir(),
                        state,
                        heldFor == null ? null : heldFor.code(),
                        incoming.writerHash(),
                        incoming.network(),
                        TextHash.of(incoming.text()),
                        incoming.at());
        return switch (comments.keep(comment, key)) {
            case Kept.New kept ->
                    new Received.Kept(kept.comment(), path(kept.comment().id()), false);
            case Kept.Again again -> again(again);
            case Kept.OtherBody other -> new Received.OtherBody();
            case Kept.Closed closed -> new Received.Refused(Verdict.Refused.of("closed", null));
        };
    }

    private Received again(Kept.Again again) {
        Comment comment = again.comment();
        return new Received.Kept(comment, again.sameWriter() ? path(comment.id()) : null, true);
    }

    private String path(CommentId id) {
        return "/c/" + comments.statusSecret(id);
    }
}
