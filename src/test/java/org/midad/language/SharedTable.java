package org.midad.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The tables of test material beside the checkout, which are no part of the project; where they are
 * absent the test is skipped.
 */
public final class SharedTable {
    private static final Path FOLDER = Path.of("..", "shared", "data", "arabic");

    private final String name;
    private final List<Map<String, String>> rows;

    private SharedTable(String name, List<Map<String, String>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** The table of this name. */
    public static SharedTable named(String name) {
        Path file = FOLDER.resolve(name + ".tsv");
        assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file);
        try {
            return new SharedTable(name, Table.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails if a strict row does not hold; says how many of the others do. */
    public String everyStrictRowHolds(Predicate<Map<String, String>> holds) {
        List<String> broken = new ArrayList<>();
        int strict = 0;
        int others = 0;
        int otherHits = 0;
        for (Map<String, String> row : rows) {
            boolean held = holds.test(row);
            if ("no".equals(row.get("strict"))) {
                others++;
                otherHits += held ? 1 : 0;
            } else {
                strict++;
                if (!held) {
                    broken.add(row.toString());
                }
            }
        }
        assertThat(broken).isEmpty();
        return "%s: %d strict rows, %d of %d others".formatted(name, strict, otherHits, others);
    }

    /** A cell that must be there. */
    public static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
