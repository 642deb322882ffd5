package org.midad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;
import org.midad.discussion.Comments;
import org.midad.edition.Editions;
import org.midad.moderation.Incoming;
import org.midad.moderation.Received;
import org.midad.moderation.Reception;
import org.midad.web.AfterKey;
import org.midad.web.Open;
import org.midad.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The comments below an article. */
@RestController
final class CommentRoutes {
    private static final Pattern KEY = Pattern.compile("[\\x20-\\x7E]{16,200}");

    private final Comments comments;
    private final Reception reception;
    private final Refusals refusals;
    private final ArticleAnswers articles;
    private final Writers writers;
    private final Editions editions;
    private final Clock clock;

    CommentRoutes(
            Comments comments,
            Reception reception,
            Refusals refusals,
            ArticleAnswers articles,
            Writers writers,
            Editions editions,
            Clock clock) {
        this.comments = comments;
        this.reception = reception;
        this.refusals = refusals;
        this.articles = articles;
        this.writers = writers;
        this.editions = editions;
        this.clock = clock;
    }

    /** A part of a thread; {@code after} asks for the next, and is null in the last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ListedComments(List<CommentAnswer> comments, @Nullable String after) {}

    /** A comment as its writer sees it; {@code status} is its private address. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostedComment(@JsonUnwrapped CommentAnswer comment, @Nullable String status) {}

    @Open("published comments are public; whoever asks sees no others")
    @GetMapping("/api/v1/articles/{id}/comments")
    ListedComments list(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Paging paging = Paging.of(after, limit);
        long article = articles.published(PathId.article(id)).facts().id().value();
        AfterKey from = paging.after();
        Comments.Place place = from == null ? null : new Comments.Place(from.at(), from.id());
        List<Comment> found = comments.published(article, place, paging.oneMore());
        List<Comment> shown = paging.cut(found);
        return new ListedComments(
                shown.stream().map(CommentAnswer::of).toList(),
                paging.more(found) ? key(shown.getLast()).word() : null);
    }

    private static AfterKey key(Comment comment) {
        return new AfterKey(comment.createdAt(), comment.id().value());
    }

    /** 201 for a new comment, 200 for one that was sent before with the same key. */
    @Open("readers comment without an account")
    @PostMapping("/api/v1/articles/{id}/comments")
    ResponseEntity<PostedComment> post(
            @PathVariable String id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        long article = PathId.article(id);
        if (key != null && !KEY.matcher(key).matches()) {
            throw Problem.field("Idempotency-Key", "16 to 200 printable ASCII characters");
        }
        CommentInput.Complete sent =
                JsonBody.read(request, JsonBody.SHORT, CommentInput.class).complete();
        Incoming incoming =
                new Incoming(
                        article,
                        sent.name(),
                        sent.title(),
                        sent.text(),
                        sent.inReplyTo(),
                        writers.hash(request),
                        writers.network(request),
                        clock.instant());
        return switch (reception.fromProgram(incoming, key)) {
            case Received.Kept kept -> kept(kept);
            case Received.Refused refused -> throw refusals.problem(article, refused.why());
            case Received.OtherBody other ->
                    throw Problem.field("Idempotency-Key", "was used for another comment");
            case Received.NothingToAnswer nothing -> {
                articles.published(article);
                throw Problem.field("inReplyTo", "there is no such comment below this article");
            }
        };
    }

    private ResponseEntity<PostedComment> kept(Received.Kept kept) {
        String path = kept.statusPath();
        return ResponseEntity.status(kept.again() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(
                        new PostedComment(
                                CommentAnswer.of(kept.comment()),
                                path == null ? null : editions.first().absolute(path)));
    }
}
