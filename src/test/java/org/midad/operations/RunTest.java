package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midad.operations.backup.FilledPaper;
import org.midad.platform.Migrations;

/** {@code midad run} as an operator starts it, in a process of its own. */
@Tag("kill")
class RunTest {
    @Test
    void theLogFileHasItsLinesFromTheStartToTheStop(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        Process newspaper =
                FilledPaper.midad(Map.of(), "run", "--port", "0", "--data", data.toString());
        List<String> said = untilReady(newspaper);
        newspaper.destroy();
        assertThat(newspaper.waitFor()).as(String.join("\n", said)).isZero();

        assertThat(Files.readAllLines(data.resolve("logs/midad.log")))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains(" INFO  Server - Midad ", " serves http://")
                                        .endsWith("schema " + Migrations.NEWEST))
                .last()
                .asString()
                .endsWith("Midad has stopped");
    }

    private static List<String> untilReady(Process newspaper) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader output = newspaper.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null) {
            said.add(line);
            if (line.startsWith("Set it up here")) {
                return said;
            }
            line = output.readLine();
        }
        return said;
    }
}
