package org.midad.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.Newsstand;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many at once: each is kept once, and none fails for its neighbour. */
@Tag("data")
class GroupCommitTest {
    private static final int MANY = 48;
    private static final Duration LASTS = Duration.ofMinutes(10);

    private final Newsstand stand = Newsstand.open();
    private final Comments comments = stand.room(Comments.class);
    private final JdbcClient jdbc = stand.room(JdbcClient.class);

    private long article() {
        return stand.publish(Newsstand.headline("معا")).facts().id().value();
    }

    private static NewComment said(long article, String text, CommentState state) {
        return new NewComment(
                article,
                null,
                null,
                "سلمى",
                null,
                text,
                "ar",
                "rtl",
                state,
                state == CommentState.PENDING ? "policy" : null,
                null,
                null,
                1,
                Instant.now());
    }

    private static <T> List<Future<T>> atOnce(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier together = new CyclicBarrier(tasks.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> all = new ArrayList<>();
            for (Callable<T> task : tasks) {
                all.add(
                        threads.submit(
                                () -> {
                                    together.await();
                                    return task.call();
                                }));
            }
            return all;
        }
    }

    @Test
    void manyAtOnceAreAllKeptAndCounted() throws Exception {
        long first = article();
        long second = article();
        List<Callable<Kept>> tasks = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            NewComment comment =
                    said(
                            i % 2 == 0 ? first : second,
                            "قول " + i,
                            i % 3 == 0 ? CommentState.PENDING : CommentState.PUBLISHED);
            tasks.add(() -> comments.keep(comment, null));
        }
        Set<Long> ids = new HashSet<>();
        for (Future<Kept> kept : atOnce(tasks)) {
            ids.add(((Kept.New) kept.get()).comment().id().value());
        }
        assertThat(ids).hasSize(MANY);
        assertThat(comments.count(first)).isEqualTo(16);
        assertThat(comments.count(second)).isEqualTo(16);
        assertThat(comments.find(ids.iterator().next())).isPresent();
    }

    @Test
    void whatIsKeptIsWhatIsAnswered() {
        Kept.New kept =
                (Kept.New) comments.keep(said(article(), "كما هو", CommentState.PENDING), null);
        assertThat(comments.find(kept.comment().id().value())).contains(kept.comment());
    }

    @Test
    void theSameKeyAtOnceIsOneComment() throws Exception {
        long article = article();
        byte[] key = Comments.digest("same");
        List<Callable<Kept>> tasks = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            tasks.add(
                    () ->
                            comments.keep(
                                    said(article, "نفسه", CommentState.PENDING),
                                    new SubmissionKey(key, key, LASTS)));
        }
        int fresh = 0;
        Set<Long> ids = new HashSet<>();
        for (Future<Kept> kept : atOnce(tasks)) {
            switch (kept.get()) {
                case Kept.New one -> {
                    fresh++;
                    ids.add(one.comment().id().value());
                }
                case Kept.Again again -> ids.add(again.comment().id().value());
                case Kept other -> throw new AssertionError(other);
            }
        }
        assertThat(fresh).isOne();
        assertThat(ids).hasSize(1);
        assertThat(rows(article)).isOne();
    }

    @Test
    void oneThatCannotBeKeptHarmsNoOther() throws Exception {
        long article = article();
        List<Callable<Kept>> tasks = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            NewComment comment =
                    said(article, i == 7 ? "لا يحفظ\u0000" : "قول " + i, CommentState.PUBLISHED);
            SubmissionKey key = key(i);
            tasks.add(() -> comments.keep(comment, key));
        }
        List<Future<Kept>> all = atOnce(tasks);
        for (int i = 0; i < MANY; i++) {
            Future<Kept> one = all.get(i);
            if (i == 7) {
                assertThatThrownBy(one::get)
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(DataAccessException.class);
            } else {
                assertThat(one.get()).isInstanceOf(Kept.New.class);
            }
        }
        assertThat(rows(article)).isEqualTo(MANY - 1);
        assertThat(comments.count(article)).isEqualTo(MANY - 1);
    }

    /** With keys of two lives and without any: they meet in one group. */
    private static @Nullable SubmissionKey key(int number) {
        byte[] key = Comments.digest("number", String.valueOf(number));
        return switch (number % 3) {
            case 0 -> new SubmissionKey(key, key, LASTS);
            case 1 -> new SubmissionKey(key, key, Duration.ofHours(24));
            default -> null;
        };
    }

    @Test
    void aClosedThreadTakesNoneOfAGroup() throws Exception {
        long open = article();
        long nowhere = 999_999_999L;
        List<Callable<Kept>> tasks = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            NewComment comment =
                    said(i % 2 == 0 ? open : nowhere, "قول " + i, CommentState.PENDING);
            tasks.add(() -> comments.keep(comment, null));
        }
        int closed = 0;
        for (Future<Kept> kept : atOnce(tasks)) {
            closed += kept.get() instanceof Kept.Closed ? 1 : 0;
        }
        assertThat(closed).isEqualTo(MANY / 2);
        assertThat(rows(open)).isEqualTo(MANY / 2);
    }

    private long rows(long article) {
        return jdbc.sql("select count(*) from comment where article_id = ?")
                .param(article)
                .query(Long.class)
                .single();
    }
}
