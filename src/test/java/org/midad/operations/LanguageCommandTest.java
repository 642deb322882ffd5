package org.midad.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LanguageCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({
        "fold, المَدرسة, المدرسه",
        "slug, «خبر» عاجل, خبر-عاجل",
        "detect, Merci pour cet article, fr",
        "direction, Merci pour cet article, ltr",
        "repair, c''est dit.&, c'est dit.",
        "date, 2026-11-24, ٢٤ نوفمبر ٢٠٢٦",
        "count, 3, ٣ تعليقات"
    })
    void everySubcommandAnswersALine(String subcommand, String line, String answer) {
        assertThat(run(line + "\n", subcommand)).isZero();
        assertThat(answers()).isEqualTo(answer + "\n");
    }

    @Test
    void theCountryAndTheNounAreOptions() {
        assertThat(run("2\n11", "count", "--noun", "article", "--country", "AE")).isZero();
        assertThat(answers()).isEqualTo("مقالان\n11 مقالًا\n");
    }

    @Test
    void aMalformedLineIsNamedAndTheOthersAreAnswered() {
        assertThat(run("2026-01-01\nnever\n2026-01-02\n", "date", "--country", "LB")).isEqualTo(1);
        assertThat(answers()).isEqualTo("١ كانون الثاني ٢٠٢٦\n\n٢ كانون الثاني ٢٠٢٦\n");
        assertThat(faults()).contains("Line 2");
    }

    @Test
    void aLineThatIsNotUtf8IsNamed() {
        byte[] input = {'a', '\n', (byte) 0xFF, '\n', 'b', '\r', '\n'};
        assertThat(run(input, "fold")).isEqualTo(1);
        assertThat(answers()).isEqualTo("a\n\nb\n");
        assertThat(faults()).contains("Line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "translate", "count --noun stone", "date --country XX"})
    void wrongUseIsRefused(String arguments) {
        assertThat(run("", arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)))
                .isEqualTo(2);
    }

    private int run(String input, String... arguments) {
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private int run(byte[] input, String... arguments) {
        LanguageCommand command = new LanguageCommand(new ByteArrayInputStream(input), out, err);
        return new CommandLine(command)
                .setErr(new PrintWriter(Writer.nullWriter()))
                .execute(arguments);
    }

    private String answers() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String faults() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
