package org.midad.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.discussion.Comment;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.PolicyRule;
import org.midad.web.Answers;
import org.midad.web.Open;
import org.midad.web.Problem;
import org.midad.web.Templates;
import org.midad.web.Words;
import org.midad.web.WriterCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What became of one's own comment: behind its secret address, and below the article. */
@RestController
class StatusPage {
    private final Comments comments;
    private final ArticlePage articles;
    private final Editions editions;
    private final Frames frames;
    private final Templates templates;
    private final WriterCookie writers;

    StatusPage(
            Comments comments,
            ArticlePage articles,
            Editions editions,
            Frames frames,
            Templates templates,
            WriterCookie writers) {
        this.comments = comments;
        this.articles = articles;
        this.editions = editions;
        this.frames = frames;
        this.templates = templates;
        this.writers = writers;
    }

    @Open("the address itself is the secret")
    @GetMapping("/c/{secret}")
    ResponseEntity<byte[]> show(@PathVariable String secret) {
        Comment comment =
                comments.behind(secret)
                        .orElseThrow(() -> Problem.missing("there is no comment at this address"));
        ArticlePage.Found found =
                articles.find(comment.article())
                        .orElseThrow(() -> Problem.missing("its article is gone"));
        Edition edition = editions.first();
        Words words = Words.of(edition);
        byte[] page =
                templates.render(
                        "site/status",
                        Map.of(
                                "frame",
                                frames.bareTitled(edition, words.say("status.label")),
                                "view",
                                view(edition, comment, found, words)));
        return Answers.page(200, page);
    }

    private StatusView view(
            Edition edition, Comment comment, ArticlePage.Found found, Words words) {
        boolean published =
                comment.state() == CommentState.PUBLISHED && found.state().equals("published");
        return new StatusView(
                comment.state(),
                found.content().headline(),
                found.path(),
                found.path() + "/comments",
                edition.comments().limit(),
                comment.name(),
                comment.title(),
                comment.text(),
                comment.language(),
                comment.direction(),
                rule(edition, comment),
                reason(comment, words),
                published ? place(comment, found) : null,
                comment.createdAt());
    }

    /** Below the article where it surely stands on the first page; else in its own branch. */
    private String place(Comment comment, ArticlePage.Found found) {
        boolean first = comment.inReplyTo() == null && found.comments() <= Threads.PAGE;
        return found.path()
                + (first ? "" : "/comments?branch=" + comments.rootOf(comment.id()))
                + "#comment-"
                + comment.id();
    }

    private static @Nullable String rule(Edition edition, Comment comment) {
        String code = comment.rule();
        return code == null ? null : edition.rule(code).map(PolicyRule::text).orElse(null);
    }

    private static @Nullable String reason(Comment comment, Words words) {
        return switch (comment.state()) {
            case REJECTED -> comment.reason();
            case PENDING -> waiting(comment.heldFor(), words);
            case PUBLISHED, WITHDRAWN -> null;
        };
    }

    /** Says nothing where it waits as all comments do. */
    private static @Nullable String waiting(@Nullable String heldFor, Words words) {
        return heldFor == null || heldFor.equals("policy") ? null : words.say("waiting." + heldFor);
    }

    @Open("shows the browser's own comments only")
    @GetMapping("/c/mine/{article}")
    List<Map<String, Object>> mine(@PathVariable long article, HttpServletRequest request) {
        return writers
                .read(request)
                .map(writer -> comments.of(writer, article))
                .orElse(List.of())
                .stream()
                .filter(comment -> comment.state() == CommentState.PENDING)
                .map(StatusPage::own)
                .toList();
    }

    private static Map<String, Object> own(Comment comment) {
        Map<String, Object> own = new LinkedHashMap<>();
        own.put("id", comment.id().toString());
        own.put("name", comment.name());
        own.put("title", comment.title());
        own.put("text", comment.text());
        own.put("language", comment.language());
        own.put("dir", comment.direction());
        own.put("state", comment.state().code());
        return own;
    }
}
