package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.article.Article;
import org.midad.edition.CommentPolicy;
import org.midad.people.Role;

@Tag("data")
class MetricsTest {
    private static final Pattern NAME = Pattern.compile("midad_[a-z_]+");

    private final Newsstand stand = Newsstand.open();

    private String scrape() {
        return stand.get("/metrics", stand.token(Role.OPERATOR)).body();
    }

    private double value(String figures, String sample) {
        return figures.lines()
                .filter(line -> line.startsWith(sample + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sample + " is not in\n" + figures));
    }

    @Test
    void onlyATokenOfTheOperatorSeesFigures() {
        assertThat(stand.get("/metrics").statusCode()).isEqualTo(401);
        assertThat(stand.get("/metrics", stand.token(Role.CHIEF)).statusCode()).isEqualTo(403);
        assertThat(stand.get("/metrics", stand.token(Role.OPERATOR)).statusCode()).isEqualTo(200);
    }

    @Test
    void answersPagesAndCommentsAreCounted() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
        Article article = stand.publish(headline("أرقام"));
        String before = scrape();
        // whatever counters do not hold on to is gone by then
        System.gc();
        stand.get(article.facts().path());
        stand.get(article.facts().path());
        stand.get("/no/such/page-0");
        stand.postJson(
                "/api/v1/articles/" + article.facts().id() + "/comments",
                "{\"name\": \"قارئ\", \"text\": \"" + headline("كلام") + "\"}");
        String after = scrape();

        for (String grown :
                new String[] {
                    "midad_requests_total{kind=\"page\",status=\"2xx\"}",
                    "midad_requests_total{kind=\"page\",status=\"4xx\"}",
                    "midad_requests_total{kind=\"api\",status=\"2xx\"}",
                    "midad_page_cache_hits_total",
                    "midad_page_cache_misses_total",
                    "midad_comments_total{verdict=\"held\"}"
                }) {
            assertThat(value(after, grown)).as(grown).isGreaterThan(value(before, grown));
        }
        assertThat(value(after, "midad_comments_waiting")).isPositive();
        assertThat(value(after, "midad_comments_oldest_waiting_seconds")).isPositive();
        assertThat(value(after, "midad_disk_total_bytes")).isPositive();
        assertThat(value(after, "midad_page_cache_bytes")).isPositive();
        assertThat(value(after, "midad_outbox_lag_seconds")).isNotNegative();
        assertThat(after).contains("jvm_memory_used_bytes", "process_uptime_seconds");
    }

    @Test
    void everyFigureOfTheSampleAlertsExists() throws IOException {
        String figures = scrape();
        try (InputStream in = Metrics.class.getResourceAsStream("/package/prometheus-alerts.yml")) {
            Matcher names = NAME.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(names.results().map(found -> found.group()).distinct())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(name -> assertThat(figures).contains("\n" + name));
        }
    }
}
