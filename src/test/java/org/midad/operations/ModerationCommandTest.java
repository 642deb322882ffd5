package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.midad.platform.Refusal;
import picocli.CommandLine;

class ModerationCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;
    private Path list = Path.of("unset");

    @BeforeEach
    void writeTheList() throws IOException {
        list = folder.resolve("words.txt");
        Files.writeString(list, "# fruit\nبطيخ\nموز\n");
    }

    @Test
    void everyCommentIsAnsweredWithTheWordsAndTheirPlaces() {
        assertThat(match("😀 والبطييييخ\nلا شيء\r\n".getBytes(StandardCharsets.UTF_8))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"found":[{"word":"بطيخ","start":6,"end":13,"rule":"repeated"}]}
                        {"found":[]}
                        """);
    }

    @Test
    void aCommentThatIsNotUtf8IsNamedAndTheOthersAreAnswered() {
        assertThat(match(new byte[] {(byte) 0xFF, '\n', 'a', '\n'})).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"found\":[],\"fault\":\"not UTF-8\"}\n{\"found\":[]}\n");
        assertThat(err.toString()).contains("Line 1");
    }

    @Test
    void aBadListIsNamedWithItsLine() throws IOException {
        Files.writeString(list, "موز\nم\n");
        assertThat(match(new byte[0])).isEqualTo(1);
        assertThat(err.toString()).contains("words.txt, line 2");
        Files.write(list, new byte[] {'a', 'b', '\n', (byte) 0xFF});
        assertThat(match(new byte[0])).isEqualTo(1);
        assertThat(err.toString()).contains("line 2: not UTF-8");
    }

    @Test
    void aListThatIsNotThereIsWrongUse() {
        list = folder.resolve("none.txt");
        assertThat(match(new byte[0])).isEqualTo(2);
    }

    private int match(byte[] comments) {
        CommandLine line =
                new CommandLine(new ModerationCommand(new ByteArrayInputStream(comments), out));
        line.setErr(new PrintWriter(err, true));
        line.setExecutionExceptionHandler(
                (e, command, parsed) -> {
                    if (e instanceof Refusal) {
                        command.getErr().println(e.getMessage());
                        return 1;
                    }
                    throw e;
                });
        return line.execute("match", "--words", list.toString());
    }
}
