package org.midad.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.midad.edition.CommentPolicy;
import org.midad.edition.Edition;
import org.midad.edition.Editions;
import org.midad.language.Country;
import org.midad.language.Numerals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code midad edition}: the paper's name, country and way with comments. */
@Command(
        name = "edition",
        mixinStandardHelpOptions = true,
        description = "Shows the paper's name, country and comment policy, and sets what is named.")
public final class EditionCommand implements Callable<Integer> {
    private static final int MOST_LETTERS = 20_000;

    @Mixin private DataOption data = new DataOption();

    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--name", description = "name of the paper, as printed")
    private @Nullable String name;

    @Option(names = "--motto", description = "line below the name; an empty one takes it away")
    private @Nullable String motto;

    @Option(names = "--country", paramLabel = "XX", description = "decides months, digits, zone")
    private @Nullable String country;

    @Option(names = "--digits", paramLabel = "arabic|latin", description = "digits as printed")
    private @Nullable String digits;

    @Option(
            names = "--comments",
            paramLabel = "hold-all|hold-first|publish-all",
            description = "whether a person sees comments before they appear")
    private @Nullable String comments;

    @Option(names = "--comment-limit", paramLabel = "N", description = "most letters of a comment")
    private @Nullable Integer limit;

    @Override
    public Integer call() {
        if (name != null && name.isBlank()) {
            throw wrong("--name is empty: write the paper's name.");
        }
        if (limit != null && (limit < 1 || limit > MOST_LETTERS)) {
            throw wrong("--comment-limit is from 1 to " + MOST_LETTERS + ".");
        }
        Country land = land();
        Numerals printed =
                digits == null && land != null
                        ? land.numerals()
                        : constant("--digits", digits, Numerals.class);
        Editions.Wishes wishes =
                new Editions.Wishes(
                        name,
                        motto,
                        land,
                        printed,
                        constant("--comments", comments, CommentPolicy.Mode.class),
                        limit);
        try (Workplace work = Workplace.open(data.folder())) {
            Editions editions = work.editions();
            if (!wishes.equals(new Editions.Wishes(null, null, null, null, null, null))) {
                editions.set(wishes);
            }
            show(editions.first());
        }
        return 0;
    }

    private void show(Edition edition) {
        CommandSpec known = Objects.requireNonNull(spec);
        known.commandLine()
                .getOut()
                .println(
                        "%s\t%s\t%s\t%s digits\tcomments %s, at most %d letters"
                                .formatted(
                                        edition.name(),
                                        edition.country().iso(),
                                        edition.zone(),
                                        code(edition.numerals()),
                                        code(edition.comments().mode()),
                                        edition.comments().limit()));
    }

    private @Nullable Country land() {
        try {
            return country == null ? null : Country.of(country.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("--country: " + e.getMessage());
        }
    }

    private <E extends Enum<E>> @Nullable E constant(
            String option, @Nullable String code, Class<E> type) {
        if (code == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> code(value).equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        option
                                                + " is one of "
                                                + Arrays.stream(type.getEnumConstants())
                                                        .map(EditionCommand::code)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }
}
