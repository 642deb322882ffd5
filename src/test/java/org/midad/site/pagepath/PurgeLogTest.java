package org.midad.site.pagepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.midad.site.pagepath.PurgeLog.Kind;
import org.midad.site.pagepath.PurgeLog.Overtaken;

class PurgeLogTest {
    private final PurgeLog log = new PurgeLog();

    @Test
    void whatWasPurgedBeforeOvertakesNothing() {
        log.note(Kind.REMOVE, "article:7");

        assertThat(log.overtaken(log.sequence(), Set.of("article:7"))).isEqualTo(Overtaken.NOT);
    }

    @Test
    void aRemovalOutweighsRefreshesWhateverTheirOrder() {
        long since = log.sequence();
        log.note(Kind.REFRESH, "article:7");
        assertThat(log.overtaken(since, Set.of("article:7"))).isEqualTo(Overtaken.REFRESHED);
        log.note(Kind.REMOVE, "article:7");
        log.note(Kind.REFRESH, "article:7");

        assertThat(log.overtaken(since, Set.of("article:7"))).isEqualTo(Overtaken.REMOVED);
        assertThat(log.overtaken(since, Set.of("article:8"))).isEqualTo(Overtaken.NOT);
        assertThat(log.overtaken(since, Set.of())).isEqualTo(Overtaken.NOT);
    }

    @Test
    void whatIsNoLongerRememberedCountsAsRemoved() {
        long since = log.sequence();
        for (int i = 0; i < 10_001; i++) {
            log.note(Kind.REFRESH, "other");
        }

        assertThat(log.overtaken(since, Set.of("article:7"))).isEqualTo(Overtaken.REMOVED);
        assertThat(log.overtaken(since + 1, Set.of("article:7"))).isEqualTo(Overtaken.NOT);
    }

    @Test
    void aPageIsStaleSinceTheFirstPurgeThatOvertookIt() {
        long since = log.sequence();
        log.note(Kind.REFRESH, "other");
        long before = System.nanoTime();
        log.note(Kind.REFRESH, "article:7");
        long after = System.nanoTime();
        log.note(Kind.REFRESH, "article:7");

        assertThat(log.firstAfter(since, Set.of("article:7"))).isBetween(before, after);
    }
}
