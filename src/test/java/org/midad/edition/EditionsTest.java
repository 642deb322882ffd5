package org.midad.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;

@Tag("data")
class EditionsTest {
    private final Newsstand stand = Newsstand.open();
    private final Editions editions = stand.room(Editions.class);

    @AfterEach
    void holdAllAgain() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
    }

    @Test
    void aSectionIsFoundByItsNameOrItsSlug() {
        Section local = editions.first().section("local").orElseThrow();

        assertThat(editions.sectionNamed("محليات").section()).isEqualTo(local);
        assertThat(editions.sectionNamed("local").section()).isEqualTo(local);
        assertThat(editions.sectionNamed("local").made()).isFalse();
        assertThat(editions.first().section("moon")).isEmpty();
    }

    @Test
    void whatIsSetHoldsAtOnceAndForAllWhoAskMeanwhile() throws Exception {
        List<Future<?>> readers = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                readers.add(
                        people.submit(
                                () -> {
                                    for (int n = 0; n < 2_000; n++) {
                                        editions.first();
                                    }
                                }));
            }
            for (int i = 0; i < 20; i++) {
                CommentPolicy.Mode mode =
                        i % 2 == 0 ? CommentPolicy.Mode.PUBLISH_ALL : CommentPolicy.Mode.HOLD_FIRST;
                stand.receive(mode);
                assertThat(editions.first().comments().mode()).isEqualTo(mode);
            }
        }
        for (Future<?> reader : readers) {
            reader.get();
        }
        assertThat(editions.first().comments().mode()).isEqualTo(CommentPolicy.Mode.HOLD_FIRST);
    }

    /** A crowd of readers larger than the pool of connections must not wait for itself. */
    @Test
    void aCrowdMayAskAtOnceAfterAChange() throws Exception {
        int crowd = 64;
        for (int round = 0; round < 5; round++) {
            CyclicBarrier together = new CyclicBarrier(crowd);
            List<Future<String>> names = new ArrayList<>();
            stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
            try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < crowd; i++) {
                    names.add(
                            people.submit(
                                    () -> {
                                        together.await();
                                        return editions.first().name();
                                    }));
                }
            }
            for (Future<String> name : names) {
                assertThat(name.get()).isEqualTo(editions.first().name());
            }
        }
    }
}
