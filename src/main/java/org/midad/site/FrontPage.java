package org.midad.site;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.midad.article.Kind;
import org.midad.edition.Edition;
import org.midad.edition.Section;
import org.midad.platform.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The front page: what an editor set, filled up with the newest. */
@Component
class FrontPage {
    private static final int SECONDS = 3;
    private static final int ROW = 4;
    private static final int BRIEF = 6;
    private static final int VOICES = 4;
    private static final int DISCUSSED = 6;
    private static final int NEWEST = 60;
    private static final int NEWEST_OF_SECTION = 10;

    /** What was discussed long ago is no news. */
    private static final Duration DISCUSSED_SINCE = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    FrontPage(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Candidate(Story story, @Nullable String slot, boolean discussed) {}

    FrontView view(Edition edition) {
        List<Candidate> candidates = candidates(edition);
        Set<Long> used = new HashSet<>();
        List<Story> all = candidates.stream().map(Candidate::story).toList();
        Story lead = lead(candidates, all);
        mark(used, lead);
        List<Story> seconds = seconds(candidates, all, used);
        Set<String> writers = new HashSet<>();
        List<Story> opinion =
                take(all, used, VOICES, story -> voice(story) && writers.add(signed(story)));
        Set<String> shown = new HashSet<>();
        lead = lead == null ? null : illustrated(List.of(lead), shown).getFirst();
        seconds = withOnePicture(seconds, shown);
        List<FrontView.Row> rows = new ArrayList<>();
        for (Section section : edition.sections()) {
            List<Story> row =
                    take(all, used, ROW, story -> story.sectionSlug().equals(section.slug()));
            if (!row.stream().allMatch(FrontPage::voice)) {
                rows.add(new FrontView.Row(section, illustrated(row, shown)));
            }
        }
        List<Story> brief = take(all, used, BRIEF, story -> true);
        List<Story> discussed =
                candidates.stream()
                        .filter(Candidate::discussed)
                        .map(Candidate::story)
                        .sorted((a, b) -> Long.compare(b.comments(), a.comments()))
                        .limit(DISCUSSED)
                        .toList();
        return new FrontView(lead, seconds, rows, brief, opinion, discussed);
    }

    /**
     * An editor's choice; else the newest dated story with a picture; else the newest dated one.
     */
    private static @Nullable Story lead(List<Candidate> candidates, List<Story> all) {
        Optional<Story> chosen = inSlot(candidates, "lead");
        return chosen.or(
                        () ->
                                all.stream()
                                        .filter(FrontPage::leads)
                                        .filter(story -> story.picture() != null)
                                        .findFirst())
                .or(() -> all.stream().filter(FrontPage::leads).findFirst())
                .orElse(null);
    }

    private static boolean leads(Story story) {
        return story.publishedAt() != null && !voice(story);
    }

    /** What a person or the paper thinks: it has its own row, and its section needs no second. */
    private static boolean voice(Story story) {
        return story.kind() == Kind.OPINION || story.kind() == Kind.EDITORIAL;
    }

    private static String signed(Story story) {
        return story.writer() == null ? "" : story.writer();
    }

    /** Each picture at its first story alone. */
    private static List<Story> illustrated(List<Story> stories, Set<String> shown) {
        return stories.stream()
                .map(
                        story ->
                                story.picture() == null || shown.add(story.picture().id())
                                        ? story
                                        : story.withoutPicture())
                .toList();
    }

    /** The stories beside the lead: one picture, so that nothing rivals the lead's. */
    private static List<Story> withOnePicture(List<Story> seconds, Set<String> shown) {
        List<Story> one = new ArrayList<>();
        for (Story second : seconds) {
            one.add(
                    one.isEmpty()
                            ? illustrated(List.of(second), shown).getFirst()
                            : second.withoutPicture());
        }
        return one;
    }

    private static List<Story> seconds(
            List<Candidate> candidates, List<Story> all, Set<Long> used) {
        List<Story> seconds = new ArrayList<>();
        for (int i = 1; i <= SECONDS; i++) {
            inSlot(candidates, "second-" + i)
                    .filter(story -> used.add(story.id()))
                    .ifPresent(seconds::add);
        }
        seconds.addAll(take(all, used, SECONDS - seconds.size(), FrontPage::leads));
        return seconds;
    }

    private static Optional<Story> inSlot(List<Candidate> candidates, String slot) {
        return candidates.stream()
                .filter(candidate -> slot.equals(candidate.slot()))
                .map(Candidate::story)
                .findFirst();
    }

    private static List<Story> take(
            List<Story> all, Set<Long> used, int most, Predicate<Story> wanted) {
        List<Story> taken = new ArrayList<>();
        for (Story story : all) {
            if (taken.size() < most && wanted.test(story) && used.add(story.id())) {
                taken.add(story);
            }
        }
        return taken;
    }

    private static void mark(Set<Long> used, @Nullable Story story) {
        if (story != null) {
            used.add(story.id());
        }
    }

    private List<Candidate> candidates(Edition edition) {
        return jdbc.sql(
                        """
                        with wanted as (
                            (select id from article
                             where edition_id = :edition and state = 'published'
                             order by sort_at desc, id desc limit :newest)
                            union
                            select n.id from section s
                            cross join lateral (
                                select id from article
                                where section_id = s.id and state = 'published'
                                order by sort_at desc, id desc limit :ofSection) n
                            where s.edition_id = :edition
                            union
                            select article_id from front_slot where edition_id = :edition
                        ),
                        discussed as (
                            select a.id from article a
                            join comment_count n on n.article_id = a.id
                            where a.edition_id = :edition and a.state = 'published'
                              and a.sort_at > :since
                            group by a.id having sum(n.published) > 0
                            order by sum(n.published) desc, a.id limit :discussed
                        )
                        """
                                + StoryRows.SELECT.replace(
                                        "p.id as picture",
                                        "fs.slot, d.id is not null as discussed,"
                                                + " p.id as picture")
                                + """
                        left join front_slot fs on fs.article_id = a.id
                        left join discussed d on d.id = a.id
                        where a.state = 'published'
                          and (a.id in (select id from wanted) or d.id is not null)
                        order by a.sort_at desc, a.id desc
                        """)
                .param("edition", edition.id())
                .param("newest", NEWEST)
                .param("ofSection", NEWEST_OF_SECTION)
                .param("since", Times.at(clock.instant().minus(DISCUSSED_SINCE)))
                .param("discussed", DISCUSSED)
                .query(
                        (rs, i) ->
                                new Candidate(
                                        StoryRows.story(rs),
                                        rs.getString("slot"),
                                        rs.getBoolean("discussed")))
                .list();
    }
}
