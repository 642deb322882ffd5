package org.midad.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;

@Tag("data")
class FrontTest {
    private static final List<Slot> SLOTS = List.of(Slot.values());

    private final Newsstand stand = Newsstand.open();
    private final Front front = stand.room(Front.class);

    @AfterEach
    void nothingIsPlaced() {
        front.placed(1).keySet().forEach(article -> front.release(1, article));
    }

    private long story() {
        return stand.publish(headline("للواجهة")).facts().id().value();
    }

    @Test
    void anArticleStandsInOneSlot() {
        long story = story();
        front.place(1, Slot.LEAD, story, "هبة");
        front.place(1, Slot.SECOND_2, story, "هبة");

        assertThat(front.placed(1)).containsExactly(Map.entry(story, Slot.SECOND_2));
    }

    @Test
    void aSlotHoldsOneArticle() {
        long first = story();
        long second = story();
        front.place(1, Slot.LEAD, first, "هبة");
        front.place(1, Slot.LEAD, second, "هبة");

        assertThat(front.placed(1)).containsExactly(Map.entry(second, Slot.LEAD));
    }

    @Test
    void whatIsNotPublishedIsNotPlacedAndNothingElseIsMoved() {
        long first = story();
        front.place(1, Slot.LEAD, first, "هبة");

        assertThat(front.place(1, Slot.LEAD, 999_999_999_999L, "هبة")).isFalse();
        assertThat(front.placed(1)).containsExactly(Map.entry(first, Slot.LEAD));
    }

    @Test
    void editorsWhoPlaceAtOnceLeaveOneOrderOfThings() throws Exception {
        List<Long> stories = Stream.generate(this::story).limit(3).toList();
        List<Future<?>> editors = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                Random random = new Random(i);
                editors.add(
                        people.submit(
                                () -> {
                                    for (int step = 0; step < 15; step++) {
                                        long story = stories.get(random.nextInt(3));
                                        Slot slot = SLOTS.get(random.nextInt(SLOTS.size()));
                                        if (random.nextInt(4) == 0) {
                                            front.release(1, story);
                                        } else {
                                            front.place(1, slot, story, "هبة");
                                        }
                                    }
                                }));
            }
        }
        for (Future<?> editor : editors) {
            editor.get();
        }

        assertThat(front.placed(1).values()).doesNotHaveDuplicates();
        assertThat(stories).containsAll(front.placed(1).keySet());
    }
}
