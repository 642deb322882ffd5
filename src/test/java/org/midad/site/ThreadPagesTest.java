package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.ArticleChange;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.discussion.Kept;
import org.midad.discussion.NewComment;
import org.midad.platform.Change;
import org.midad.platform.Outbox;

/** Long threads, page by page, as readers without scripts follow them. */
@Tag("data")
class ThreadPagesTest {
    private final Newsstand stand = Newsstand.open();
    private final Comments comments = stand.room(Comments.class);
    private final Article article = stand.publish(headline("نقاش طويل"));
    private final Instant begin = Instant.now().minusSeconds(3_600).truncatedTo(ChronoUnit.MICROS);

    private long said(String name, String text, Instant at, @Nullable Long parent) {
        return ((Kept.New)
                        comments.keep(
                                new NewComment(
                                        article.facts().id().value(),
                                        parent,
                                        parent,
                                        name,
                                        null,
                                        text,
                                        "ar",
                                        "rtl",
                                        CommentState.PUBLISHED,
                                        null,
                                        null,
                                        null,
                                        text.hashCode(),
                                        at),
                                null))
                .comment()
                .id()
                .value();
    }

    private static List<Long> ids(Document page) {
        return page.select("#comments ol.thread > li > .comment").stream()
                .map(Element::id)
                .map(id -> Long.parseLong(id.substring("comment-".length())))
                .toList();
    }

    private Document page(String path) {
        return Jsoup.parse(stand.get(path).body(), stand.address());
    }

    @Test
    void ofTwoHundredAndFiftyCommentsEachIsShownOnce() {
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            // seven at a time carry the same moment, as an import's may
            sent.add(said("قارئ", "تعليق رقم " + i, begin.plusSeconds(i / 7), null));
        }
        List<Long> seen = new ArrayList<>();
        String path = article.facts().path();
        int pages = 0;
        while (path != null) {
            Document page = page(path);
            List<Long> here = ids(page);
            assertThat(here).hasSizeLessThanOrEqualTo(100);
            seen.addAll(here);
            Element next = page.selectFirst("#comments a[rel=next]");
            path = next == null ? null : next.attr("href");
            pages++;
        }

        assertThat(seen).isEqualTo(sent);
        assertThat(pages).isEqualTo(3);
        assertThat(page(article.facts().path()).select("#comments").text()).contains("٢٥٠");
    }

    @Test
    void aNewCommentShiftsNoPage() {
        for (int i = 0; i < 150; i++) {
            said("قارئ", "تعليق رقم " + i, begin.plusSeconds(i), null);
        }
        String next =
                page(article.facts().path()).selectFirst("#comments a[rel=next]").attr("href");
        List<Long> before = ids(page(next));
        long late = said("قارئ", "تعليق متأخر", begin.plusSeconds(1_000), null);
        stand.room(Outbox.class).write(new Change("comment.shown", article.facts().id().value()));

        eventually(() -> ids(page(next)).contains(late));
        assertThat(ids(page(next)).subList(0, before.size())).isEqualTo(before);
    }

    @Test
    void aCommentShowsItsFirstThreeRepliesAndHowManyMoreThereAre() {
        long root = said("سلمى", "الأصل", begin, null);
        List<Long> replies = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            replies.add(said("قارئ", "الرد رقم " + i, begin.plusSeconds(10 + i), root));
        }
        said("منى", "أصل آخر", begin.plusSeconds(1), null);
        Document page = page(article.facts().path());
        Element branch = page.getElementById("comment-" + root).parent();

        assertThat(ids(page)).hasSize(2);
        assertThat(branch.select("ol .comment"))
                .extracting(Element::id)
                .containsExactly(
                        "comment-" + replies.get(0),
                        "comment-" + replies.get(1),
                        "comment-" + replies.get(2));
        assertThat(branch.text()).contains("عرض بقية الردود (٢)");
        assertThat(page.body().html()).doesNotContain("الرد رقم 3", "الرد رقم 4");
        String rest = branch.select("p.note a").attr("href");
        assertThat(page(rest).text()).contains("الرد رقم 0", "الرد رقم 3", "الرد رقم 4");
        assertThat(page(rest).text()).doesNotContain("أصل آخر");
    }

    @Test
    void aBranchThatIsNotThereIsNoPage() {
        Article other = stand.publish(headline("نقاش آخر"));
        long root = said("سلمى", "الأصل", begin, null);
        String path = other.facts().path() + "/comments?branch=";

        assertThat(stand.get(path + root).statusCode()).isEqualTo(404);
        assertThat(stand.get(path + "999999999999").statusCode()).isEqualTo(404);
        assertThat(stand.get(path + "x").statusCode()).isEqualTo(400);
    }

    @Test
    void everyCommentHasItsOwnLanguageAndDirection() {
        comments.keep(
                new NewComment(
                        article.facts().id().value(),
                        null,
                        null,
                        "Jean",
                        "Très bien",
                        "Merci à tous",
                        "fr",
                        "ltr",
                        CommentState.PUBLISHED,
                        null,
                        null,
                        null,
                        1,
                        begin),
                null);
        long arabic = said("\u202eسلمى", "كلام", begin.plusSeconds(1), null);
        Document page = page(article.facts().path());
        Element french = page.select("#comments .comment").first();

        assertThat(french.attr("lang")).isEqualTo("fr");
        assertThat(french.attr("dir")).isEqualTo("ltr");
        assertThat(page.getElementById("comment-" + arabic).attr("dir")).isEqualTo("rtl");
        Element name = page.getElementById("comment-" + arabic).selectFirst(".who > *");
        assertThat(name.wholeText()).isEqualTo("\u202eسلمى");
        assertThat(name.attr("dir")).isEqualTo("auto");
    }

    @Test
    void aThreadThatWasClosedKeepsItsCommentsAndOffersNoForm() {
        said("سلمى", "قبل الإغلاق", begin, null);
        stand.room(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update article set comments_open = false where id = ?")
                .param(article.facts().id().value())
                .update();
        stand.room(Outbox.class)
                .write(new Change(ArticleChange.SHOWN, article.facts().id().value()));

        eventually(() -> page(article.facts().path()).text().contains("أُغلق باب التعليق"));
        Document page = page(article.facts().path());
        assertThat(page.select("#comments form")).isEmpty();
        assertThat(page.text()).contains("قبل الإغلاق");
    }
}
