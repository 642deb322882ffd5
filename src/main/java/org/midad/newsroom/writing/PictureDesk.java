package org.midad.newsroom.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Content;
import org.midad.article.LeadPicture;
import org.midad.article.Outcome;
import org.midad.media.Darkroom;
import org.midad.media.Development;
import org.midad.media.Pictures;
import org.midad.people.Role;
import org.midad.web.Answers;
import org.midad.web.Asker;
import org.midad.web.Needs;
import org.midad.web.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The picture of an article: put in, changed, taken out. Each is a revision of its own. */
@RestController
class PictureDesk {
    /** Somebody may save the article while a picture is developed; then it is put into that. */
    private static final int TRIES = 3;

    private final Articles articles;
    private final Darkroom darkroom;
    private final Pictures pictures;

    PictureDesk(Articles articles, Darkroom darkroom, Pictures pictures) {
        this.articles = articles;
        this.darkroom = darkroom;
        this.pictures = pictures;
    }

    @Needs(Role.REPORTER)
    @PostMapping("/newsroom/articles/{id}/picture")
    ResponseEntity<byte[]> put(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String take,
            HttpServletRequest request)
            throws IOException {
        Asker asker = Asker.of(request);
        Article article = find(id);
        if (!asker.may(Role.EDITOR) && !(article instanceof Article.Draft)) {
            throw Problem.of(403, "Forbidden", "only editors change what is published");
        }
        String said;
        if (take.equals("out")) {
            said = set(article, null, asker) ? "picture-out" : "not-now";
        } else if (file == null || file.isEmpty()) {
            said = "picture-none";
        } else {
            said =
                    switch (darkroom.develop(file.getBytes())) {
                        case Development.Refused refused -> "picture-" + refused.why().code();
                        case Development.Picture picture ->
                                set(article, pictures.keep(picture, asker.name()), asker)
                                        ? "picture-in"
                                        : "not-now";
                    };
        }
        return Answers.seeOther(
                "/newsroom/articles/" + article.facts().id() + "?said=" + said + "#picture");
    }

    private Article find(String id) {
        return WritingDesk.find(articles, id);
    }

    /** Puts the picture in, or with null takes it out; the rest stays as it is by now. */
    private boolean set(Article before, @Nullable String media, Asker asker) {
        Article article = before;
        for (int i = 0; i < TRIES; i++) {
            Article.Facts facts = article.facts();
            Outcome outcome =
                    articles.replace(
                            facts.id().value(),
                            facts.revision(),
                            facts.sectionId(),
                            with(facts.content(), media),
                            asker.name());
            if (!(outcome instanceof Outcome.Outdated)) {
                return outcome instanceof Outcome.Done;
            }
            article = find(facts.id().toString());
        }
        return false;
    }

    private static Content with(Content content, @Nullable String media) {
        return new Content(
                content.language(),
                content.section(),
                content.kind(),
                content.kicker(),
                content.headline(),
                content.shortHeadline(),
                content.lead(),
                content.byline(),
                content.dateline(),
                media == null ? null : new LeadPicture(media, null, null, null),
                content.body(),
                content.credits(),
                content.attributions(),
                content.tags(),
                content.disclaimer(),
                content.slug());
    }
}
