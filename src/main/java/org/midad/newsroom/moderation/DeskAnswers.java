package org.midad.newsroom.moderation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;
import org.midad.discussion.Comments;
import org.midad.edition.Editions;
import org.midad.edition.PolicyRule;
import org.midad.newsroom.Screens;
import org.midad.web.Answers;
import org.midad.web.Form;
import org.midad.web.Problem;
import org.midad.web.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the desk is told of a decision: JSON for its script, the list again for a plain form. */
@Component
class DeskAnswers {
    private final DeskRows rows;
    private final Editions editions;
    private final Screens screens;
    private final JsonMapper json;

    DeskAnswers(DeskRows rows, Editions editions, Screens screens, JsonMapper json) {
        this.rows = rows;
        this.editions = editions;
        this.screens = screens;
        this.json = json;
    }

    ResponseEntity<byte[]> answer(
            Comments.Moved moved,
            Form form,
            HttpServletRequest request,
            DeskView.@Nullable Undo undo) {
        boolean script = String.valueOf(request.getHeader("Accept")).contains("application/json");
        return switch (moved) {
            case Comments.Moved.Done done -> script ? now(200, done.now(), undo) : back(form);
            case Comments.Moved.Already already ->
                    script ? now(200, already.comment(), undo) : back(form);
            case Comments.Moved.Elsewhere elsewhere ->
                    script ? now(409, elsewhere.comment(), undo) : late(elsewhere.comment(), form);
            case Comments.Moved.Missing missing ->
                    throw Problem.missing("this comment is no longer there");
        };
    }

    private static ResponseEntity<byte[]> back(Form form) {
        return Answers.seeOther(next(form));
    }

    /** Only ever back to the desk. */
    private static String next(Form form) {
        String next = form.get("next");
        boolean desk =
                next.startsWith(DeskView.PATH)
                        && next.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
        return desk ? next : DeskView.PATH;
    }

    private ResponseEntity<byte[]> now(int status, Comment comment, DeskView.@Nullable Undo undo) {
        DeskRows.Counts counts = rows.counts();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", comment.id().value());
        answer.put("state", comment.state().code());
        answer.put("decidedBy", comment.decidedBy());
        answer.put("at", String.valueOf(comment.decidedAt()));
        answer.put("rule", ruleText(comment));
        answer.put("counts", counts);
        answer.put("undo", undo);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(answer));
    }

    private @Nullable String ruleText(Comment comment) {
        String rule = comment.rule();
        return rule == null ? null : editions.first().rule(rule).map(PolicyRule::text).orElse(rule);
    }

    /** Somebody was quicker: who, and what was decided. */
    private ResponseEntity<byte[]> late(Comment comment, Form form) {
        Words words = screens.words();
        return screens.page(
                409,
                "newsroom/problem",
                Map.of(
                        "title",
                        words.say("desk.late.title"),
                        "text",
                        words.say(
                                "desk.late.text",
                                comment.decidedBy() == null ? "…" : comment.decidedBy(),
                                words.say("desk.say.late." + comment.state().code())),
                        "back",
                        next(form),
                        "kept",
                        form.get("reason")));
    }
}
