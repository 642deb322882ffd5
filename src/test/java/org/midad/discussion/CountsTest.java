package org.midad.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.midad.Newsstand.eventually;
import static org.midad.Newsstand.headline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.midad.edition.CommentPolicy;
import org.midad.moderation.Decisions;
import org.midad.moderation.Incoming;
import org.midad.moderation.Received;
import org.midad.moderation.Reception;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts and numbers of a thread, whoever writes and decides at the same time. */
@Tag("data")
class CountsTest {
    private static final long SEED = 7;

    private final Newsstand stand = Newsstand.open();
    private final Comments comments = stand.room(Comments.class);
    private final Decisions decisions = stand.room(Decisions.class);
    private final JdbcClient jdbc = stand.room(JdbcClient.class);
    private final long article = stand.publish(headline("سوق")).facts().id().value();

    @AfterEach
    void holdAllAgain() {
        stand.receive(CommentPolicy.Mode.HOLD_ALL);
    }

    private long said(String text) {
        Received received =
                stand.room(Reception.class)
                        .fromProgram(
                                new Incoming(
                                        article,
                                        "سلمى",
                                        null,
                                        text,
                                        null,
                                        null,
                                        "192.0.2." + Math.floorMod(text.hashCode(), 250),
                                        java.time.Instant.now()),
                                null);
        return ((Received.Kept) received).comment().id().value();
    }

    private void move(long id, @Nullable CommentState from, CommentState to) {
        decisions.decide(
                id,
                new Comments.Move(
                        from, to, "نور", to == CommentState.REJECTED ? "insult" : null, null),
                null);
    }

    private long publishedRows() {
        return jdbc.sql("select count(*) from comment where article_id = ? and state = 'published'")
                .param(article)
                .query(Long.class)
                .single();
    }

    private Map<Long, Integer> numbers() {
        Map<Long, Integer> numbers = new HashMap<>();
        jdbc.sql("select id, number from comment where article_id = ? and number is not null")
                .param(article)
                .query((rs, i) -> numbers.put(rs.getLong(1), rs.getInt(2)))
                .list();
        return numbers;
    }

    private static void all(List<Future<?>> tasks) throws Exception {
        for (Future<?> task : tasks) {
            task.get();
        }
    }

    @Test
    void theCountIsTheNumberOfRowsWhateverIsDecidedAtOnce() throws Exception {
        List<Long> ids = IntStream.range(0, 24).mapToObj(i -> said("تعليق " + i)).toList();
        List<CommentState> states =
                List.of(CommentState.PUBLISHED, CommentState.REJECTED, CommentState.PENDING);
        List<Future<?>> tasks = new ArrayList<>();
        try (ExecutorService moderators = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                Random random = new Random(SEED + i);
                tasks.add(
                        moderators.submit(
                                () -> {
                                    for (int step = 0; step < 40; step++) {
                                        move(
                                                ids.get(random.nextInt(ids.size())),
                                                states.get(random.nextInt(3)),
                                                states.get(random.nextInt(3)));
                                    }
                                }));
            }
        }
        all(tasks);

        assertThat(comments.count(article)).isEqualTo(publishedRows());
        assertThat(numbers().values())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, numbers().size()).boxed().toList());
    }

    @Test
    void twoWhoDecideTheSameCommentDecideItOnce() throws Exception {
        long id = said("مرة");
        List<Future<Comments.Moved>> both = new ArrayList<>();
        try (ExecutorService moderators = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                CommentState to = i % 2 == 0 ? CommentState.PUBLISHED : CommentState.REJECTED;
                both.add(
                        moderators.submit(
                                () ->
                                        decisions.decide(
                                                id,
                                                new Comments.Move(null, to, "نور", "insult", null),
                                                null)));
            }
        }
        int done = 0;
        for (Future<Comments.Moved> one : both) {
            done += one.get() instanceof Comments.Moved.Done ? 1 : 0;
        }

        assertThat(done).isEqualTo(1);
        assertThat(
                        jdbc.sql("select count(*) from decision where comment_id = ?")
                                .param(id)
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        assertThat(comments.count(article)).isEqualTo(publishedRows());
    }

    @Test
    void aNumberIsForGood() {
        long first = said("الأول");
        long second = said("الثاني");
        long third = said("الثالث");
        move(second, null, CommentState.PUBLISHED);
        move(first, null, CommentState.PUBLISHED);
        move(second, CommentState.PUBLISHED, CommentState.REJECTED);
        move(third, null, CommentState.PUBLISHED);
        move(second, CommentState.REJECTED, CommentState.PUBLISHED);

        assertThat(numbers())
                .containsEntry(second, 1)
                .containsEntry(first, 2)
                .containsEntry(third, 3);
    }

    @Test
    void aRejectedCommentNeverHadANumber() {
        long id = said("مرفوض");
        move(id, null, CommentState.REJECTED);

        assertThat(numbers()).isEmpty();
        assertThat(comments.count(article)).isZero();
    }

    @Test
    void commentsThatNoPersonLooksAtGetTheirNumbersTooWithoutGapsOrDoubles() throws Exception {
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        List<Future<?>> tasks = new ArrayList<>();
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 8; writer++) {
                int one = writer;
                tasks.add(
                        writers.submit(
                                () -> {
                                    for (int i = 0; i < 12; i++) {
                                        said("كاتب " + one + " يقول " + i);
                                    }
                                }));
            }
        }
        all(tasks);

        assertThat(comments.count(article)).isEqualTo(96).isEqualTo(publishedRows());
        eventually(() -> numbers().size() == 96);
        assertThat(numbers().values())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 96).boxed().toList());
    }

    @Test
    void numbersOfWritersAndModeratorsAtOnceDoNotClash() throws Exception {
        List<Long> waiting = IntStream.range(0, 15).mapToObj(i -> said("ينتظر " + i)).toList();
        stand.receive(CommentPolicy.Mode.PUBLISH_ALL);
        List<Future<?>> tasks = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            tasks.add(
                    people.submit(
                            () -> waiting.forEach(id -> move(id, null, CommentState.PUBLISHED))));
            for (int writer = 0; writer < 3; writer++) {
                int one = writer;
                tasks.add(
                        people.submit(
                                () -> {
                                    for (int i = 0; i < 10; i++) {
                                        said("متزامن " + one + " " + i);
                                    }
                                }));
            }
        }
        all(tasks);

        eventually(() -> numbers().size() == 45);
        assertThat(numbers().values())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 45).boxed().toList());
        assertThat(comments.count(article)).isEqualTo(45);
    }
}
