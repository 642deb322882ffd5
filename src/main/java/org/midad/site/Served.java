package org.midad.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.midad.site.pagepath.PageCache;
import org.midad.site.pagepath.Traffic;

/** What was answered since the start, and what pages take: for figures. */
public final class Served {
    private static final int LAST_STATUS_CLASS = 5;

    private final PageCache pages;

    Served(PageCache pages) {
        this.pages = pages;
    }

    /**
     * A counter of answers.
     *
     * @param kind such as {@code page} or {@code api}
     * @param status class of the status, such as {@code 2xx}
     */
    public record Answers(String kind, String status, LongSupplier count) {}

    /** All counters, zero ones too. */
    public List<Answers> answers() {
        List<Answers> all = new ArrayList<>();
        for (Traffic.Kind kind : Traffic.Kind.values()) {
            for (int i = 1; i <= LAST_STATUS_CLASS; i++) {
                int hundreds = i;
                all.add(
                        new Answers(
                                kind.name().toLowerCase(Locale.ROOT),
                                hundreds + "xx",
                                () -> pages.traffic().answers(kind, hundreds)));
            }
        }
        return all;
    }

    /** Pages that were answered from memory. */
    public long fromMemory() {
        return pages.traffic().fromMemory();
    }

    /** Pages that somebody waited for. */
    public long waitedFor() {
        return pages.traffic().waitedFor();
    }

    /** How many pages are kept. */
    public long kept() {
        return pages.size();
    }

    /** Bytes of all kept pages. */
    public long memory() {
        return pages.memory();
    }
}
