package org.midad.syndication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.article.Addresses;
import org.midad.article.Content;
import org.midad.edition.Edition;
import org.midad.language.Slugs;
import org.midad.media.Logo;
import org.springframework.stereotype.Component;

/** What search engines read of a page, in schema.org's words (JSON-LD 1.1). */
@Component
public class StructuredData {
    private static final String CONTEXT = "https://schema.org";

    /**
     * An article as its page knows it.
     *
     * @param image absolute address; null for none
     * @param published ISO time; null where the source did not say
     * @param modified ISO time; null where no change was told
     */
    public record Piece(
            Content content,
            String path,
            String sectionName,
            @Nullable String image,
            @Nullable String published,
            @Nullable String modified,
            long comments) {}

    /** The paper itself, for its front page. */
    public Map<String, Object> paper(Edition edition) {
        Map<String, Object> paper = organization(edition);
        paper.put("@context", CONTEXT);
        return paper;
    }

    /** An article, for its page. */
    public Map<String, Object> article(Edition edition, Piece piece) {
        Content content = piece.content();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", CONTEXT);
        data.put("@type", type(content));
        data.put("headline", content.headline());
        put(data, "alternativeHeadline", content.kicker());
        put(data, "description", content.lead());
        data.put("inLanguage", content.language());
        data.put("articleSection", piece.sectionName());
        data.put("mainEntityOfPage", edition.absolute(piece.path()));
        put(data, "image", piece.image());
        put(data, "datePublished", piece.published());
        put(data, "dateModified", piece.modified() == null ? piece.published() : piece.modified());
        if (!content.byline().isEmpty()) {
            data.put("author", authors(edition, content));
        }
        if (!content.tags().isEmpty()) {
            data.put("keywords", content.tags());
        }
        data.put("publisher", organization(edition));
        data.put("commentCount", piece.comments());
        return data;
    }

    private static List<Map<String, Object>> authors(Edition edition, Content content) {
        return content.byline().stream()
                .map(
                        byline -> {
                            Map<String, Object> author = new LinkedHashMap<>();
                            author.put("@type", "Person");
                            author.put("name", byline.name());
                            author.put(
                                    "url",
                                    edition.absolute(Addresses.author(Slugs.slug(byline.name()))));
                            return author;
                        })
                .toList();
    }

    private static Map<String, Object> organization(Edition edition) {
        Map<String, Object> paper = new LinkedHashMap<>();
        paper.put("@type", "NewsMediaOrganization");
        paper.put("name", edition.name());
        paper.put("url", edition.absolute("/"));
        Logo logo = edition.look().logo();
        if (logo != null) {
            Map<String, Object> image = new LinkedHashMap<>();
            image.put("@type", "ImageObject");
            image.put("url", edition.absolute(logo.finest()));
            image.put("width", logo.finestWidth());
            image.put("height", logo.finestHeight());
            paper.put("logo", image);
        }
        return paper;
    }

    private static String type(Content content) {
        return switch (content.kind()) {
            case OPINION, EDITORIAL -> "OpinionNewsArticle";
            case REPORT, INVESTIGATION -> "ReportageNewsArticle";
            case NEWS, INTERVIEW, STATEMENT, CARTOON, VIDEO -> "NewsArticle";
        };
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
