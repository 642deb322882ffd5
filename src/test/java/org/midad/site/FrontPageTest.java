package org.midad.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.article.Articles;
import org.midad.article.Byline;
import org.midad.article.Content;
import org.midad.article.Kind;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.edition.Section;
import org.midad.edition.Sharing;
import org.midad.front.Front;
import org.midad.front.Slot;
import org.midad.web.Templates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands on the front page, in an edition of the test's own: empty, thin, full. */
@Tag("data")
class FrontPageTest {
    private static final int EDITION = 77;

    private final Newsstand stand = Newsstand.open();
    private final JdbcClient jdbc = stand.room(JdbcClient.class);
    private final Articles articles = stand.room(Articles.class);
    private final Front front = stand.room(Front.class);
    private final FrontPage page = stand.room(FrontPage.class);
    private final Edition edition = edition();
    private int minutes;
    private int writers;

    private Edition edition() {
        clear();
        jdbc.sql(
                        """
                        insert into edition (id, code, name, language, country, numerals, tanween,
                            zone, disclaimer)
                        select ?, 'front-test', 'تجربة', language, country, numerals, tanween, zone,
                            disclaimer
                        from edition where id = 1
                        """)
                .param(EDITION)
                .update();
        List<Section> sections = new ArrayList<>();
        for (String slug : List.of("local", "opinion")) {
            long id =
                    jdbc.sql(
                                    """
                                    insert into section (edition_id, slug, name, position)
                                    values (?, ?, ?, ?) returning id
                                    """)
                            .params(EDITION, slug, slug, sections.size())
                            .query(Long.class)
                            .single();
            sections.add(new Section(id, slug, slug, sections.size()));
        }
        Edition first = stand.room(Editions.class).first();
        return new Edition(
                EDITION,
                "front-test",
                "تجربة",
                "",
                first.language(),
                first.country(),
                first.numerals(),
                first.tanween(),
                first.zone(),
                first.address(),
                sections,
                List.of(),
                first.disclaimer(),
                first.comments(),
                first.policy(),
                first.look(),
                Sharing.NONE);
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from article where edition_id = ?").param(EDITION).update();
        jdbc.sql("delete from author where edition_id = ?").param(EDITION).update();
        jdbc.sql("delete from tag where edition_id = ?").param(EDITION).update();
        jdbc.sql("delete from section where edition_id = ?").param(EDITION).update();
        jdbc.sql("delete from edition where id = ?").param(EDITION).update();
    }

    /** Each is newer than the one before; {@code dated} false is as a capture without a day. */
    private Article story(String section, Kind kind, boolean dated) {
        Content local = Newsstand.content(headline("خبر"));
        Content content =
                new Content(
                        "ar",
                        section,
                        kind,
                        null,
                        local.headline(),
                        null,
                        local.lead(),
                        List.of(new Byline("كاتب " + ++writers)),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null);
        long id = edition.section(section).orElseThrow().id();
        Instant at =
                dated ? Instant.parse("2026-03-01T06:00:00Z").plusSeconds(60L * minutes++) : null;
        long made =
                articles.bringIn(EDITION, id, content, at, "front-test:" + content.headline())
                        .orElseThrow()
                        .value();
        return articles.find(made).orElseThrow();
    }

    private Article news() {
        return story("local", Kind.NEWS, true);
    }

    private static @Nullable Long id(@Nullable Story story) {
        return story == null ? null : story.id();
    }

    private static long id(Article article) {
        return article.facts().id().value();
    }

    private FrontView view() {
        return page.view(edition);
    }

    private String html() {
        return new String(
                stand.room(Templates.class)
                        .render(
                                "site/front",
                                java.util.Map.of(
                                        "frame",
                                        stand.room(Frames.class).front(edition),
                                        "view",
                                        view())),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aPaperWithoutArticlesSaysSo() {
        FrontView view = view();

        assertThat(view.lead()).isNull();
        assertThat(view.seconds()).isEmpty();
        assertThat(view.rows()).isEmpty();
        assertThat(html()).contains("لم يُنشر شيء بعد.").doesNotContain("<h2");
    }

    @Test
    void oneArticleLeadsAlone() {
        Article only = news();
        FrontView view = view();

        assertThat(id(view.lead())).isEqualTo(id(only));
        assertThat(view.seconds()).isEmpty();
        assertThat(view.rows()).isEmpty();
        assertThat(html()).contains(only.facts().content().headline(), "front alone");
    }

    @Test
    void ofTwoTheNewerLeads() {
        Article older = news();
        Article newer = news();
        FrontView view = view();

        assertThat(id(view.lead())).isEqualTo(id(newer));
        assertThat(view.seconds()).extracting(Story::id).containsExactly(id(older));
        assertThat(html()).doesNotContain("front alone");
    }

    @Test
    void ofTwoHundredNoneStandsTwice() {
        for (int i = 0; i < 200; i++) {
            story(
                    i % 5 == 0 ? "opinion" : "local",
                    i % 5 == 0 ? Kind.OPINION : Kind.NEWS,
                    i % 7 != 3);
        }
        FrontView view = view();
        List<Long> all =
                Stream.of(
                                Stream.of(view.lead()),
                                view.seconds().stream(),
                                view.opinion().stream(),
                                view.rows().stream().flatMap(row -> row.stories().stream()),
                                view.brief().stream())
                        .flatMap(stories -> stories)
                        .map(FrontPageTest::id)
                        .toList();

        assertThat(new HashSet<>(all)).hasSameSizeAs(all).hasSizeGreaterThan(15);
        assertThat(view.seconds()).hasSize(3);
        assertThat(view.opinion()).hasSize(4).allMatch(story -> story.kind() == Kind.OPINION);
        assertThat(view.rows()).extracting(row -> row.section().slug()).contains("local");
        assertThat(html().length()).isLessThan(120_000);
    }

    @Test
    void whatHasNoDayNeverLeadsByItself() {
        Article dated = news();
        for (int i = 0; i < 3; i++) {
            story("local", Kind.NEWS, false);
        }

        assertThat(id(view().lead())).isEqualTo(id(dated));
        articles.withdraw(id(dated), null);
        assertThat(view().lead()).isNull();
        assertThat(view().rows()).isNotEmpty();
    }

    @Test
    void anOpinionLeadsOnlyIfAnEditorSaysSo() {
        Article news = news();
        Article opinion = story("opinion", Kind.OPINION, true);
        Article editorial = story("opinion", Kind.EDITORIAL, true);

        assertThat(id(view().lead())).isEqualTo(id(news));
        front.place(EDITION, Slot.LEAD, id(editorial), "هبة");
        assertThat(id(view().lead())).isEqualTo(id(editorial));
        assertThat(view().opinion()).extracting(Story::id).containsExactly(id(opinion));
    }

    @Test
    void whatAnEditorPlacedStandsThereHoweverOldItIs() {
        Article old = news();
        for (int i = 0; i < 80; i++) {
            news();
        }
        Article second = news();
        Article newest = news();
        front.place(EDITION, Slot.LEAD, id(old), "هبة");
        front.place(EDITION, Slot.SECOND_2, id(second), "هبة");
        FrontView view = view();

        assertThat(id(view.lead())).isEqualTo(id(old));
        assertThat(view.seconds()).extracting(Story::id).startsWith(id(second), id(newest));
        assertThat(view.seconds()).hasSize(3);
    }

    @Test
    void aWithdrawnLeadMakesRoomForTheNewest() {
        Article lead = news();
        Article newest = news();
        front.place(EDITION, Slot.LEAD, id(lead), "هبة");
        front.place(EDITION, Slot.SECOND_1, id(newest), "هبة");
        articles.withdraw(id(lead), null);
        FrontView view = view();

        assertThat(view.lead()).isNotNull();
        assertThat(ids(view)).containsExactly(id(newest));
    }

    private static Set<Long> ids(FrontView view) {
        Set<Long> ids = new HashSet<>();
        Stream.concat(Stream.of(view.lead()), view.seconds().stream())
                .filter(story -> story != null)
                .forEach(story -> ids.add(story.id()));
        return ids;
    }
}
