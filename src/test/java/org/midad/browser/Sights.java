package org.midad.browser;

import static org.midad.Newsstand.headline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Block;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Corrections;
import org.midad.article.Dateline;
import org.midad.article.Kind;
import org.midad.article.LeadPicture;
import org.midad.article.Mark;
import org.midad.article.PreviewLinks;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.discussion.NewComment;
import org.midad.edition.HouseColours;
import org.midad.edition.Imprint;
import org.midad.edition.Looks;
import org.midad.edition.Sharing;
import org.midad.front.Breaking;
import org.midad.language.Direction;
import org.midad.language.LanguageDetection;
import org.midad.media.Pictures;
import org.midad.moderation.Decisions;
import org.midad.moderation.Reports;
import org.midad.newsroom.setup.UnsetPaper;
import org.midad.people.OneTimeLinks;
import org.midad.people.Role;
import org.midad.people.Staff;
import org.midad.standing.StandingPages;

/** Every kind of page, each with all its parts, made once in a JVM. */
final class Sights {
    /** More than the first page of a thread shows. */
    private static final int MANY = 130;

    private static final List<String> IN_ARABIC =
            List.of(
                    "كلام موزون، وأظن أن أهل الحي كلهم يوافقون عليه.",
                    "هسه شلون نروح للشغل؟",
                    "والله شي يفتح النفس، بس وين المواقف؟\nسؤال لا أكثر.");

    private static final List<String> IN_ALL_TONGUES =
            List.of(
                    "كلام موزون، وأظن أن أهل الحي كلهم يوافقون عليه.",
                    "هسه شلون نروح للشغل؟ 😅",
                    "Enfin ! On attendait ça depuis des années, merci à l’équipe.",
                    "The new stalls look great — see you on Friday.",
                    "والله شي يفتح النفس، بس وين المواقف؟\nسؤال لا أكثر.",
                    "رقم 12 أفضل من 14، و«القديم» أجمل من FishBid 2.0.");

    private static @Nullable List<Sight> all;
    private static @Nullable Sight article;
    private static @Nullable Sight withAds;

    private Sights() {}

    /** All of them. */
    static synchronized List<Sight> all(Newsstand stand) {
        if (all == null) {
            all = make(stand);
        }
        return all;
    }

    /** The article with a picture and more than a hundred comments. */
    static Sight article(Newsstand stand) {
        all(stand);
        return Objects.requireNonNull(article);
    }

    /** The article with an advertisement in every place. */
    static Sight withAds(Newsstand stand) {
        all(stand);
        return Objects.requireNonNull(withAds);
    }

    private static List<Sight> make(Newsstand stand) {
        Article whole = stand.publish(whole(stand), Instant.now().minus(Duration.ofHours(3)));
        Article sold =
                Billboards.hang(
                        stand,
                        new Sharing.Picture(picture(stand), 1600, 900, List.of(480, 960, 1600)));
        withAds = Sight.of("article with every advertisement", sold.facts().path());
        discuss(stand, whole, 100, IN_ARABIC);
        Article busy = stand.publish(headline("نقاش طويل"));
        discuss(stand, busy, MANY, IN_ALL_TONGUES);
        Article bare = stand.publish(bare("ar", "الديك باقٍ"), Instant.now());
        stand.publish(bare("ar", headline("عنوان طويل جدًّا ".repeat(9))), Instant.now());
        Article french = stand.publish(bare("fr", headline("Au café")), Instant.now());
        Article gone = stand.publish(headline("خطأ"));
        stand.room(Articles.class).withdraw(gone.facts().id().value(), "نُشر قبل التحقق منه.");
        stand.room(Corrections.class)
                .tell(
                        busy.facts().id().value(),
                        Corrections.Kind.CORRECTION,
                        "كتبنا «الأحد»، والصواب «الاثنين».",
                        "نور");
        Article draft = draft(stand);
        foot(stand);
        String path = whole.facts().path();
        article = Sight.of("article with everything", path);
        var nour = stand.room(Staff.class).add(headline("نور"), Role.CHIEF, null);
        for (int i = 0; i < 52; i++) {
            DeskPage.queue(
                    stand, i % 2 == 0 ? bare : french, "قارئ " + i, IN_ALL_TONGUES.get(i % 6) + i);
        }
        stand.room(Breaking.class)
                .set(
                        1,
                        "عودة الترام إلى وسط المدينة بعد توقف دام ثلاث ساعات بسبب الأمطار",
                        whole.facts().id().value(),
                        Instant.now().plus(Duration.ofHours(1)),
                        "نور");
        String reported = reported(stand, whole);
        return List.of(
                Sight.of("front", "/"),
                Sight.of("section", "/local"),
                article,
                withAds,
                Sight.of("section with an advertisement", "/" + Billboards.SECTION),
                Sight.of("article without picture", bare.facts().path()),
                Sight.of("French article", french.facts().path()),
                Sight.of("more comments", more(stand, busy.facts().path())),
                Sight.of("author", "/authors/" + encoded("هدى-الأسمر")),
                Sight.of("tag", "/tags/" + encoded("الأسواق")),
                Sight.of("search that finds", "/search?q=" + encoded("السوق")),
                Sight.of("search that finds nothing", "/search?q=zzzz"),
                Sight.of("not found", "/nothing/here-0"),
                Sight.of("withdrawn", gone.facts().path()),
                Sight.of("policy", "/comment-policy"),
                Sight.of("corrections", "/corrections"),
                Sight.of("waiting", status(stand, whole, CommentState.PENDING)),
                Sight.of("published", status(stand, whole, CommentState.PUBLISHED)),
                Sight.of("rejected", status(stand, whole, CommentState.REJECTED)),
                Sight.answer("form again", path + "/comments", "name", "", "title", "", "text", ""),
                Sight.of("sign-in", "/newsroom/sign-in"),
                Sight.answer(
                        "sign-in again",
                        "/newsroom/sign-in",
                        "name",
                        headline("غريب"),
                        "password",
                        "x"),
                Sight.of("one-time link", stand.room(OneTimeLinks.class).path(nour)),
                Sight.of("used link", "/newsroom/link/" + "A".repeat(43)),
                Sight.of("corrected article", busy.facts().path()),
                Sight.of("preview", stand.room(PreviewLinks.class).path(draft.facts().id())),
                Sight.ofStaff(
                        "breaking banner",
                        "/newsroom/front/breaking?article=" + whole.facts().id()),
                Sight.ofStaff("articles", "/newsroom/articles"),
                Sight.ofStaff("no articles", "/newsroom/articles?q=zzzz"),
                Sight.ofStaff("new article", "/newsroom/articles/new"),
                Sight.ofStaff("draft", "/newsroom/articles/" + draft.facts().id()),
                Sight.ofStaff("article form", "/newsroom/articles/" + whole.facts().id()),
                Sight.of("set-up", UnsetPaper.fresh().link()),
                Sight.of("used set-up link", "/newsroom/set-up/" + "A".repeat(43)),
                Sight.ofStaff("newsroom home", "/newsroom"),
                Sight.ofStaff("settings", "/newsroom/settings"),
                Sight.ofStaff("settings of sections", "/newsroom/settings/sections"),
                Sight.ofStaff("settings of comments, saved", "/newsroom/settings/comments?saved=1"),
                Sight.ofStaff("settings of mail", "/newsroom/settings/mail?saved=1"),
                Sight.staffAnswer(
                        "settings of mail again",
                        "/newsroom/settings/mail",
                        "host",
                        "smtp example",
                        "encryption",
                        "STARTTLS",
                        "user",
                        "huda",
                        "from",
                        "desk"),
                Sight.ofStaff("my mail", "/newsroom/my-mail?saved=1"),
                Sight.of("standing page", "/pages/terms"),
                Sight.ofStaff("look", "/newsroom/settings/look"),
                Sight.staffAnswer(
                        "look refused",
                        "/newsroom/settings/look",
                        "house-light",
                        "#ffcc00",
                        "house-dark",
                        "petrol",
                        "mail",
                        "x"),
                Sight.ofStaff("standing pages, saved", "/newsroom/settings/pages?saved=1"),
                Sight.ofStaff("new standing page", "/newsroom/settings/pages/new"),
                Sight.ofStaff("form of a standing page", "/newsroom/settings/pages/privacy"),
                Sight.staffAnswer(
                        "standing page saved meanwhile",
                        "/newsroom/settings/pages/terms",
                        "title",
                        "الشروط",
                        "text",
                        "نص آخر",
                        "order",
                        "1"),
                Sight.ofStaff("settings of sharing", "/newsroom/settings/sharing"),
                Sight.ofStaff("places for advertisements", "/newsroom/settings/ads"),
                Sight.ofStaff("advertisement in an article", "/newsroom/settings/ads/paragraph"),
                Sight.ofStaff("advertisement beside it", "/newsroom/settings/ads/side"),
                Sight.ofStaff("my account", "/newsroom/me"),
                Sight.ofStaff("rules of the staff", "/newsroom/staff/rules"),
                Sight.ofStaff("activity log", "/newsroom/audit"),
                Sight.ofStaff("empty activity log", "/newsroom/audit?person=999999999"),
                Sight.ofStaff("staff", "/newsroom/staff"),
                Sight.ofStaff("somebody of the staff", "/newsroom/staff/" + nour.id()),
                Sight.of("reply", reported.replace("report", "reply")),
                Sight.of("quote", reported.replace("report", "quote")),
                Sight.of("report", reported),
                Sight.answer("report again", reported, "note", "بلا قاعدة"),
                Sight.of("report sent", reported + "/sent"),
                Sight.ofStaff("reported comments", "/newsroom/comments/reports"),
                Sight.ofStaff("desk", "/newsroom/comments"),
                Sight.ofStaff("published comments", "/newsroom/comments?tab=published"),
                Sight.ofStaff("rejected comments", "/newsroom/comments?tab=rejected"));
    }

    /** What every page has at its foot once a chief has filled it in. */
    private static void foot(Newsstand stand) {
        stand.room(Looks.class)
                .set(
                        1,
                        HouseColours.PETROL,
                        new Imprint(
                                "و.إ ١٢/٢٠٢٦",
                                "ليلى المنصوري",
                                "دار الضحى للنشر",
                                "مرسى الياسمين، شارع السوق ١٢",
                                "+961 1 234 567",
                                "desk@duha.example"));
        stand.room(StandingPages.class)
                .save(
                        1,
                        0,
                        new StandingPages.Wish(
                                "terms",
                                "شروط النشر",
                                "راسلونا: desk@duha.example أو https://duha.example/rights"
                                        + "\n\n## ما ننشره\n\n> نقتبس ونذكر المصدر"
                                        + "\n\n- الأولى\n- الثانية: a@duha.example",
                                true,
                                1),
                        "نور");
    }

    private static Article draft(Newsstand stand) {
        Article.Facts known = stand.publish(headline("قسم للمسودة")).facts();
        return stand.room(Articles.class)
                .create(
                        known.editionId(),
                        known.sectionId(),
                        bare("ar", headline("مسودة")),
                        null,
                        "نور");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Content whole(Newsstand stand) {
        return new Content(
                "ar",
                "local",
                Kind.REPORT,
                "بعد 17 شهرًا من الأشغال",
                headline("الترام يعود إلى الكورنيش: ليلة تجربة بلا ركاب"),
                null,
                "عند الثانية و12 دقيقة فجرًا خرجت العربة رقم 31 من مستودعها فارغة إلا من سائقها.",
                List.of(new Byline("هدى الأسمر"), new Byline("رامز القطان")),
                new Dateline("مرسى الياسمين", null),
                new LeadPicture(picture(stand), "عربة من الخط الثالث", "رسم: المرفأ", "ترام أخضر"),
                List.of(
                        new Block.Paragraph(
                                "لم يكن الموعد معلنًا.",
                                List.of(new Mark(Mark.Type.STRONG, 0, 6, null))),
                        new Block.Crosshead("أكياس رمل لا تشتكي"),
                        new Block.Quotation("الأكياس أفضل ركاب عرفتهم.", "رشيد التل، سائق"),
                        new Block.Listing(List.of("سقوف أربعة مواقف", "ساعة رأس الكورنيش")),
                        new Block.Paragraph("عادت العربة في الرابعة وثماني دقائق.")),
                List.of("وكالات"),
                List.of(),
                List.of("الأسواق", "الترام"),
                null,
                null);
    }

    private static Content bare(String language, String headline) {
        return new Content(
                language,
                "culture",
                Kind.NEWS,
                null,
                headline,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(new Block.Paragraph(language.equals("ar") ? "نص." : "Un café.")),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static String picture(Newsstand stand) {
        TreeMap<Integer, byte[]> renditions = new TreeMap<>();
        for (Map.Entry<Integer, String> file :
                Map.of(480, "tram-480", 960, "tram-960", 1600, "tram").entrySet()) {
            String name = "/demo/pictures/" + file.getValue() + ".jpg";
            try (InputStream in = Sights.class.getResourceAsStream(name)) {
                renditions.put(file.getKey(), Objects.requireNonNull(in).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        stand.room(Pictures.class).bringIn("browser-tram", 900, renditions, "test:tram");
        return "browser-tram";
    }

    /**
     * Every tenth comment has answers: five to the first, more than a page shows; two to others.
     */
    private static void discuss(Newsstand stand, Article article, int most, List<String> said) {
        Comments comments = stand.room(Comments.class);
        long id = article.facts().id().value();
        for (int i = 0; i < most; i++) {
            long root = say(comments, id, i, said, null);
            for (int answers = i == 0 ? 5 : i % 10 == 0 ? 2 : 0; answers > 0; answers--) {
                i++;
                say(comments, id, i, said, root);
            }
        }
        comments.number(id);
    }

    private static long say(
            Comments comments, long article, int i, List<String> said, @Nullable Long root) {
        String text = said.get(i % said.size());
        String source = "test:browser#" + article + "-" + i;
        comments.bringIn(
                new NewComment(
                        article,
                        root,
                        root,
                        "قارئ رقم " + i,
                        i % 7 == 0 ? "عنوان" : null,
                        text,
                        LanguageDetection.detect(text),
                        Direction.of(text, Direction.RTL).dir(),
                        CommentState.PUBLISHED,
                        null,
                        null,
                        null,
                        i,
                        Instant.now().minus(Duration.ofMinutes(200 - i))),
                source,
                true);
        return comments.fromSource(source).orElseThrow();
    }

    /** The address of the form that reports a comment which others reported already. */
    private static String reported(Newsstand stand, Article article) {
        Comments comments = stand.room(Comments.class);
        String source = "test:browser#" + article.facts().id() + "-1";
        long id = comments.fromSource(source).orElseThrow();
        stand.room(Reports.class)
                .take(new Reports.Report(id, "insult", "يسخر من كاتب آخر", "192.0.2.7"));
        return "/c/report/" + id;
    }

    private static String more(Newsstand stand, String path) {
        String page = stand.get(path).body();
        int at = page.indexOf("/comments?after=");
        if (at < 0) {
            throw new AssertionError("the article has no second page of comments");
        }
        return path + page.substring(at, page.indexOf('"', at));
    }

    private static String status(Newsstand stand, Article article, CommentState state) {
        String address =
                stand.postForm(
                                article.facts().path() + "/comments",
                                List.of(
                                        "name",
                                        "سعاد",
                                        "title",
                                        "رأي",
                                        "text",
                                        "نصّ " + state.ordinal()))
                        .headers()
                        .firstValue("location")
                        .orElseThrow();
        Comments comments = stand.room(Comments.class);
        if (state != CommentState.PENDING) {
            long id = comments.behind(address.substring("/c/".length())).orElseThrow().id().value();
            String rule = state == CommentState.REJECTED ? "insult" : null;
            stand.room(Decisions.class)
                    .decide(id, new Comments.Move(null, state, "نور", rule, rule), null);
        }
        return address;
    }
}
