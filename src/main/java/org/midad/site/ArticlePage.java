package org.midad.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.article.Block;
import org.midad.article.Content;
import org.midad.article.LeadPicture;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Edition;
import org.midad.language.Direction;
import org.midad.platform.Times;
import org.midad.web.AfterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an article's page shows. */
@Component
class ArticlePage {
    private static final int RELATED = 4;
    private static final TypeReference<List<NamedSlug>> NAMED = new TypeReference<>() {};

    private static final TypeReference<List<ArticleView.Told>> TOLD = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Threads threads;

    ArticlePage(JdbcClient jdbc, JsonMapper json, Threads threads) {
        this.jdbc = jdbc;
        this.json = json;
        this.threads = threads;
    }

    private record NamedSlug(String name, String slug, @Nullable String role) {}

    /** The article as it lies in the database. */
    record Found(
            long id,
            String state,
            String path,
            String sectionSlug,
            String sectionName,
            Content content,
            @Nullable Instant publishedAt,
            @Nullable Instant updatedAt,
            @Nullable String withdrawnReason,
            boolean commentsOpen,
            long comments,
            long lastNumber,
            List<ArticleView.Writer> writers,
            List<ArticleView.TagLink> tags,
            List<ArticleView.Told> corrections,
            @Nullable PictureView picture) {}

    Optional<Found> find(long id) {
        return jdbc.sql(
                        """
                        select a.id, a.state, a.slug, s.slug as section_slug,
                            s.name as section_name, a.content, a.published_at, a.updated_at,
                            a.withdrawn_reason, a.comments_open,
                            (select coalesce(sum(n.published), 0) from comment_count n
                             where n.article_id = a.id) as comments,
                            (select coalesce(max(number), 0) from comment
                             where article_id = a.id) as last_number,
                            (select coalesce(json_agg(json_build_object('name', w.name,
                                 'slug', w.slug, 'role', x.role) order by x.position), '[]')
                             from article_author x join author w on w.id = x.author_id
                             where x.article_id = a.id) as writers,
                            (select coalesce(json_agg(json_build_object('name', t.name,
                                 'slug', t.slug) order by x.position), '[]')
                             from article_tag x join tag t on t.id = x.tag_id
                             where x.article_id = a.id) as tags,
                            (select coalesce(json_agg(json_build_object('kind', k.kind,
                                 'text', k.text, 'at', k.at) order by k.at, k.id), '[]')
                             from correction k where k.article_id = a.id) as corrections,
                            p.id as picture, p.width, p.height, p.widths
                        from article a
                        join section s on s.id = a.section_id
                        left join picture p on p.id = a.picture_id
                        where a.id = ?
                        """)
                .param(id)
                .query((rs, i) -> found(rs))
                .optional();
    }

    private Found found(ResultSet rs) throws SQLException {
        Content content = json.readValue(rs.getString("content"), Content.class);
        return new Found(
                rs.getLong("id"),
                rs.getString("state"),
                Addresses.article(
                        rs.getString("section_slug"), rs.getString("slug"), rs.getLong("id")),
                rs.getString("section_slug"),
                rs.getString("section_name"),
                content,
                Times.maybe(rs, "published_at"),
                Times.maybe(rs, "updated_at"),
                rs.getString("withdrawn_reason"),
                rs.getBoolean("comments_open"),
                rs.getLong("comments"),
                rs.getLong("last_number"),
                json.readValue(rs.getString("writers"), NAMED).stream()
                        .map(
                                writer ->
                                        new ArticleView.Writer(
                                                writer.name(),
                                                writer.role() == null ? "" : writer.role(),
                                                Addresses.author(writer.slug())))
                        .toList(),
                json.readValue(rs.getString("tags"), NAMED).stream()
                        .map(tag -> new ArticleView.TagLink(tag.name(), Addresses.tag(tag.slug())))
                        .toList(),
                json.readValue(rs.getString("corrections"), TOLD),
                lead(rs, content.picture()));
    }

    private static @Nullable PictureView lead(ResultSet rs, @Nullable LeadPicture lead)
            throws SQLException {
        PictureView plain =
                StoryRows.picture(
                        rs, "picture", "width", "height", "widths", lead == null ? "" : lead.alt());
        if (plain == null || lead == null) {
            return plain;
        }
        return new PictureView(
                plain.id(),
                plain.width(),
                plain.height(),
                plain.alt(),
                lead.caption(),
                lead.credit(),
                plain.renditions());
    }

    ArticleView view(Edition edition, Found found) {
        Content content = found.content();
        return new ArticleView(
                found.id(),
                found.path(),
                edition.absolute("/" + found.id()),
                content.language(),
                directionOf(content),
                content.kind(),
                found.sectionSlug(),
                found.sectionName(),
                content.kicker(),
                content.headline(),
                content.lead(),
                found.writers(),
                content.dateline() == null ? null : content.dateline().place(),
                content.dateline() == null ? null : content.dateline().date(),
                found.publishedAt(),
                found.updatedAt(),
                found.corrections(),
                found.picture(),
                content.body(),
                pictures(content),
                content.credits(),
                edition.callOuts(),
                found.tags(),
                related(edition, found),
                thread(edition, found, ThreadOrder.OLDEST, null));
    }

    /** A page of the article's thread; {@code after} is null for the first. */
    ThreadView thread(Edition edition, Found found, ThreadOrder order, @Nullable AfterKey after) {
        return view(
                edition,
                found,
                order == ThreadOrder.OLDEST ? "" : "order=" + order.code(),
                threads.page(found.id(), order, after));
    }

    /** One comment of the thread with its replies after this place; null for the first. */
    ThreadView branch(Edition edition, Found found, long root, @Nullable AfterKey after) {
        return view(edition, found, "branch=" + root, threads.branch(found.id(), root, after));
    }

    /** Where a published comment of this article stands; empty for any other. */
    Optional<Threads.Place> place(Found found, long comment) {
        return threads.place(found.id(), comment);
    }

    /** {@code which} is the parameter that all pages of this kind carry; empty for none. */
    private static ThreadView view(Edition edition, Found found, String which, Threads.Page page) {
        String disclaimer = found.content().disclaimer();
        return new ThreadView(
                found.id(),
                found.comments(),
                found.commentsOpen(),
                edition.comments().mode() != CommentPolicy.Mode.PUBLISH_ALL,
                edition.comments().limit(),
                disclaimer == null ? edition.disclaimer() : disclaimer,
                found.path() + "/comments",
                found.lastNumber(),
                which,
                page.comments(),
                page.next() == null
                        ? null
                        : found.path()
                                + "/comments?after="
                                + page.next()
                                + (which.isEmpty() ? "" : "&" + which),
                page.shown(),
                page.named());
    }

    static String directionOf(Content content) {
        return switch (content.language()) {
            case "ar", "fa", "ur", "ckb", "he" -> "rtl";
            case "fr", "en" -> "ltr";
            default -> Direction.of(content.headline(), Direction.RTL).dir();
        };
    }

    private Map<String, PictureView> pictures(Content content) {
        String[] ids =
                content.body().stream()
                        .filter(Block.Illustration.class::isInstance)
                        .map(block -> ((Block.Illustration) block).media())
                        .filter(media -> media != null)
                        .toArray(String[]::new);
        if (ids.length == 0) {
            return Map.of();
        }
        Map<String, PictureView> pictures = new HashMap<>();
        jdbc.sql("select id, width, height, widths from picture where id = any(?)")
                .param(ids)
                .query(
                        (rs, i) ->
                                StoryRows.picture(
                                        rs.getString("id"),
                                        rs.getInt("width"),
                                        rs.getInt("height"),
                                        (Integer[]) rs.getArray("widths").getArray(),
                                        "",
                                        null,
                                        null))
                .list()
                .forEach(picture -> pictures.put(picture.id(), picture));
        return pictures;
    }

    /** The newest that share most tags, then the newest of the section. */
    private List<Story> related(Edition edition, Found found) {
        return jdbc.sql(
                        """
                        with alike as (
                            select y.article_id as id, count(*) as shared
                            from article_tag x join article_tag y on y.tag_id = x.tag_id
                            where x.article_id = :id and y.article_id <> :id
                            group by y.article_id),
                        near as (
                            select n.id, 0 as shared from (
                                select id from article
                                where section_id = (select section_id from article where id = :id)
                                  and state = 'published' and id <> :id
                                order by sort_at desc, id desc limit :most) n),
                        chosen as (
                            select id, max(shared) as shared
                            from (select * from alike union all select * from near) u
                            group by id)
                        """
                                + StoryRows.SELECT
                                + """
                                join chosen c on c.id = a.id
                                where a.state = 'published' and a.edition_id = :edition
                                order by c.shared desc, a.sort_at desc, a.id desc limit :most
                                """)
                .param("id", found.id())
                .param("edition", edition.id())
                .param("most", RELATED)
                .query(StoryRows.STORY)
                .list();
    }
}
