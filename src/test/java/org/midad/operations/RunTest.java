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
import org.midad.platform.DataFolder;
import org.midad.platform.Migrations;

/** {@code midad run} as an operator starts it, in a process of its own. */
@Tag("kill")
class RunTest {
    @Test
    void theLogFileHasItsLinesFromTheStartToTheStop(@TempDir Path folder) throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("midad.yaml"), "backup.folder: database/old\n");
        Map<String, String> mistyped = Map.of("MIDAD_BAKCUP_KEEP", "3");
        Process newspaper =
                FilledPaper.midad(mistyped, "run", "--port", "0", "--data", data.toString());
        List<String> said = untilReady(newspaper);
        try {
            theDoctorTellsAFaultAndGoesOn(data, mistyped);
        } finally {
            newspaper.destroy();
        }
        assertThat(newspaper.waitFor()).as(String.join("\n", said)).isZero();

        assertThat(Files.readAllLines(data.resolve("logs/midad.log")))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .contains(" INFO  Server - Midad ", " serves http://")
                                        .endsWith("schema " + Migrations.NEWEST))
                .anySatisfy(line -> assertThat(line).contains("WARN", "MIDAD_BAKCUP_KEEP is set"))
                .anySatisfy(line -> assertThat(line).contains("WARN", "belongs to the database"))
                .last()
                .asString()
                .endsWith("Midad has stopped");
    }

    private static void theDoctorTellsAFaultAndGoesOn(Path data, Map<String, String> mistyped)
            throws Exception {
        Said well = say(mistyped, "doctor", "--data", data.toString());
        assertThat(well.text)
                .contains(
                        "!  MIDAD_BAKCUP_KEEP is set and read by nothing",
                        "X  the folder of the backups cannot be used",
                        "ok PostgreSQL 18");
        Files.writeString(data.resolve("midad.yaml"), "backup.keeep: 3\n");
        Said wrong = say(Map.of(), "doctor", "--data", data.toString());
        assertThat(wrong.text)
                .contains("X  the settings cannot be used", "backup.keeep", "ok PostgreSQL 18")
                .doesNotContain("report it");
        assertThat(List.of(well.code, wrong.code)).containsOnly(1);
        Said elsewhere =
                say(
                        Map.of("MIDAD_DB_URL", "jdbc:mysql://127.0.0.1/midad"),
                        "doctor",
                        "--data",
                        data.toString());
        assertThat(elsewhere.text)
                .contains("X  the database does not serve: MIDAD_DB_URL is no address")
                .doesNotContain("the database answers", "report it");
    }

    @Test
    void aPortThatCannotBeIsWrongUseSaidInOneLine(@TempDir Path folder) throws Exception {
        String data = folder.resolve("data").toString();
        Map<String, String> letters = Map.of("MIDAD_PORT", "abc");

        assertThat(say(letters, "run", "--help").code).isZero();
        assertThat(say(letters, "run", "--data", data))
                .isEqualTo(
                        new Said(
                                2,
                                "MIDAD_PORT is a number from 0 to 65535, such as 8080 (0 takes a"
                                        + " free one), not abc.\n"));
        for (String port : List.of("99999", "-1")) {
            Said said = say(Map.of(), "run", "--port", port, "--data", data);
            assertThat(said.code).isEqualTo(2);
            assertThat(said.text).startsWith("--port is a number from 0 to").endsWith(port + ".\n");
        }
        assertThat(say(Map.of(), "run", "--host", "nowhere.invalid", "--data", data).text)
                .startsWith("No address is known for nowhere.invalid: ")
                .hasLineCount(1);
    }

    @Test
    void theDoctorMakesNoNewspaper(@TempDir Path folder) throws Exception {
        Path mistyped = folder.resolve("mistyped");
        Said said = say(Map.of(), "doctor", "--data", mistyped.toString());

        assertThat(said.code).isEqualTo(1);
        assertThat(said.text).startsWith("There is no newspaper in " + mistyped);
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void besideANewspaperWhoseDatabaseLetsNobodyInNobodyIsToKillIt(@TempDir Path folder)
            throws Exception {
        Files.createDirectory(folder.resolve("database"));
        Said said;
        try (DataFolder.Lock newspaper = DataFolder.at(folder).tryLock("run.lock")) {
            assertThat(newspaper).isNotNull();
            said = say(Map.of(), "doctor", "--data", folder.toString());
        }
        assertThat(said.code).isEqualTo(1);
        assertThat(said.text)
                .contains("lets nobody in now, probably because its disk is full")
                .doesNotContain("kill");
        assertThat(folder.resolve("postgres.log")).doesNotExist();
    }

    /** What a command said, and its exit code. */
    private record Said(int code, String text) {}

    private static Said say(Map<String, String> environment, String... arguments) throws Exception {
        Process command = FilledPaper.midad(environment, arguments);
        String text = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(command.waitFor(), text);
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
