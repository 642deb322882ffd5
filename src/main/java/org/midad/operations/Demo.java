package org.midad.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.midad.article.ArticleId;
import org.midad.article.Articles;
import org.midad.article.Authors;
import org.midad.article.Block;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Dateline;
import org.midad.article.Kind;
import org.midad.article.LeadPicture;
import org.midad.discussion.CommentState;
import org.midad.discussion.Comments;
import org.midad.discussion.NewComment;
import org.midad.edition.CallOut;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Section;
import org.midad.language.Country;
import org.midad.language.Direction;
import org.midad.language.LanguageDetection;
import org.midad.language.Numerals;
import org.midad.media.Pictures;
import org.midad.moderation.TextHash;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The demo edition «المرفأ»: fictional articles, pictures and comments, to try Midad on. */
final class Demo {
    /** What everything of the demo carries as its source, so that one command removes it. */
    static final String SOURCE = "demo:";

    private static final String NAME = "المرفأ";
    private static final String MOTTO = "صحيفة مرسى الياسمين";
    private static final String PLACE = "/demo/";
    private static final int[] WIDTHS = {480, 960};
    private static final int PORTRAIT_WIDTH = 800;
    private static final int PICTURE_WIDTH = 1_600;

    private final Articles articles;
    private final Authors authors;
    private final Comments comments;
    private final Editions editions;
    private final Pictures pictures;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    private Demo(ApplicationContext context) {
        this.articles = context.getBean(Articles.class);
        this.authors = context.getBean(Authors.class);
        this.comments = context.getBean(Comments.class);
        this.editions = context.getBean(Editions.class);
        this.pictures = context.getBean(Pictures.class);
        this.transaction = context.getBean(TransactionTemplate.class);
        this.json = context.getBean(JsonMapper.class);
        this.clock = context.getBean(Clock.class);
    }

    static Demo of(ApplicationContext context) {
        return new Demo(context);
    }

    /** One article of the demo as its file has it; {@code hoursAgo} is its age. */
    record DemoArticle(
            String key,
            String language,
            String section,
            Kind kind,
            @Nullable String kicker,
            String headline,
            @Nullable String shortHeadline,
            @Nullable String lead,
            List<Byline> byline,
            @Nullable Dateline dateline,
            @Nullable LeadPicture picture,
            List<Block> body,
            @Nullable List<String> credits,
            @Nullable List<String> tags,
            double hoursAgo,
            List<DemoComment> comments) {}

    /** One comment; {@code replyTo} counts from 0 in the same list. */
    record DemoComment(
            String name,
            @Nullable String title,
            String text,
            int minutesAfter,
            String state,
            @Nullable String rule,
            @Nullable Integer replyTo) {}

    /** Takes the demo's name off the edition again, where it is still there. */
    static void unname(Editions editions) {
        if (editions.first().name().equals(NAME)) {
            editions.set(new Editions.Wishes(Editions.UNNAMED, "", null, null, null, null));
            editions.invite(List.of());
        }
    }

    /** Brings the demo in unless it is there. A paper that has a name keeps it. */
    void bringIn() throws IOException {
        List<String> keys = lines("index.txt");
        if (articles.hasSource(SOURCE + keys.getFirst())) {
            return;
        }
        if (editions.first().name().equals(Editions.UNNAMED)) {
            editions.set(
                    new Editions.Wishes(NAME, MOTTO, Country.of("LB"), Numerals.LATIN, null, null));
            editions.invite(
                    List.of(
                            new CallOut("تابعوا المرفأ عبر خلاصة RSS", "/feed.xml"),
                            new CallOut("اقرأوا سياسة التعليقات", "/comment-policy")));
        }
        bringInPictures();
        for (String key : keys) {
            DemoArticle article;
            try (InputStream in = open("articles/" + key + ".json")) {
                article = json.readValue(in, DemoArticle.class);
            }
            transaction.executeWithoutResult(status -> bringIn(article));
        }
    }

    private void bringInPictures() throws IOException {
        for (String key : lines("pictures.txt")) {
            boolean portrait = key.startsWith("portrait-");
            SortedMap<Integer, byte[]> renditions = new TreeMap<>();
            for (int width : WIDTHS) {
                try (InputStream in =
                        Demo.class.getResourceAsStream(
                                PLACE + "pictures/" + key + "-" + width + ".jpg")) {
                    if (in != null) {
                        renditions.put(width, in.readAllBytes());
                    }
                }
            }
            int width = portrait ? PORTRAIT_WIDTH : PICTURE_WIDTH;
            byte[] full;
            try (InputStream in = open("pictures/" + key + ".jpg")) {
                full = in.readAllBytes();
            }
            renditions.put(width, full);
            pictures.bringIn("demo-" + key, Jpeg.height(full), renditions, SOURCE + key);
        }
    }

    private void bringIn(DemoArticle article) {
        Section section =
                editions.sectionNamed(sectionName(article.section()), article.section()).section();
        Edition edition = editions.first();
        Instant published =
                clock.instant().minus(Duration.ofMinutes(Math.round(article.hoursAgo() * 60)));
        LeadPicture picture = article.picture();
        boolean portrait = picture != null && picture.media().startsWith("portrait-");
        Optional<ArticleId> id =
                articles.bringIn(
                        edition.id(),
                        section.id(),
                        content(article, section, portrait ? null : picture),
                        published,
                        SOURCE + article.key());
        if (id.isPresent()) {
            if (portrait && picture != null) {
                authors.portray(
                        edition.id(),
                        article.byline().getFirst().name(),
                        "demo-" + picture.media());
            }
            bringIn(id.get(), article, published, edition);
        }
    }

    /** The preset sections have their slug; science is the demo's own. */
    private static String sectionName(String slug) {
        return slug.equals("science") ? "علوم وتقنية" : slug;
    }

    private static Content content(
            DemoArticle article, Section section, @Nullable LeadPicture picture) {
        return new Content(
                article.language(),
                section.slug(),
                article.kind(),
                article.kicker(),
                article.headline(),
                article.shortHeadline(),
                article.lead(),
                article.byline(),
                article.dateline(),
                picture == null
                        ? null
                        : new LeadPicture(
                                "demo-" + picture.media(),
                                picture.caption(),
                                picture.credit(),
                                picture.alt()),
                article.body(),
                Objects.requireNonNullElse(article.credits(), List.of()),
                List.of(),
                Objects.requireNonNullElse(article.tags(), List.of()),
                null,
                null);
    }

    private void bringIn(ArticleId article, DemoArticle from, Instant published, Edition edition) {
        Map<Integer, Long> roots = new HashMap<>();
        Map<Integer, Long> ids = new HashMap<>();
        List<DemoComment> said = new ArrayList<>(from.comments());
        for (int i = 0; i < said.size(); i++) {
            DemoComment comment = said.get(i);
            String source = SOURCE + from.key() + "#" + i;
            Integer parent = comment.replyTo();
            Long parentId = parent == null ? null : ids.get(parent);
            Long root = parentId == null ? null : roots.getOrDefault(parent, parentId);
            comments.bringIn(
                    new NewComment(
                            article.value(),
                            parentId,
                            root,
                            comment.name(),
                            comment.title(),
                            comment.text(),
                            LanguageDetection.detect(comment.text()),
                            Direction.of(comment.text(), edition.direction()).dir(),
                            CommentState.of(comment.state()),
                            comment.state().equals("rejected") ? comment.rule() : "policy",
                            null,
                            null,
                            TextHash.of(comment.text()),
                            published.plus(Duration.ofMinutes(comment.minutesAfter()))),
                    source,
                    true);
            long id = comments.fromSource(source).orElseThrow();
            ids.put(i, id);
            if (root != null) {
                roots.put(i, root);
            }
        }
        comments.number(article.value());
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Demo.class.getResourceAsStream(PLACE + name), name);
    }
}
