package org.midad.operations;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.midad.operations.backup.Nightly;
import org.midad.operations.backup.Timetable;
import org.midad.platform.DataFolder;
import org.midad.platform.Refusal;

/**
 * What the operator set for what runs by itself.
 *
 * @param nightly backups
 * @param personalDataDays how long network and browser of a comment's writer are kept; 0 for ever
 */
record Upkeep(Nightly.Plan nightly, int personalDataDays) {
    /** The setting of how long writers of comments are known, in days. */
    static final String PERSONAL_DATA_DAYS = "comments.personal-data-days";

    private static final int MINUTES_OF_DAY = 24 * 60;
    private static final int MOST_KEPT = 1_000;
    private static final int MOST_DAYS = 36_500;

    /**
     * Reads it from the settings.
     *
     * @throws Refusal for a value that cannot be meant
     */
    static Upkeep of(Settings settings, DataFolder folder) {
        return new Upkeep(
                new Nightly.Plan(
                        timetable(settings.value("backup.nightly")),
                        number(settings, "backup.keep", 1, MOST_KEPT),
                        backups(settings, folder)),
                number(settings, PERSONAL_DATA_DAYS, 0, MOST_DAYS));
    }

    private static Path backups(Settings settings, DataFolder folder) {
        String set = settings.value("backup.folder");
        return set.isBlank() ? folder.file("backups") : folder.path().resolve(set).normalize();
    }

    private static @Nullable Timetable timetable(String set) {
        if (set.equals("off")) {
            return null;
        }
        try {
            // YAML reads a bare 12:30 as a number to the base of sixty
            boolean minutes = set.matches("\\d{1,4}") && Integer.parseInt(set) < MINUTES_OF_DAY;
            return new Timetable(
                    minutes
                            ? LocalTime.ofSecondOfDay(Integer.parseInt(set) * 60L)
                            : LocalTime.parse(set));
        } catch (DateTimeException e) {
            throw new Refusal(
                    "backup.nightly is a time of day such as 03:30, or off, not "
                            + asWritten(set)
                            + ".",
                    e);
        }
    }

    /** Of a bare 25:00, YAML leaves 1500. */
    private static String asWritten(String set) {
        if (!set.matches("\\d{1,8}")) {
            return set;
        }
        int minutes = Integer.parseInt(set);
        return minutes / 60 + ":" + String.format(Locale.ROOT, "%02d", minutes % 60);
    }

    private static int number(Settings settings, String name, int least, int most) {
        String set = settings.value(name);
        if (set.matches("\\d{1,9}")) {
            int number = Integer.parseInt(set);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new Refusal(
                name + " is a number from " + least + " to " + most + ", not " + set + ".");
    }
}
