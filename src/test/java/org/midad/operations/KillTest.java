package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.midad.operations.bench.FirstStart;
import org.midad.operations.bench.KillRounds;
import org.midad.platform.DataFolder;

/** SIGKILL at any moment: what was acknowledged is kept, and the next start mends the rest. */
@Tag("kill")
class KillTest {
    private static final int ROUNDS = 3;

    /** Another moment in every run; a failure names it. */
    private final long seed = System.nanoTime();

    @Test
    void anAcknowledgedCommentSurvivesAKillOfEverything() throws Exception {
        List<KillRounds.Outcome> outcomes = new ArrayList<>();
        try (KillRounds kills = new KillRounds(fresh("rounds"), seed)) {
            for (int round = 0; round < ROUNDS; round++) {
                outcomes.add(kills.round());
            }
        }
        assertThat(outcomes).as("seed %d", seed).allMatch(KillRounds.Outcome::whole);
    }

    @Test
    void aFirstStartThatWasKilledIsMendedByTheNext() throws Exception {
        List<String> told = new ArrayList<>();
        FirstStart.killedOften(fresh("first"), seed, told::add);
        assertThat(told).as("seed %d", seed).hasSize(1);
    }

    /** Left behind for whoever looks into a failure; the next run begins anew. */
    private static DataFolder fresh(String name) throws IOException {
        Path folder = Path.of("target", "kill-data", name);
        if (Files.exists(folder)) {
            List<Path> old;
            try (Stream<Path> files = Files.walk(folder)) {
                old = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : old) {
                Files.delete(file);
            }
        }
        return DataFolder.at(folder);
    }
}
