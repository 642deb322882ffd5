package org.midad.operations;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.midad.moderation.Rules;
import org.midad.platform.Disk;
import org.midad.site.Served;

/**
 * The figures of the running newspaper in Prometheus' form. Made at the first scrape; what happens
 * between two scrapes only adds to counters.
 */
final class Metrics implements AutoCloseable {
    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Figures figures;
    private volatile Figures.Reading reading = Figures.Reading.NONE;

    Metrics(Figures figures, Served served, Rules rules, HikariDataSource connections, Disk disk) {
        this.figures = figures;
        answers(served);
        pages(served);
        comments(rules);
        database(connections);
        upkeep(disk);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** All figures as they are now. */
    synchronized String scrape() {
        reading = figures.read();
        return registry.scrape();
    }

    private void answers(Served served) {
        for (Served.Answers answers : served.answers()) {
            // counters hold their object weakly: it has to be one that lives as long as they
            FunctionCounter.builder("midad.requests", served, all -> answers.count().getAsLong())
                    .description("Requests that were answered, by kind and class of status")
                    .tags("kind", answers.kind(), "status", answers.status())
                    .register(registry);
        }
    }

    private void pages(Served pages) {
        counter("midad.page.cache.hits", "Pages from memory", pages, Served::fromMemory);
        counter("midad.page.cache.misses", "Pages that were waited for", pages, Served::waitedFor);
        gauge("midad.page.cache.pages", "Pages that are kept", null, pages, Served::kept);
        gauge("midad.page.cache", "Kept bytes of pages", "bytes", pages, Served::memory);
    }

    private void comments(Rules rules) {
        String name = "midad.comments";
        String what = "Comments that came in, by what the rules said";
        verdict(rules, name, what, "published", r -> r.judged().published());
        verdict(rules, name, what, "held", r -> r.judged().held());
        verdict(rules, name, what, "refused", r -> r.judged().refused());
        reading("midad.comments.waiting", "Comments that wait", null, Figures.Reading::waiting);
        reading(
                "midad.comments.oldest.waiting",
                "How long the oldest of them waits; 0 where none does",
                "seconds",
                Figures.Reading::oldestWaiting);
    }

    private void verdict(
            Rules rules, String name, String what, String verdict, ToDoubleFunction<Rules> count) {
        FunctionCounter.builder(name, rules, count)
                .description(what)
                .tags(Tags.of("verdict", verdict))
                .register(registry);
    }

    private void database(HikariDataSource connections) {
        HikariPoolMXBean pool = connections.getHikariPoolMXBean();
        String name = "midad.database.connections.";
        gauge(name + "active", "In use", null, pool, HikariPoolMXBean::getActiveConnections);
        gauge(name + "idle", "Open and free", null, pool, HikariPoolMXBean::getIdleConnections);
        gauge(
                name + "waiting",
                "Requests that wait for one",
                null,
                pool,
                HikariPoolMXBean::getThreadsAwaitingConnection);
        reading("midad.database.size", "Of all tables", "bytes", Figures.Reading::databaseBytes);
        reading(
                "midad.outbox.lag",
                "How long the oldest unread change of another process waits",
                "seconds",
                Figures.Reading::outboxLag);
    }

    private void upkeep(Disk disk) {
        gauge("midad.disk.free", "On the data folder's", "bytes", disk, d -> d.space().free());
        gauge("midad.disk.total", "On the data folder's", "bytes", disk, d -> d.space().total());
        reading(
                "midad.backup.age",
                "Since the last sound nightly backup; NaN where there is none",
                "seconds",
                Figures.Reading::backupAge);
        reading(
                "midad.backup.last.attempt.ok",
                "1 where the last nightly backup was made, 0 where it failed",
                null,
                Figures.Reading::backupOk);
    }

    private <T> void counter(String name, String what, T of, ToDoubleFunction<T> count) {
        FunctionCounter.builder(name, of, count).description(what).register(registry);
    }

    private void reading(
            String name,
            String what,
            @Nullable String unit,
            ToDoubleFunction<Figures.Reading> value) {
        gauge(name, what, unit, this, metrics -> value.applyAsDouble(metrics.reading));
    }

    private <T> void gauge(
            String name, String what, @Nullable String unit, T of, ToDoubleFunction<T> value) {
        Gauge.builder(name, of, value)
                .description(what)
                .baseUnit(unit)
                .strongReference(true)
                .register(registry);
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
