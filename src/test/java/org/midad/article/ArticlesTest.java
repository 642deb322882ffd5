package org.midad.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.edition.Editions;
import org.midad.platform.Outbox;
import org.midad.site.pagepath.MutableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** An article's ways from state to state. */
@Tag("data")
class ArticlesTest {
    private final Newsstand stand = Newsstand.open();
    private final Articles articles = stand.room(Articles.class);
    private final long section =
            stand.room(Editions.class).first().section("local").orElseThrow().id();

    private long draft() {
        return articles.create(1, section, Newsstand.content(headline("مسودة")), null, "هدى الأسمر")
                .facts()
                .id()
                .value();
    }

    private String state(long id) {
        return articles.find(id).map(Article::state).orElse("nowhere");
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> "done";
            case Outcome.Missing missing -> "missing";
            case Outcome.Outdated outdated -> "outdated " + outdated.revision();
            case Outcome.NotNow notNow -> "not now " + notNow.state();
        };
    }

    @Test
    void aLifeHasItsOrder() {
        long id = draft();
        Instant later = Instant.now().plus(1, ChronoUnit.DAYS);

        assertThat(told(articles.withdraw(id, null))).isEqualTo("not now draft");
        assertThat(told(articles.schedule(id, later))).isEqualTo("done");
        assertThat(state(id)).isEqualTo("scheduled");
        assertThat(told(articles.withdraw(id, null))).isEqualTo("not now scheduled");
        assertThat(told(articles.delete(id))).isEqualTo("not now scheduled");
        assertThat(told(articles.schedule(id, later.plusSeconds(1)))).isEqualTo("done");
        assertThat(told(articles.publish(id, null))).isEqualTo("done");
        assertThat(state(id)).isEqualTo("published");
        assertThat(told(articles.schedule(id, later))).isEqualTo("not now published");
        assertThat(told(articles.delete(id))).isEqualTo("not now published");
        assertThat(told(articles.withdraw(id, "خطأ"))).isEqualTo("done");
        assertThat(state(id)).isEqualTo("withdrawn");
        assertThat(told(articles.withdraw(id, null))).isEqualTo("done");
        assertThat(told(articles.schedule(id, later))).isEqualTo("not now withdrawn");
        assertThat(told(articles.delete(id))).isEqualTo("not now withdrawn");
        assertThat(told(articles.publish(id, null))).isEqualTo("done");
        assertThat(state(id)).isEqualTo("published");
    }

    @Test
    void anArticleThatComesBackKeepsItsFirstTime() {
        long id = draft();
        Instant first = Instant.parse("2015-09-05T07:00:00Z");
        articles.publish(id, first);
        articles.withdraw(id, null);
        articles.publish(id, null);

        assertThat(((Article.Published) articles.find(id).orElseThrow()).publishedAt())
                .isEqualTo(first);
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        assertThat(told(articles.publish(999_999_999_999L, null))).isEqualTo("missing");
        assertThat(told(articles.withdraw(999_999_999_999L, null))).isEqualTo("missing");
        assertThat(told(articles.delete(999_999_999_999L))).isEqualTo("missing");
        assertThat(articles.find(999_999_999_999L)).isEmpty();
    }

    @Test
    void aDraftGoesWithItsRevisions() {
        long id = draft();
        articles.replace(id, 1, section, Newsstand.content(headline("ثانية")), "هدى الأسمر");
        assertThat(articles.revisions(id)).hasSize(2);
        articles.delete(id);

        assertThat(articles.revisions(id)).isEmpty();
    }

    @Test
    void whatIsDueIsPublishedOnceHoweverManyAsk() throws Exception {
        List<Long> due = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            long id = draft();
            articles.schedule(id, Instant.now().minusSeconds(1));
            due.add(id);
        }
        List<Future<Integer>> clocks = new ArrayList<>();
        try (ExecutorService nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                clocks.add(nodes.submit(articles::publishDue));
            }
        }
        for (Future<Integer> clock : clocks) {
            clock.get();
        }
        Newsstand.eventually(() -> due.stream().allMatch(id -> state(id).equals("published")));
        Integer most =
                stand.room(JdbcClient.class)
                        .sql(
                                """
                                select max(told) from (select count(*)::int as told from outbox
                                    where kind = 'article.shown' and subject = any(?)
                                    group by subject) t
                                """)
                        .param(due.toArray(Long[]::new))
                        .query(Integer.class)
                        .single();

        assertThat(most).isEqualTo(1);
    }

    @Test
    void theSameSourceBringsNothingTwiceEvenAtOnce() throws Exception {
        String source = "test:" + headline("مصدر");
        List<Future<Boolean>> imports = new ArrayList<>();
        try (ExecutorService processes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                imports.add(
                        processes.submit(
                                () ->
                                        articles.bringIn(
                                                        1,
                                                        section,
                                                        Newsstand.content(headline("مستورد")),
                                                        null,
                                                        source)
                                                .isPresent()));
            }
        }
        int made = 0;
        for (Future<Boolean> one : imports) {
            made += one.get() ? 1 : 0;
        }

        assertThat(made).isEqualTo(1);
        assertThat(articles.hasSource(source)).isTrue();
    }

    @Test
    void aTimeIsKeptToTheMicrosecond() {
        long id = draft();
        Instant at = Instant.parse("2015-09-05T07:00:00.123456Z");
        articles.publish(id, at);

        assertThat(((Article.Published) articles.find(id).orElseThrow()).publishedAt())
                .isEqualTo(at);
    }

    @Test
    void namesOfOnePersonLeadToOnePage() {
        Article one = stand.publish(headline("أول"));
        Article two = stand.publish(headline("ثان"));
        String page =
                stand.get(
                                "/authors/"
                                        + java.net.URLEncoder.encode(
                                                org.midad.language.Slugs.slug("هدى الأسمر"),
                                                java.nio.charset.StandardCharsets.UTF_8))
                        .body();

        assertThat(page)
                .contains(one.facts().content().headline(), two.facts().content().headline());
    }

    @Test
    void aClockThatJumpsPublishesAtItsTimeAndOnce() {
        Instant noon = Instant.parse("2031-03-01T12:00:00Z");
        MutableClock clock = new MutableClock(noon);
        Articles here =
                new Articles(
                        stand.room(JdbcClient.class),
                        stand.room(TransactionTemplate.class),
                        stand.room(Outbox.class),
                        stand.room(JsonMapper.class),
                        clock);
        long id =
                here.create(1, section, Newsstand.content(headline("مجدول")), null, "هبة")
                        .facts()
                        .id()
                        .value();
        here.schedule(id, noon.plusSeconds(600));

        // back an hour, as when a server is put right: not yet
        clock.set(noon.minusSeconds(3600));
        here.publishDue();
        assertThat(here.find(id).orElseThrow()).isInstanceOf(Article.Scheduled.class);
        // far ahead, past its time
        clock.set(noon.plusSeconds(86_400));
        here.publishDue();
        assertThat(here.find(id).orElseThrow()).isInstanceOf(Article.Published.class);
        Instant out = ((Article.Published) here.find(id).orElseThrow()).publishedAt();
        int revision = here.find(id).orElseThrow().facts().revision();
        // back again: it stays out, once
        clock.set(noon);
        here.publishDue();
        clock.set(noon.plusSeconds(601));
        here.publishDue();
        Article after = here.find(id).orElseThrow();
        assertThat(((Article.Published) after).publishedAt()).isEqualTo(out);
        assertThat(after.facts().revision()).isEqualTo(revision);
    }
}
