package org.midad.site;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.article.Kind;
import org.midad.media.Pictures;
import org.midad.platform.Times;
import org.springframework.jdbc.core.RowMapper;

/** What every list of stories selects, and how a row becomes a story. */
final class StoryRows {
    /** Goes before {@code where}; the article is {@code a}, its section {@code s}. */
    static final String SELECT =
            """
            select a.id, a.slug, a.language, a.kind, s.slug as section_slug,
                s.name as section_name, a.kicker, coalesce(a.short_headline, a.headline) as headline,
                a.lead, a.writer, a.published_at, a.sort_at,
                p.id as picture, p.width, p.height, p.widths,
                a.content #>> '{picture,alt}' as alt,
                f.id as face, f.width as face_width, f.height as face_height,
                f.widths as face_widths,
                (select coalesce(sum(n.published), 0) from comment_count n
                 where n.article_id = a.id) as comments
            from article a
            join section s on s.id = a.section_id
            left join picture p on p.id = a.picture_id
            left join article_author aa on aa.article_id = a.id and aa.position = 0
            left join author w on w.id = aa.author_id
            left join picture f on f.id = w.portrait
            """;

    static final RowMapper<Story> STORY = (rs, i) -> story(rs);

    private StoryRows() {}

    static Story story(ResultSet rs) throws SQLException {
        Kind kind = Kind.valueOf(rs.getString("kind").toUpperCase(Locale.ROOT));
        boolean personal = kind == Kind.OPINION || kind == Kind.EDITORIAL;
        return new Story(
                rs.getLong("id"),
                Addresses.article(
                        rs.getString("section_slug"), rs.getString("slug"), rs.getLong("id")),
                rs.getString("language"),
                kind,
                rs.getString("section_slug"),
                rs.getString("section_name"),
                rs.getString("kicker"),
                rs.getString("headline"),
                rs.getString("lead"),
                rs.getString("writer"),
                picture(rs, "picture", "width", "height", "widths", rs.getString("alt")),
                personal
                        ? picture(rs, "face", "face_width", "face_height", "face_widths", "")
                        : null,
                Times.maybe(rs, "published_at"),
                rs.getLong("comments"));
    }

    /** A picture whose columns are named so; null where there is none. */
    static @Nullable PictureView picture(
            ResultSet rs,
            String id,
            String width,
            String height,
            String widths,
            @Nullable String alt)
            throws SQLException {
        String name = rs.getString(id);
        Array sizes = rs.getArray(widths);
        if (name == null || sizes == null) {
            return null;
        }
        return picture(
                name,
                rs.getInt(width),
                rs.getInt(height),
                (Integer[]) sizes.getArray(),
                alt,
                null,
                null);
    }

    static PictureView picture(
            String id,
            int width,
            int height,
            Integer[] widths,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit) {
        List<PictureView.Rendition> renditions =
                Arrays.stream(widths)
                        .map(w -> new PictureView.Rendition(Pictures.address(id, w), w))
                        .toList();
        return new PictureView(
                id, width, height, alt == null ? "" : alt, caption, credit, renditions);
    }
}
