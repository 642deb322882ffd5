package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.midad.platform.Disk;
import org.slf4j.LoggerFactory;

/** When room on the disk becomes a matter, and for whom. */
class DiskTest {
    private final AtomicLong free = new AtomicLong(500);
    private final Disk disk = new Disk(() -> new Disk.Space(free.get(), 1_000));

    @ParameterizedTest
    @CsvSource({"150,ENOUGH", "149,LITTLE", "50,LITTLE", "49,SCARCE", "0,SCARCE"})
    void itsLevelsBeginAtFifteenAndAtFivePercent(long left, Disk.Level level) {
        free.set(left);
        assertThat(disk.space().level()).isEqualTo(level);
    }

    @Test
    void whatIsWrittenLeavesFivePercent() {
        assertThat(disk.space().takes(450)).isTrue();
        assertThat(disk.space().takes(451)).isFalse();
    }

    @Test
    void eachCrossingIsToldOnce() {
        Logger logger = (Logger) LoggerFactory.getLogger(DiskWatch.class);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        logger.addAppender(heard);
        try (DiskWatch watch = new DiskWatch(disk)) {
            for (long left : List.of(500L, 140L, 120L, 40L, 30L, 100L, 400L)) {
                free.set(left);
                watch.look();
            }
        } finally {
            logger.detachAppender(heard);
        }
        assertThat(heard.list)
                .extracting(event -> event.getLevel().toString())
                .containsExactly("WARN", "ERROR", "WARN", "INFO");
    }
}
