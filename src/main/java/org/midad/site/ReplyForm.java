package org.midad.site;

import java.util.List;
import java.util.Map;
import org.midad.discussion.Comment;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.web.Answers;
import org.midad.web.Open;
import org.midad.web.Problem;
import org.midad.web.Templates;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The form below one comment, to answer it; its words can stand in it already. */
@RestController
class ReplyForm {
    /** Of the letters that a comment may have, what a quotation may take: one in so many. */
    private static final int SHARE = 4;

    private final Comments comments;
    private final ArticlePage articles;
    private final Editions editions;
    private final Frames frames;
    private final Templates templates;

    ReplyForm(
            Comments comments,
            ArticlePage articles,
            Editions editions,
            Frames frames,
            Templates templates) {
        this.comments = comments;
        this.articles = articles;
        this.editions = editions;
        this.frames = frames;
        this.templates = templates;
    }

    @Open("readers answer comments without an account")
    @GetMapping("/c/reply/{comment}")
    ResponseEntity<byte[]> reply(@PathVariable long comment) {
        return form(published(comment), "");
    }

    @Open("readers answer comments without an account")
    @GetMapping("/c/quote/{comment}")
    ResponseEntity<byte[]> quote(@PathVariable long comment) {
        Comment quoted = published(comment);
        int most = editions.first().comments().limit() / SHARE;
        return form(quoted, Said.quoted(quoted.text(), most));
    }

    private Comment published(long id) {
        return comments.find(id)
                .filter(comment -> comment.state() == CommentState.PUBLISHED)
                .orElseThrow(() -> Problem.missing("there is no such comment"));
    }

    private ResponseEntity<byte[]> form(Comment answered, String text) {
        ArticlePage.Found found =
                articles.find(answered.article())
                        .filter(known -> known.state().equals("published"))
                        .orElseThrow(() -> Problem.missing("its article is gone"));
        if (!found.commentsOpen()) {
            return Answers.seeOther(found.path() + "#comments");
        }
        Edition edition = editions.first();
        CommentFormView view =
                new CommentFormView(
                        found.id(),
                        found.content().headline(),
                        found.path(),
                        found.path() + "/comments",
                        edition.comments().limit(),
                        edition.disclaimer(),
                        "",
                        "",
                        text,
                        answered.id().toString(),
                        CommentFormView.Answered.of(answered),
                        null,
                        List.of(),
                        false);
        return Answers.page(
                200,
                templates.render(
                        "site/form",
                        Map.of(
                                "frame",
                                frames.bareTitled(edition, found.content().headline()),
                                "view",
                                view)));
    }
}
