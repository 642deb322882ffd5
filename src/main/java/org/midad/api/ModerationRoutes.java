package org.midad.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;
import org.midad.discussion.Comments;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.moderation.Decision;
import org.midad.moderation.Decisions;
import org.midad.people.Role;
import org.midad.web.AfterKey;
import org.midad.web.Asker;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The moderators' desk for programs: what waits, deciding it, and the log of decisions. */
@RestController
final class ModerationRoutes {
    private final QueueList queue;
    private final Decisions decisions;
    private final Editions editions;

    ModerationRoutes(QueueList queue, Decisions decisions, Editions editions) {
        this.queue = queue;
        this.decisions = decisions;
        this.editions = editions;
    }

    /** What a comment is after a decision; {@code number} once it has one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decided(String id, String state, @Nullable Integer number) {
        static Decided of(Comment comment) {
            return new Decided(comment.id().toString(), comment.state().code(), comment.number());
        }
    }

    /** An entry of the log. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            String id,
            String comment,
            String article,
            String from,
            String to,
            @Nullable String rule,
            @Nullable String reason,
            String by,
            Instant at) {
        static Entry of(Decision decision) {
            return new Entry(
                    Long.toString(decision.id()),
                    Long.toString(decision.comment()),
                    Long.toString(decision.article()),
                    decision.from().code(),
                    decision.to().code(),
                    decision.rule(),
                    decision.reason(),
                    decision.by(),
                    decision.at());
        }
    }

    /** A part of the log, oldest first; {@code after} asks for the next, null in the last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Log(List<Entry> items, @Nullable String after) {}

    @Needs(Role.MODERATOR)
    @GetMapping("/api/v1/moderation/queue")
    QueueList.Queue queue(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String article) {
        Edition edition = editions.first();
        QueueList.Below below =
                new QueueList.Below(Filters.section(edition, section), Filters.article(article));
        return queue.queue(edition, below, Paging.of(after, limit));
    }

    @Needs(Role.MODERATOR)
    @PostMapping("/api/v1/comments/{id}/decision")
    Decided decide(@PathVariable String id, HttpServletRequest request) throws IOException {
        long comment = PathId.comment(id);
        Asker asker = Asker.of(request);
        Comments.Move move =
                JsonBody.read(request, JsonBody.SHORT, DecisionInput.class)
                        .move(editions.first(), asker.name());
        Long staff = asker instanceof Asker.Member member ? member.member().id() : null;
        return switch (decisions.decide(comment, move, staff)) {
            case Comments.Moved.Done done -> Decided.of(done.now());
            case Comments.Moved.Already already -> Decided.of(already.comment());
            case Comments.Moved.Elsewhere elsewhere ->
                    throw Problem.of(
                            409,
                            "Conflict",
                            "the comment is "
                                    + elsewhere.comment().state().code()
                                    + "; to decide it again, name this state in from");
            case Comments.Moved.Missing missing -> throw PathId.noComment();
        };
    }

    @Needs(Role.MODERATOR)
    @GetMapping("/api/v1/moderation/log")
    Log log(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Paging paging = Paging.of(after, limit);
        AfterKey from = paging.after();
        List<Decision> found = decisions.log(from == null ? 0 : from.id(), paging.oneMore());
        List<Decision> shown = paging.cut(found);
        return new Log(
                shown.stream().map(Entry::of).toList(),
                paging.more(found) ? key(shown.getLast()).word() : null);
    }

    private static AfterKey key(Decision decision) {
        return new AfterKey(decision.at(), decision.id());
    }
}
