package org.midad.site;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.article.ArticleId;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Section;
import org.midad.site.pagepath.PageAddress;
import org.midad.site.pagepath.PageSource;
import org.midad.site.pagepath.Rendered;
import org.midad.standing.StandingPage;
import org.midad.standing.StandingPages;
import org.midad.syndication.Feeds;
import org.midad.syndication.RobotsFile;
import org.midad.syndication.Sitemaps;
import org.midad.web.AfterKey;
import org.midad.web.Frame;
import org.midad.web.ProblemPages;
import org.midad.web.Templates;
import org.springframework.stereotype.Component;

/**
 * The site's pages by address. The paper's own map: what stands where, and what each page is made
 * of. Sees no request, so a page is the same for everybody.
 */
@Component
public class SitePages implements PageSource {
    /** Counts of comments on lists are at most this old. */
    private static final Duration COUNTS = Duration.ofSeconds(10);

    private static final Duration NEWS_SITEMAP = Duration.ofMinutes(10);

    /** Lists are not paged deeper: nobody reads there, and search finds what is older. */
    private static final int LAST_PAGE = 500;

    private static final int NEWEST_ON_404 = 6;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Editions editions;
    private final Frames frames;
    private final Templates templates;
    private final FrontPage front;
    private final Listings listings;
    private final ArticlePage articles;
    private final CorrectionsPage corrections;
    private final StandingPages standing;
    private final Feeds feeds;
    private final Sitemaps sitemaps;
    private final ProblemPages problems;
    private final Clock clock;

    SitePages(
            Editions editions,
            Frames frames,
            Templates templates,
            FrontPage front,
            Listings listings,
            ArticlePage articles,
            CorrectionsPage corrections,
            StandingPages standing,
            Feeds feeds,
            Sitemaps sitemaps,
            ProblemPages problems,
            Clock clock) {
        this.editions = editions;
        this.frames = frames;
        this.templates = templates;
        this.front = front;
        this.listings = listings;
        this.articles = articles;
        this.corrections = corrections;
        this.standing = standing;
        this.feeds = feeds;
        this.sitemaps = sitemaps;
        this.problems = problems;
        this.clock = clock;
    }

    /** The parameters that the page of this path reads. */
    static Set<String> parameters(String path) {
        if (path.endsWith("/comments")) {
            return Set.of("after", "branch", "order");
        }
        boolean list =
                path.startsWith("/authors/")
                        || path.startsWith("/tags/")
                        || (path.indexOf('/', 1) < 0 && path.indexOf('.') < 0 && path.length() > 1);
        return list ? Set.of("page") : Set.of();
    }

    @Override
    public Rendered render(PageAddress address) {
        Edition edition = editions.first();
        String[] parts = address.path().substring(1).split("/", -1);
        return switch (parts.length) {
            case 1 -> single(edition, address, parts[0]);
            case 2 -> pair(edition, address, parts[0], parts[1]);
            case 3 -> inside(edition, address, parts[0], parts[1], parts[2]);
            default -> new Rendered.Missing();
        };
    }

    private Rendered single(Edition edition, PageAddress address, String name) {
        return switch (name) {
            case "" -> frontPage(edition);
            case "feed.xml" -> feed(edition, null, Feeds.Format.RSS);
            case "atom.xml" -> feed(edition, null, Feeds.Format.ATOM);
            case "feed.json" -> feed(edition, null, Feeds.Format.JSON);
            case "sitemap.xml" -> xml(sitemaps.all(edition), Tags.LISTS);
            case "news-sitemap.xml" -> newsSitemap(edition);
            case "robots.txt" -> plain(TEXT, RobotsFile.of(edition), Tags.EDITION);
            case "ads.txt" -> adsTxt(edition);
            case "corrections" -> corrections(edition);
            case "comment-policy" -> words(edition, "site/policy", "policy", "/comment-policy");
            default -> shortOrSection(edition, address, name);
        };
    }

    private Rendered shortOrSection(Edition edition, PageAddress address, String name) {
        OptionalLong id = ArticleId.read(name);
        if (id.isPresent()) {
            return articles.find(id.getAsLong())
                    .filter(found -> List.of("published", "withdrawn").contains(found.state()))
                    .<Rendered>map(found -> new Rendered.Moved(found.path()))
                    .orElseGet(Rendered.Missing::new);
        }
        return edition.section(name)
                .map(section -> section(edition, section, address))
                .orElseGet(Rendered.Missing::new);
    }

    private Rendered pair(Edition edition, PageAddress address, String first, String second) {
        return switch (first) {
            case "authors" -> author(edition, address, second);
            case "tags" -> tag(edition, address, second);
            case "pages" -> standing(edition, second);
            default ->
                    edition.section(first)
                            .flatMap(section -> sectionFeed(edition, section, second))
                            .orElseGet(() -> article(edition, first, second, null, address));
        };
    }

    private Optional<Rendered> sectionFeed(Edition edition, Section section, String name) {
        return switch (name) {
            case "feed.xml" -> Optional.of(feed(edition, section, Feeds.Format.RSS));
            case "atom.xml" -> Optional.of(feed(edition, section, Feeds.Format.ATOM));
            case "feed.json" -> Optional.of(feed(edition, section, Feeds.Format.JSON));
            default -> Optional.empty();
        };
    }

    private Rendered inside(
            Edition edition, PageAddress address, String first, String second, String third) {
        return switch (third) {
            case "comments", "pulse" -> article(edition, first, second, third, address);
            default -> new Rendered.Missing();
        };
    }

    // pages -------------------------------------------------------------------------------------

    private Rendered frontPage(Edition edition) {
        FrontView view = front.view(edition);
        Set<String> tags = new HashSet<>(Set.of(Tags.FRONT, Tags.LISTS, Tags.EDITION));
        PageAds ads = PageAds.ofList(edition, null);
        return page(
                "site/front",
                Map.of("frame", frames.front(edition), "view", view, "ads", ads),
                tags,
                clock.instant().plus(COUNTS));
    }

    private Rendered section(Edition edition, Section section, PageAddress address) {
        return listing(
                edition,
                address,
                "/" + section.slug(),
                page -> listings.section(section.id(), page),
                (stories, paging) ->
                        new ListingView(
                                null,
                                section.name(),
                                null,
                                stories,
                                paging.newer(),
                                paging.older(),
                                "/" + section.slug() + "/feed.xml"),
                section.slug());
    }

    private Rendered author(Edition edition, PageAddress address, String slug) {
        return named(
                edition,
                address,
                listings.authorNamed(edition.id(), slug),
                new Named("list.author", Addresses.author(slug), listings::author));
    }

    private Rendered tag(Edition edition, PageAddress address, String slug) {
        return named(
                edition,
                address,
                listings.tagNamed(edition.id(), slug),
                new Named("list.tag", Addresses.tag(slug), listings::tag));
    }

    /** What a list by name differs in: its label, its path, where its stories come from. */
    private record Named(
            String labelKey, String path, BiFunction<Long, Integer, Listings.Stories> stories) {}

    private Rendered named(
            Edition edition, PageAddress address, Optional<Listings.Named> found, Named list) {
        if (found.isEmpty()) {
            return new Rendered.Missing();
        }
        return listing(
                edition,
                address,
                list.path(),
                page -> list.stories().apply(found.get().id(), page),
                (stories, paging) ->
                        new ListingView(
                                frames.words(edition).say(list.labelKey()),
                                found.get().name(),
                                null,
                                stories,
                                paging.newer(),
                                paging.older(),
                                null),
                null);
    }

    private record Paging(@Nullable String newer, @Nullable String older) {}

    private interface PageOfStories {
        Listings.Stories at(int page);
    }

    private Rendered listing(
            Edition edition,
            PageAddress address,
            String path,
            PageOfStories source,
            BiFunction<List<Story>, Paging, ListingView> view,
            @Nullable String sectionSlug) {
        OptionalLong asked = pageNumber(address);
        if (asked.isEmpty()) {
            return new Rendered.Bad("page");
        }
        int page = (int) asked.getAsLong();
        Listings.Stories stories = source.at(page);
        if (stories.stories().isEmpty() && page > 1) {
            return new Rendered.Missing();
        }
        Paging paging =
                new Paging(
                        page == 1 ? null : page == 2 ? path : path + "?page=" + (page - 1),
                        stories.more() && page < LAST_PAGE ? path + "?page=" + (page + 1) : null);
        ListingView made = view.apply(stories.stories(), paging);
        String here = page == 1 ? path : path + "?page=" + page;
        return page(
                "site/listing",
                Map.of(
                        "frame",
                        frames.list(edition, made.heading(), here, sectionSlug),
                        "view",
                        made,
                        "ads",
                        PageAds.ofList(edition, sectionSlug)),
                Set.of(Tags.LISTS, Tags.EDITION),
                clock.instant().plus(COUNTS));
    }

    private static OptionalLong pageNumber(PageAddress address) {
        String page = address.parameter("page");
        if (page == null) {
            return OptionalLong.of(1);
        }
        OptionalLong number = ArticleId.read(page);
        return number.isPresent() && number.getAsLong() <= LAST_PAGE
                ? number
                : OptionalLong.empty();
    }

    private Rendered article(
            Edition edition,
            String section,
            String slugAndId,
            @Nullable String part,
            PageAddress address) {
        OptionalLong id = ArticleId.read(slugAndId.substring(slugAndId.lastIndexOf('-') + 1));
        Optional<ArticlePage.Found> found =
                id.isEmpty() ? Optional.empty() : articles.find(id.getAsLong());
        if (found.isEmpty()) {
            return new Rendered.Missing();
        }
        return switch (found.get().state()) {
            case "published" -> published(edition, found.get(), section, slugAndId, part, address);
            case "withdrawn" -> withdrawn(edition, found.get());
            default -> new Rendered.Missing();
        };
    }

    private Rendered published(
            Edition edition,
            ArticlePage.Found found,
            String section,
            String slugAndId,
            @Nullable String part,
            PageAddress address) {
        String asked = "/" + Addresses.encoded(section) + "/" + Addresses.encoded(slugAndId);
        if (!asked.equals(found.path())) {
            return new Rendered.Moved(found.path() + (part == null ? "" : "/" + part));
        }
        if (part == null) {
            return articlePage(edition, found);
        }
        return part.equals("pulse") ? pulse(found) : comments(edition, found, address);
    }

    private Rendered articlePage(Edition edition, ArticlePage.Found found) {
        ArticleView view = articles.view(edition, found);
        Set<String> tags =
                new HashSet<>(
                        Set.of(Tags.article(found.id()), Tags.thread(found.id()), Tags.EDITION));
        view.related().forEach(story -> tags.add(Tags.article(story.id())));
        return page(
                "site/article",
                Map.of(
                        "frame",
                        frames.article(edition, found, view),
                        "view",
                        view,
                        "ads",
                        PageAds.ofArticle(edition, found.sectionSlug())),
                tags,
                null);
    }

    private Rendered comments(Edition edition, ArticlePage.Found found, PageAddress address) {
        String after = address.parameter("after");
        String branch = address.parameter("branch");
        Optional<AfterKey> place = after == null ? Optional.empty() : AfterKey.read(after);
        if (after != null && place.isEmpty()) {
            return new Rendered.Bad("after");
        }
        if (branch != null) {
            return branch(edition, found, branch, place.orElse(null));
        }
        String asked = address.parameter("order");
        Optional<ThreadOrder> order = ThreadOrder.read(asked == null ? "oldest" : asked);
        if (order.isEmpty()) {
            return new Rendered.Bad("order");
        }
        if (order.get() == ThreadOrder.OLDEST && (after == null || asked != null)) {
            return new Rendered.Moved(
                    found.path() + (after == null ? "#comments" : "/comments?after=" + after));
        }
        return thread(
                edition, found, articles.thread(edition, found, order.get(), place.orElse(null)));
    }

    /** One comment with its replies, where "more replies" and the link of every comment lead. */
    private Rendered branch(
            Edition edition, ArticlePage.Found found, String branch, @Nullable AfterKey after) {
        OptionalLong id = ArticleId.read(branch);
        if (id.isEmpty()) {
            return new Rendered.Bad("after");
        }
        Optional<Threads.Place> place = articles.place(found, id.getAsLong());
        if (place.isEmpty()) {
            return new Rendered.Missing();
        }
        if (place.get().root() != id.getAsLong()) {
            return new Rendered.Moved(place.get().path(found.path()) + "#comment-" + branch);
        }
        ThreadView thread = articles.branch(edition, found, id.getAsLong(), after);
        return thread.comments().isEmpty()
                ? new Rendered.Missing()
                : thread(edition, found, thread);
    }

    private Rendered thread(Edition edition, ArticlePage.Found found, ThreadView thread) {
        return page(
                "site/comments",
                Map.of(
                        "frame",
                        frames.comments(edition, found),
                        "headline",
                        found.content().headline(),
                        "articlePath",
                        found.path(),
                        "view",
                        thread),
                Set.of(Tags.article(found.id()), Tags.thread(found.id()), Tags.EDITION),
                null);
    }

    /** The few bytes that live readers ask for again and again. */
    private Rendered pulse(ArticlePage.Found found) {
        return new Rendered.Page(
                200,
                "application/json",
                ("{\"comments\":"
                                + found.comments()
                                + ",\"lastNumber\":"
                                + found.lastNumber()
                                + "}")
                        .getBytes(StandardCharsets.UTF_8),
                Set.of(Tags.article(found.id()), Tags.thread(found.id())),
                null);
    }

    private Rendered withdrawn(Edition edition, ArticlePage.Found found) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frame", frames.bare(edition, "withdrawn.title"));
        if (found.withdrawnReason() != null) {
            parameters.put("reason", found.withdrawnReason());
        }
        return new Rendered.Page(
                410,
                HTML,
                templates.render("site/withdrawn", parameters),
                Set.of(Tags.article(found.id()), Tags.EDITION),
                null);
    }

    private Rendered corrections(Edition edition) {
        return page(
                "site/corrections",
                Map.of(
                        "frame",
                        frames.titled(edition, "corrections", "/corrections"),
                        "lines",
                        corrections.newest(edition.id())),
                Set.of(Tags.EDITION, Tags.LISTS),
                null);
    }

    private Rendered standing(Edition edition, String slug) {
        Optional<StandingPage> found =
                standing.find(edition.id(), slug).filter(StandingPage::shown);
        if (found.isEmpty()) {
            return new Rendered.Missing();
        }
        return page(
                "site/standing",
                Map.of(
                        "frame",
                        frames.standing(edition, found.get()),
                        "view",
                        StandingPageView.of(found.get())),
                Set.of(Tags.standing(found.get().id()), Tags.EDITION),
                null);
    }

    private Rendered words(Edition edition, String template, String titleKey, String path) {
        return page(
                template,
                Map.of("frame", frames.titled(edition, titleKey, path)),
                Set.of(Tags.EDITION),
                null);
    }

    // other forms -------------------------------------------------------------------------------

    private Rendered feed(Edition edition, @Nullable Section section, Feeds.Format format) {
        return new Rendered.Page(
                200,
                format.contentType(),
                feeds.write(edition, section, format),
                Set.of(Tags.LISTS, Tags.EDITION),
                null);
    }

    /** What is older than two days leaves it by itself. */
    private Rendered newsSitemap(Edition edition) {
        return new Rendered.Page(
                200,
                "application/xml; charset=utf-8",
                sitemaps.news(edition),
                Set.of(Tags.LISTS, Tags.EDITION),
                clock.instant().plus(NEWS_SITEMAP));
    }

    private Rendered xml(byte[] body, String tag) {
        return new Rendered.Page(
                200, "application/xml; charset=utf-8", body, Set.of(tag, Tags.EDITION), null);
    }

    private static Rendered adsTxt(Edition edition) {
        String text = edition.sharing().discovery().adsTxt();
        return text.isEmpty() ? new Rendered.Missing() : plain(TEXT, text + "\n", Tags.EDITION);
    }

    private static Rendered plain(String type, String text, String tag) {
        return new Rendered.Page(
                200, type, text.getBytes(StandardCharsets.UTF_8), Set.of(tag), null);
    }

    private Rendered page(
            String template,
            Map<String, Object> parameters,
            Set<String> tags,
            @Nullable Instant freshUntil) {
        Set<String> all = new HashSet<>(tags);
        all.add(Tags.BREAKING);
        Instant until = freshUntil;
        Frame.Breaking breaking =
                parameters.get("frame") instanceof Frame frame ? frame.breaking() : null;
        if (breaking != null) {
            until = until == null || breaking.until().isBefore(until) ? breaking.until() : until;
            if (breaking.article() != null) {
                all.add(Tags.article(breaking.article()));
            }
        }
        String policy = parameters.get("ads") instanceof PageAds ads ? ads.policy() : null;
        return new Rendered.Page(
                200, HTML, templates.render(template, parameters), all, until, policy);
    }

    @Override
    public Rendered.Page missing() {
        Edition edition = editions.first();
        byte[] body =
                templates.render(
                        "site/notfound",
                        Map.of(
                                "frame",
                                frames.bare(edition, "notfound.title"),
                                "newest",
                                listings.newest(edition.id(), NEWEST_ON_404)));
        return new Rendered.Page(
                404, HTML, body, Set.of(Tags.LISTS, Tags.EDITION), clock.instant().plus(COUNTS));
    }

    @Override
    public Rendered.Page problem(int status, String why) {
        return new Rendered.Page(status, HTML, problems.page(status, why), Set.of(), null);
    }
}
