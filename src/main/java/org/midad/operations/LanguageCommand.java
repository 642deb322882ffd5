package org.midad.operations;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.midad.language.Country;
import org.midad.language.Dates;
import org.midad.language.Direction;
import org.midad.language.Folding;
import org.midad.language.LanguageDetection;
import org.midad.language.Noun;
import org.midad.language.Plurals;
import org.midad.language.Repair;
import org.midad.language.Slugs;
import org.midad.language.Tanween;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code midad language}: what search, addresses, pages and moderation make of a text. */
@Command(
        name = "language",
        description =
                "Reads UTF-8 lines on standard input and writes one answer a line: what search,"
                        + " addresses, pages and moderation make of a text, a day or a number.")
public final class LanguageCommand implements Runnable {
    private static final Locale ARABIC = Locale.of("ar");
    private static final int DONE = 0;
    private static final int FAILED = 1;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help and ends.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = "--country",
            paramLabel = "XX",
            scope = ScopeType.INHERIT,
            defaultValue = "SA",
            converter = CountryName.class,
            description = "ISO code of the country whose months and digits to use (SA).")
    private Country country = Country.of("SA");

    @Option(
            names = "--noun",
            scope = ScopeType.INHERIT,
            defaultValue = "comment",
            converter = NounName.class,
            description = "What `count` counts, such as comment, article, minutes-ago (comment).")
    private Noun noun = Noun.COMMENT;

    private final InputStream in;
    private final OutputStream out;
    private final OutputStream err;

    /** On the standard streams. */
    public LanguageCommand() {
        this(System.in, System.out, System.err);
    }

    LanguageCommand(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: fold, slug, detect, direction, repair, date or count.");
    }

    @Command(description = "The spelling that search and the word lists compare.")
    int fold() throws IOException {
        return answer(Folding::fold);
    }

    @Command(description = "The readable part of an article's address.")
    int slug() throws IOException {
        return answer(Slugs::slug);
    }

    @Command(description = "The language: ar, fr, en, ckb, kmr, fa, ur, he, ar-Latn or und.")
    int detect() throws IOException {
        return answer(LanguageDetection::detect);
    }

    @Command(description = "The direction in which an Arabic edition prints the line: rtl or ltr.")
    int direction() throws IOException {
        return answer(line -> Direction.of(line, Direction.RTL).dir());
    }

    @Command(description = "The line with the damage of careless programs mended.")
    int repair() throws IOException {
        // A reference to a line end must not make two answers of one.
        return answer(line -> Repair.repair(line).text().replaceAll("[\\n\\r]", " "));
    }

    @Command(description = "A day, as 2026-11-24, as the country prints it.")
    int date() throws IOException {
        return answer(
                line ->
                        Dates.longDate(
                                LocalDate.parse(line.strip()),
                                country,
                                country.numerals(),
                                ARABIC));
    }

    @Command(description = "A whole number with its noun in the right plural.")
    int count() throws IOException {
        return answer(
                line ->
                        Plurals.phrase(
                                noun,
                                Long.parseLong(line.strip()),
                                country,
                                country.numerals(),
                                Tanween.BEFORE_ALEF,
                                ARABIC));
    }

    /** What a subcommand makes of one line. */
    private interface Answer {
        String to(String line);
    }

    /** Answers every line; a malformed one with an empty line, so that the answers keep in step. */
    private int answer(Answer answer) throws IOException {
        PrintWriter answers = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        PrintWriter faults = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        Lines lines = new Lines(new BufferedInputStream(in));
        int status = DONE;
        for (int number = 1; lines.next(); number++) {
            String reply = "";
            try {
                reply = answer.to(lines.text());
            } catch (CharacterCodingException e) {
                faults.print("Line " + number + ": not UTF-8\n");
                status = FAILED;
            } catch (DateTimeParseException e) {
                faults.print("Line " + number + ": not a day like 2026-11-24\n");
                status = FAILED;
            } catch (IllegalArgumentException e) {
                faults.print("Line " + number + ": not a whole number from 0\n");
                status = FAILED;
            }
            answers.print(reply + "\n");
        }
        answers.flush();
        faults.flush();
        if (answers.checkError()) {
            throw new IOException("Standard output cannot be written");
        }
        return status;
    }

    private static final class CountryName implements ITypeConverter<Country> {
        @Override
        public Country convert(String iso) {
            try {
                return Country.of(iso);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    private static final class NounName implements ITypeConverter<Noun> {
        @Override
        public Noun convert(String name) {
            return Noun.named(name)
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "No noun \"%s\"; known are %s"
                                                    .formatted(
                                                            name,
                                                            String.join(", ", Noun.names()))));
        }
    }
}
