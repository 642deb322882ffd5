package org.midad.operations.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.midad.language.Folding;
import org.midad.moderation.ListedWords;
import org.midad.moderation.ListedWords.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code midad bench words}: looking for the newsroom's words in comments. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        description = "Words: a long list looked for in comments, on one core, beside folding.")
public final class WordsBench implements Callable<Integer> {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final double ENOUGH = 50;
    private static final int COMMENTS = 20_000;

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--entries", defaultValue = "10000", description = "(default: 10000)")
    private int entries;

    @Option(names = "--rounds", defaultValue = "5", description = "of each side (default: 5)")
    private int rounds;

    @Option(names = "--json", description = "answers one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        Random random = new Random(1);
        List<String> list = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            list.add(word(random));
        }
        ListedWords words =
                switch (ListedWords.read(list)) {
                    case Reading.Done done -> done.words();
                    case Reading.Bad bad -> throw new IllegalStateException(bad.why());
                };
        List<String> comments = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < COMMENTS; i++) {
            String comment = Sayings.text(i);
            comments.add(comment);
            bytes += comment.getBytes(StandardCharsets.UTF_8).length;
        }
        double matching = 0;
        double folding = 0;
        for (int i = 0; i < rounds; i++) {
            matching = Math.max(matching, rate(comments, bytes, c -> words.find(c).size()));
            folding =
                    Math.max(
                            folding,
                            rate(comments, bytes, c -> Folding.foldWithPlaces(c).places().length));
        }
        Sheet sheet =
                new Sheet(
                        Objects.requireNonNull(spec).commandLine().getOut(),
                        json ? Sheet.Form.JSON : Sheet.Form.TABLE);
        sheet.add(
                Finding.beside(
                        words.size() + " words in comments, beside folding for search",
                        "MB/s",
                        matching,
                        folding,
                        Goal.atLeast(ENOUGH, matching)));
        sheet.end();
        return 0;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 3 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /**
     * Megabytes of UTF-8 a second of processor time; several times through, for the work of one is
     * soon done.
     */
    private static double rate(List<String> comments, long bytes, ToLongFunction<String> work) {
        int times = 5;
        long sum = 0;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            for (String comment : comments) {
                sum += work.applyAsLong(comment);
            }
        }
        long nanos = threads.getCurrentThreadCpuTime() - start;
        // The sum is looked at, so that the work cannot be left out.
        return sum < 0 ? 0 : times * bytes / 1e6 / (nanos / 1e9);
    }
}
