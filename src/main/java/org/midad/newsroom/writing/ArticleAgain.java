package org.midad.newsroom.writing;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.midad.article.Article;
import org.midad.article.ArticleId;
import org.midad.article.Articles;
import org.midad.newsroom.FormAgain;
import org.midad.people.Role;
import org.midad.web.Asker;
import org.midad.web.KeptForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The form of an article that was sent after its session had ended: all of it, not yet saved. */
@Component
class ArticleAgain implements FormAgain {
    private static final Pattern PATH = Pattern.compile("/newsroom/articles/(new|\\d{1,18})");
    private static final Map<String, String> NOT_SAVED = Map.of("", "write.not-saved");

    private final Articles articles;
    private final WritingScreen screen;

    ArticleAgain(Articles articles, WritingScreen screen) {
        this.articles = articles;
        this.screen = screen;
    }

    @Override
    public boolean takes(KeptForm kept, Asker asker) {
        Matcher path = PATH.matcher(kept.path());
        return asker.may(Role.REPORTER)
                && path.matches()
                && (path.group(1).equals("new") || there(path.group(1)));
    }

    private boolean there(String id) {
        OptionalLong number = ArticleId.read(id);
        return number.isPresent() && articles.find(number.getAsLong()).isPresent();
    }

    @Override
    public ResponseEntity<byte[]> show(KeptForm kept, Asker asker) {
        ArticleForm form = ArticleForm.of(kept.form());
        String id = kept.path().substring(kept.path().lastIndexOf('/') + 1);
        if (id.equals("new")) {
            return screen.blank(200, asker, form, NOT_SAVED);
        }
        Article article = WritingDesk.find(articles, id);
        int revision = WritingDesk.revision(kept.form());
        return screen.show(
                200,
                asker,
                article,
                new WritingScreen.Shown(form, revision, NOT_SAVED, List.of(), null, null));
    }
}
