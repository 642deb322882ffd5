package org.midad.moderation.words;

import static org.midad.language.SharedTable.cell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.midad.language.SharedTable;

/** The shared table of disguises; skipped where it is absent. */
class DisguisesTest {
    @Test
    void everyStrictRowHolds(TestReporter reporter) {
        reporter.publishEntry(
                SharedTable.named("disguise")
                        .everyStrictRowHolds(
                                row ->
                                        found(cell(row, "listed"), cell(row, "text"))
                                                == "match".equals(cell(row, "expect"))));
    }

    private static boolean found(String listed, String text) {
        try {
            return !WordList.read(List.of(listed)).find(text).isEmpty();
        } catch (BadEntry e) {
            throw new AssertionError(e);
        }
    }
}
