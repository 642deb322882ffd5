package org.midad.operations;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.midad.moderation.ListedWords;
import org.midad.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code midad moderation}: what moderation makes of comments, tried without a newspaper. */
@Command(
        name = "moderation",
        mixinStandardHelpOptions = true,
        description = "Tries on comments what moderation makes of them.")
public final class ModerationCommand implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    private final InputStream in;
    private final OutputStream out;

    /** On the standard streams. */
    public ModerationCommand() {
        this(System.in, System.out);
    }

    ModerationCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** What is written of one comment. */
    private record Answer(List<ListedWords.Place> found) {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: match.");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description =
                    "Reads UTF-8 comments on standard input, one a line, and writes one JSON line"
                            + " each: the listed words found, where (UTF-16 offsets) and how they"
                            + " were disguised.")
    int match(
            @Option(
                            names = "--words",
                            required = true,
                            paramLabel = "FILE",
                            description =
                                    "the list, UTF-8, an entry of 2 to 60 letters a line, at most"
                                            + " 20000; lines that begin with # are skipped")
                    Path file)
            throws IOException {
        ListedWords words = words(file);
        PrintWriter answers = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Lines lines = new Lines(new BufferedInputStream(in));
        int status = 0;
        for (int number = 1; lines.next(); number++) {
            String answer = "{\"found\":[],\"fault\":\"not UTF-8\"}";
            try {
                answer =
                        JsonMapper.shared()
                                .writeValueAsString(new Answer(words.find(lines.text())));
            } catch (CharacterCodingException e) {
                spec.commandLine().getErr().println("Line " + number + ": not UTF-8");
                status = 1;
            }
            answers.print(answer + "\n");
        }
        if (answers.checkError()) {
            throw new IOException("Standard output cannot be written");
        }
        return status;
    }

    private ListedWords words(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(
                    spec.commandLine(), "The list " + file + " cannot be read: name a text file.");
        }
        return switch (ListedWords.read(lines(file))) {
            case ListedWords.Reading.Done done -> done.words();
            case ListedWords.Reading.Bad bad ->
                    throw new Refusal(file + ", line " + bad.line() + ": " + bad.why() + ".");
        };
    }

    private static List<String> lines(Path file) throws IOException {
        List<String> all = new ArrayList<>();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            Lines lines = new Lines(bytes);
            while (lines.next()) {
                try {
                    all.add(lines.text());
                } catch (CharacterCodingException e) {
                    throw new Refusal(file + ", line " + (all.size() + 1) + ": not UTF-8.");
                }
            }
        }
        return all;
    }
}
