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
        return answered(name, text, at, parent, parent);
    }

    private long answered(
            String name, String text, Instant at, @Nullable Long parent, @Nullable Long root) {
        return ((Kept.New)
                        comments.keep(
                                new NewComment(
                                        article.facts().id().value(),
                                        parent,
                                        root,
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

    /** Gives the thread its numbers and waits for the page that shows this one. */
    private void number(int last) {
        comments.number(article.facts().id().value());
        stand.room(Outbox.class).write(new Change("comment.shown", article.facts().id().value()));
        eventually(
                () ->
                        stand.get(article.facts().path() + "/pulse")
                                .body()
                                .contains("\"lastNumber\":" + last));
    }

    private static Element said(Document page, long id) {
        return page.getElementById("comment-" + id);
    }

    @Test
    void aReplyToAReplyStandsBesideItAndSaysWhomItAnswers() {
        long root = said("سلمى", "الأصل", begin, null);
        long reply = answered("علي <b>", "الرد", begin.plusSeconds(1), root, root);
        long second = answered("منى", "الرد على الرد", begin.plusSeconds(2), reply, root);
        Document page = page(article.facts().path());

        assertThat(said(page, second).parent().parent())
                .isSameAs(said(page, reply).parent().parent());
        assertThat(said(page, second).selectFirst(".answers").text()).isEqualTo("ردًا على علي <b>");
        assertThat(said(page, second).selectFirst(".answers a").attr("href"))
                .isEqualTo("#comment-" + reply);
        assertThat(said(page, reply).select(".answers")).isEmpty();
    }

    @Test
    void whomAReplyAnswersIsNotToldOnceThatIsWithdrawn() {
        long root = said("سلمى", "الأصل", begin, null);
        long reply = answered("علي", "الرد", begin.plusSeconds(1), root, root);
        long second = answered("منى", "الرد على الرد", begin.plusSeconds(2), reply, root);
        stand.room(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update comment set state = 'withdrawn' where id = ?")
                .param(reply)
                .update();

        assertThat(said(page(article.facts().path()), second).select(".answers")).isEmpty();
    }

    @Test
    void theNumberOfAPublishedCommentLeadsToIt() {
        long first = said("سلمى", "كلام", begin, null);
        long second =
                said(
                        "علي",
                        "أوافق رقم 1 ورقم ١ و #1 و n° 1، لا رقم 9 ولا رقم 12345678901 <i>",
                        begin.plusSeconds(1),
                        null);
        number(2);
        Element text = said(page(article.facts().path()), second).selectFirst(".say");

        assertThat(text.text())
                .isEqualTo("أوافق رقم 1 ورقم ١ و #1 و n° 1، لا رقم 9 ولا رقم 12345678901 <i>");
        assertThat(text.select("a")).hasSize(4);
        assertThat(text.select("a"))
                .allSatisfy(
                        link -> {
                            assertThat(link.attr("href")).isEqualTo("#comment-" + first);
                            assertThat(link.attr("dir")).isEqualTo("auto");
                        });
    }

    @Test
    void theNumberOfACommentOnAnotherPageLeadsToItsOwnAddress() {
        long first = said("سلمى", "كلام", begin, null);
        for (int i = 1; i < 101; i++) {
            said("قارئ", "تعليق " + i, begin.plusSeconds(i), null);
        }
        long last = said("علي", "كما في رقم 1", begin.plusSeconds(200), null);
        number(102);
        String next =
                page(article.facts().path()).selectFirst("#comments a[rel=next]").attr("href");
        String link = said(page(next), last).selectFirst(".say a").attr("href");

        assertThat(link)
                .isEqualTo(
                        article.facts().path() + "/comments?branch=" + first + "#comment-" + first);
        assertThat(said(page(link.substring(0, link.indexOf('#'))), first)).isNotNull();
    }

    @Test
    void everyCommentHasAnAddressThatShowsItWhereItStands() {
        long root = said("سلمى", "الأصل", begin, null);
        long reply = 0;
        for (int i = 0; i < 205; i++) {
            reply = answered("قارئ", "الرد رقم " + i, begin.plusSeconds(1 + i / 3), root, root);
        }
        String address = article.facts().path() + "/comments?branch=";
        var moved = stand.get(address + reply);
        String place = moved.headers().firstValue("location").orElseThrow();

        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(place).endsWith("&branch=" + root + "#comment-" + reply);
        Document page = page(place.substring(0, place.indexOf('#')));
        assertThat(said(page, reply)).isNotNull();
        assertThat(said(page, root)).isNotNull();
        Document first = page(address + root);
        assertThat(first.select("#comments ol.thread ol .comment")).hasSize(200);
        Document rest = page(first.selectFirst("#comments a[rel=next]").attr("href"));
        assertThat(rest.select("#comments ol.thread ol .comment")).hasSize(5);
        assertThat(stand.get(address + (reply + 1_000_000)).statusCode()).isEqualTo(404);
    }

    @Test
    void newestFirstEachCommentIsShownOnceToo() {
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            sent.add(said("قارئ", "تعليق " + i, begin.plusSeconds(i / 7), null));
        }
        List<Long> seen = new ArrayList<>();
        String path =
                page(article.facts().path()).select("#comments .orders a").last().attr("href");
        while (path != null) {
            Document page = page(path);
            assertThat(page.select("#comments .orders a[aria-current]").text())
                    .isEqualTo("الأحدث أولًا");
            seen.addAll(ids(page));
            Element next = page.selectFirst("#comments a[rel=next]");
            path = next == null ? null : next.attr("href");
        }
        assertThat(seen).isEqualTo(sent.reversed());
    }

    @Test
    void anOrderThatThereIsNotIsRefusedAndTheUsualOneHasOneAddress() {
        String path = article.facts().path();

        assertThat(stand.get(path + "/comments?order=best").statusCode()).isEqualTo(400);
        var oldest = stand.get(path + "/comments?order=oldest");
        assertThat(oldest.statusCode()).isEqualTo(301);
        assertThat(oldest.headers().firstValue("location")).hasValue(path + "#comments");
        assertThat(stand.get(path + "/comments?order=newest&after=x").statusCode()).isEqualTo(400);
    }

    @Test
    void theNewestStandOnThePageOfTheNewestAtOnce() {
        said("سلمى", "كلام", begin, null);
        String newest = article.facts().path() + "/comments?order=newest";
        assertThat(ids(page(newest))).hasSize(1);
        long late = said("علي", "كلام متأخر", begin.plusSeconds(1), null);
        stand.room(Outbox.class).write(new Change("comment.shown", article.facts().id().value()));

        eventually(() -> ids(page(newest)).getFirst() == late);
    }

    @Test
    void whatIsQuotedStandsApart() {
        long id = said("سلمى", "> قال <b>\n>> قيل قبله\n>>>>>> وأقدم\n\nوأقول: 5 > 3", begin, null);
        Element comment = said(page(article.facts().path()), id);

        assertThat(comment.select(".say").eachText())
                .containsExactly("قال <b>", "قيل قبله", "وأقدم", "وأقول: 5 > 3");
        assertThat(comment.select("blockquote").eachAttr("class"))
                .containsExactly("say q1", "say q2", "say q3");
    }
}
