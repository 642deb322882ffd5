package org.midad.operations.bench;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.midad.platform.DataFolder;

/** A first start that is killed again and again before it is done; the next one mends it. */
public final class FirstStart {
    private static final int KILLS = 5;
    private static final int EARLIEST_MILLIS = 50;
    private static final int LATEST_MILLIS = 3_000;

    private FirstStart() {}

    /** Kills first starts on this fresh folder; then one must come up and answer. */
    public static void killedOften(DataFolder data, long seed, Consumer<String> tell)
            throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder moments = new StringBuilder();
        for (int i = 0; i < KILLS; i++) {
            int moment = random.nextInt(EARLIEST_MILLIS, LATEST_MILLIS);
            Child child = Trial.launch(data);
            Thread.sleep(moment);
            child.killAndWait();
            moments.append(i == 0 ? "" : ", ").append(moment);
        }
        long before = System.nanoTime();
        try (Trial paper = Trial.run(data);
                Wire wire = Wire.to(paper.port())) {
            int status = wire.ask(Request.get(paper.port(), "/"));
            if (status != 200) {
                throw new IOException("the front page was answered with " + status);
            }
        }
        tell.accept(
                "first start killed after %s ms: the next one served after %d ms"
                        .formatted(moments, (System.nanoTime() - before) / 1_000_000));
    }
}
