package org.midad.newsroom.writing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.midad.edition.Section;
import org.midad.front.Slot;

/**
 * What the list shows.
 *
 * @param authors to choose from
 * @param counts articles by state; a state without any is missing
 * @param placed what stands in a slot of the front page, by article
 * @param next address of the next part; null in the last
 */
public record ArticlesView(
        String staffName,
        Asked asked,
        List<Section> sections,
        List<Author> authors,
        Map<String, Long> counts,
        List<Row> rows,
        Map<Long, Slot> placed,
        @Nullable String next) {
    static final List<String> STATES = List.of("draft", "scheduled", "published", "withdrawn");

    /** Articles in this state. */
    public long count(String state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Whether this article leads the front page. */
    public boolean leads(Row row) {
        return placed.get(row.id()) == Slot.LEAD;
    }

    /** Whether this article stands beside the lead. */
    public boolean seconds(Row row) {
        return placed.containsKey(row.id()) && !leads(row);
    }

    /** This very part of the list, to come back to. */
    public String here() {
        return address(asked, null);
    }

    /** The states in the order of their tabs. */
    public List<String> states() {
        return STATES;
    }

    /** The same list in another state. */
    public String in(String state) {
        return address(new Asked(state, asked.section(), asked.author(), asked.words()), null);
    }

    /** Whether less than everything is asked for, the state aside. */
    public boolean narrowed() {
        return !asked.section().isEmpty() || !asked.author().isEmpty() || !asked.words().isBlank();
    }

    /**
     * Which articles are asked for; an empty text asks for all.
     *
     * @param words searched in headline and text, folded
     */
    public record Asked(String state, String section, String author, String words) {}

    /** Somebody who signs articles. */
    public record Author(String slug, String name) {}

    /** One article of the list. */
    public record Row(
            long id,
            String headline,
            String sectionName,
            String state,
            String path,
            Instant savedAt,
            String savedBy,
            @Nullable Instant publishedAt,
            @Nullable Instant scheduledFor) {}

    static String address(Asked asked, @Nullable String after) {
        StringBuilder address = new StringBuilder("/newsroom/articles");
        char mark = '?';
        for (Map.Entry<String, String> one :
                Map.of(
                                "state", asked.state(),
                                "section", asked.section(),
                                "author", asked.author(),
                                "q", asked.words(),
                                "after", after == null ? "" : after)
                        .entrySet()) {
            if (!one.getValue().isEmpty()) {
                address.append(mark).append(one.getKey()).append('=');
                address.append(URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8));
                mark = '&';
            }
        }
        return address.toString();
    }
}
